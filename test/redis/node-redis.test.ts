import { nodeRedis } from "../support/redis-clients.js";
import { testLimiter } from "./limiter-suite.js";

testLimiter("node-redis", nodeRedis);
