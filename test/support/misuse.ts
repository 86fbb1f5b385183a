/** A line that must not compile, and what its message must name. */
export interface Misuse {
  code: string;
  word: string;
  /** Counted from 0. */
  line: number;
}

/** The cases of misuse.ts: each line that says in a comment what its message names. */
export function misuseIn(text: string): Misuse[] {
  return text.split("\n").flatMap((source, line) => {
    const [, code, word] = /^\s*(.*?); \/\/ names (.+)$/.exec(source) ?? [];
    return code === undefined || word === undefined ? [] : [{ code, word, line }];
  });
}
