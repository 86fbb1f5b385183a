/** A step of the gate: an npm script, which ends with a line that says what it found, and with an exit code. */
export interface Step {
  script: string;
  args?: string[];
  /** What the last line must look like besides. */
  says?: RegExp;
  /** Default: 30 minutes. */
  limitMs?: number;
  /** `dist` is there after this one: from here on nothing may change it. */
  builds?: true;
}

/** All that must pass before anything is published, in this order. */
export const STEPS: Step[] = [
  { script: "lint" },
  { script: "generate", args: ["--check"] },
  { script: "typecheck" },
  { script: "test", says: /, 0 failed, 0 skipped$/ },
  { script: "release:diff" },
  { script: "release:types" },
  { script: "build", builds: true },
  { script: "package:check" },
  { script: "size" },
  { script: "package:run" },
  { script: "release:changeset" },
];
