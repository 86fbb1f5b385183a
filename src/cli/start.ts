/** Decides what is loaded: the version is said in the time that Node itself takes. */
import { version } from "../generated/version.js";

const [first, second] = process.argv.slice(2);
// It reads its own arguments.
if (first === "help" && second === "sandbox") process.argv.splice(2, 2, "sandbox", "--help");

if (first === "--version" || first === "-V") console.log(version);
else if (process.argv[2] === "sandbox") await import("./sandbox.js");
else {
  const { runInProcess } = await import("./process.js");
  await runInProcess();
}
