// What is bundled for web.mjs: every import but those for Node and for OpenTelemetry.
import * as core from "syncro-msp";
import * as cache from "syncro-msp/cache";
import * as helpers from "syncro-msp/helpers";
import * as redis from "syncro-msp/redis";
import * as validate from "syncro-msp/validate";

export { scenario } from "./scenario.mjs";
export const modules = { core, cache, helpers, redis, validate };
export const surface = Object.fromEntries(
  Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()]),
);
