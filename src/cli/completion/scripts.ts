import { UsageError } from "../exit-code.js";

export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

export function completionScript(name: string): string {
  throw new UsageError(`there is no completion for ${name}`);
}
