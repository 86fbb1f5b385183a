/**
 * A comment or issue of ours that is written once and then kept up to date. It is found again by a mark in its text that
 * nobody sees, and only among what the workflows themselves wrote: anybody can write the mark.
 */
import { field, type GitHub, isNumber, isString } from "./api.js";

/** Who the token of a workflow writes as. */
const US = "github-actions[bot]";
/** GitHub takes 65,536 characters. */
const LIMIT = 60_000;

export interface Note {
  /** Tells this note from our others, such as `diff`. */
  mark: string;
  /** Markdown. */
  text: string;
}

/** @returns what was done */
export async function keepComment(github: GitHub, pull: number, { mark, text }: Note): Promise<"written" | "updated"> {
  const needs = "pull-requests: write";
  const body = marked(mark, text);
  const ours = (await github.list(`/issues/${pull}/comments`, { needs })).find(isOurs(mark));
  if (ours === undefined) {
    await github.call(`/issues/${pull}/comments`, { method: "POST", body: { body }, needs });
    return "written";
  }
  await github.call(`/issues/comments/${field(ours, "id", isNumber)}`, { method: "PATCH", body: { body }, needs });
  return "updated";
}

/** Only an open issue is kept: one that was closed is over, and the next is new. Closes nothing. */
export async function keepIssue(
  github: GitHub,
  { mark, text, title, label }: Note & { title: string; label: string },
): Promise<{ did: "opened" | "updated"; number: number }> {
  const needs = "issues: write";
  const body = marked(mark, text);
  const open = await github.list("/issues?state=open", { needs });
  const ours = open.find((issue) => isOurs(mark)(issue) && !isPull(issue));
  if (ours === undefined) {
    const made = await github.call("/issues", { method: "POST", body: { title, body, labels: [label] }, needs });
    return { did: "opened", number: field(made, "number", isNumber) };
  }
  const number = field(ours, "number", isNumber);
  await github.call(`/issues/${number}`, { method: "PATCH", body: { body }, needs });
  return { did: "updated", number };
}

const comment = (mark: string): string => `<!-- syncro-msp: ${mark} -->`;
const marked = (mark: string, text: string): string => `${comment(mark)}\n${text}\n`;

/** GitHub lists pull requests among the issues. */
const isPull = (issue: unknown): boolean => typeof issue === "object" && issue !== null && "pull_request" in issue;

const isOurs =
  (mark: string) =>
  (note: unknown): boolean => {
    const user = field(note, "user", (value): value is object | null => typeof value === "object");
    // The body of an empty issue is null, the user of a deleted account too.
    const body = field(note, "body", (value): value is string | null => value === null || isString(value));
    return user !== null && field(user, "login", isString) === US && body?.startsWith(comment(mark)) === true;
  };

/** What GitHub takes of a text, at the end of a line; `rest` says where the whole is. */
export function cut(text: string, rest: string): string {
  if (text.length <= LIMIT) return text;
  return `${text.slice(0, text.lastIndexOf("\n", LIMIT))}\n\n${rest}`;
}

/** Text as it is: nothing in it is Markdown, a mention or the end of the block. */
export function verbatim(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
