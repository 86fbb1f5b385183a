import { testLimiter } from "./limiter-suite.js";
import { nodeRedis } from "./redis-clients.js";

testLimiter("node-redis", await nodeRedis());
