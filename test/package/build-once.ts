import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { buildCopy } from "./packed.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of a package built for all tests of this room: who changes it takes a copy. */
    builtPackage: string;
  }
}

export default async function build({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await buildCopy();
  provide("builtPackage", folder);
  return () => rm(folder, { recursive: true });
}
