/**
 * Packs the built package and checks what users would get: with publint, with attw, and by its contents. Every file must be
 * led to, and everything that leads somewhere must find it.
 *
 *     npm run build && npm run package:check
 *
 * Exit code: 0, 1 when something is wrong.
 */
import { root } from "./description.js";
import { runPackageCheck } from "./package/check.js";

process.exitCode = await runPackageCheck(root, console.log);
