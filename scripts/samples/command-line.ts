import { jsonInput, quoted } from "./curl.js";
import type { Language } from "./language.js";

/** The package's own command, from a POSIX shell. */
export const shell: Language = {
  lang: "Shell",
  label: "Command line",
  write({ command: { parts, input } }) {
    const texts = parts.map((words) => words.map(word).join(" "));
    const short = `npx syncro-msp ${texts.join(" ")}`;
    const command = short.length <= WIDTH ? short : `npx syncro-msp ${texts.join(" \\\n  ")}`;
    return input === undefined ? command : `${command} ${jsonInput(input)}`;
  },
};

const WIDTH = 88;

const word = (text: string) => (/^[\w./:,@-]+$/.test(text) ? text : quoted(text));
