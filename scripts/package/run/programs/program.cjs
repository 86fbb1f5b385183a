// program.mjs from CommonJS.
const { readFileSync } = require("node:fs");
const { scenario, surfaceOf } = require("./scenario.mjs");

const [, , baseUrl, ...names] = process.argv;
const modules = { core: require("syncro-msp") };
for (const name of names) modules[name] = require(`syncro-msp/${name}`);
const openapi = require("syncro-msp/openapi.json");
const yaml = readFileSync(require.resolve("syncro-msp/openapi.yaml"), "utf8");
scenario(modules, baseUrl).then((results) => {
  console.log(
    JSON.stringify({ surface: surfaceOf(modules), openapi: openapi.openapi, yaml: yaml.slice(0, 8), results }),
  );
  process.exit(0);
});
