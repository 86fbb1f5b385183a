import { testLimiter } from "./limiter-suite.js";
import { ioredis } from "./redis-clients.js";

testLimiter("ioredis", ioredis);
