/**
 * `npm run release` with another gate:
 *
 *     tsx test/support/release-with.ts <steps as JSON>
 */
import { publish } from "../../scripts/release/publish.js";
import { runStep } from "../../scripts/release/refusal.js";
import type { Step } from "../../scripts/release/steps.js";

const steps: Step[] = JSON.parse(process.argv[2] ?? "[]");
process.exitCode = await runStep("release", console.log, () => publish(console.log, { provenance: true, steps }));
