// The same from CommonJS.
const { readFileSync } = require("node:fs");
const { scenario } = require("./scenario.mjs");

const names = ["cache", "helpers", "otel", "redis", "sandbox", "validate"];
const modules = { core: require("syncro-msp") };
for (const name of names) modules[name] = require(`syncro-msp/${name}`);
const openapi = require("syncro-msp/openapi.json");
const yaml = readFileSync(require.resolve("syncro-msp/openapi.yaml"), "utf8");
const surface = Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()]));
scenario(modules, process.argv[2]).then((results) => {
  console.log(JSON.stringify({ surface, openapi: openapi.openapi, yaml: yaml.slice(0, 8), results }));
  process.exit(0);
});
