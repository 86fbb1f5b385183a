/** Decides what is loaded: the version is said in the time that Node itself takes. */
import { version } from "../generated/version.js";

const [first] = process.argv.slice(2);

if (first === "--version" || first === "-V") console.log(version);
else if (first === "sandbox") await import("./sandbox.js");
else {
  const { runInProcess } = await import("./process.js");
  await runInProcess();
}
