/**
 * What the built package weighs, and what it may: in a bundle, and as a tarball.
 *
 *     npm run build && npm run size
 *
 * Exit code: 0, 1 when something is over its budget.
 */
import { root } from "./description.js";
import { runSize } from "./package/size.js";

process.exitCode = await runSize(root, console.log);
