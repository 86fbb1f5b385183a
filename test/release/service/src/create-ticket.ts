import { createSyncroClient, unwrap } from "syncro-msp";
import type { Answer } from "./answer.js";

// The subdomain and the key come from SYNCRO_SUBDOMAIN and SYNCRO_API_KEY. Nobody waits for a ticket longer than this.
const syncro = createSyncroClient({ baseUrl: process.env.SYNCRO_BASE_URL, deadlineMs: 30_000 });

interface Wish {
  customer_id: number;
  subject: string;
  text: string | undefined;
}

/** @param json what the caller of this service sent */
export async function createTicket(json: string): Promise<Answer> {
  const wish = read(json);
  if (Array.isArray(wish)) return { status: 400, body: { problems: wish } };
  const { customer_id, subject, text } = wish;
  const comments_attributes = text === undefined ? undefined : [{ subject: "Initial Issue", body: text }];
  const { ticket } = await unwrap(syncro.POST("/tickets", { body: { customer_id, subject, comments_attributes } }));
  return { status: 201, body: { id: ticket.id, number: ticket.number, subject: ticket.subject } };
}

const isId = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isTextOrNone = (value: unknown): value is string | undefined => value === undefined || isText(value);

/** What was asked for, or what is wrong with it. */
function read(json: string): Wish | string[] {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return ["the body must be JSON"];
  }
  if (typeof input !== "object" || input === null) return ["the body must be an object"];
  const { customer_id, subject, text }: { [name in keyof Wish]?: unknown } = input;
  if (isId(customer_id) && isText(subject) && isTextOrNone(text)) return { customer_id, subject, text };
  return [
    ...(isId(customer_id) ? [] : ["customer_id must be a whole number"]),
    ...(isText(subject) ? [] : ["subject must be a text"]),
    ...(isTextOrNone(text) ? [] : ["text must be a text, or left out"]),
  ];
}
