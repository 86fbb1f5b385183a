import type { WalkProgress } from "../index.js";
import type { Shell } from "./shell.js";

/** Says how far a walk has come, on a terminal. */
export interface Progress {
  show(progress: WalkProgress): void;
  stop(): void;
}

const none: Progress = { show() {}, stop() {} };

/** @param isShown whether nothing else is written to that terminal meanwhile */
export async function openProgress({ errors }: Shell, name: string, isShown: boolean): Promise<Progress> {
  // A terminal that does not know how wide it is, such as that of `script` under cron: ora would clear lines without end.
  if (errors.isTTY !== true || !errors.columns || !isShown) return none;
  const { default: ora } = await import("ora");
  // Neither the keyboard nor the cursor is touched: Ctrl+C stays a signal, and nothing has to be put back.
  const spinner = ora({ text: name, stream: errors, discardStdin: false, hideCursor: false }).start();
  return {
    show({ page, totalPages, items }) {
      const pages = totalPages === undefined ? `page ${page}` : `page ${page} of ${totalPages}`;
      spinner.text = `${name}: ${pages}, ${items.toLocaleString("en")} rows`;
    },
    stop() {
      spinner.stop();
    },
  };
}
