/**
 * Packs the built package, installs the tarball in a fresh folder, and runs one program there on every runtime that is
 * supported, as an ES module and from CommonJS, over whole and over broken connections; and bundled, where there is nothing
 * but web globals. The runtimes come from npm.
 *
 *     npm run build && npm run package:run
 *     npm run package:run -- --only node@20,web     these; present is the Node that runs this
 *
 * Exit code: 0, 1 when a runtime failed, 2 for arguments that cannot be used.
 */
import { root } from "./description.js";
import { runPackage } from "./package/run/run.js";

process.exitCode = await runPackage(root, process.argv.slice(2), console.log);
