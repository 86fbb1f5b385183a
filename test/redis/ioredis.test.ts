import { ioredis } from "../support/redis-clients.js";
import { testLimiter } from "./limiter-suite.js";

testLimiter("ioredis", ioredis);
