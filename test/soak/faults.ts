import type { Fault, FaultRequest } from "../../src/sandbox/index.js";

const html = "<html><head><title>502 Bad Gateway</title></head></html>";
const refusal = JSON.stringify({ success: false, message: ["Subject has been taken"] });

/** Every kind of fault. `afterWork`: the server did what was asked, and the answer says otherwise or nothing. */
const FAULTS: readonly Fault[] = [
  { status: 429 },
  { status: 429, headers: { "Retry-After": "1" } },
  { status: 500 },
  { status: 500, afterWork: true },
  { status: 502, body: html },
  { status: 503, afterWork: true, headers: { "Retry-After": "1" } },
  { status: 504, afterWork: true },
  { status: 408 },
  { status: 422, body: JSON.stringify({ errors: ["Subject is too long"] }) },
  { status: 401, body: JSON.stringify({ error: "Not authorized" }) },
  { status: 200, body: refusal },
  { status: 200, body: html, afterWork: true },
  { status: 200, body: '{"ticket":{"id":', afterWork: true },
  { status: 200, body: "", afterWork: true },
  { status: 302, headers: { Location: "https://login.example.com/" } },
  { destroy: "before" },
  { destroy: "after" },
  { hang: true },
];

/** A fault for one request in ten, until it is stopped. */
export function randomFault(random: () => number) {
  let stopped = false;
  let count = 0;
  return {
    next(_request: FaultRequest): Fault | undefined {
      if (stopped || random() > 0.1) return undefined;
      count++;
      return FAULTS[Math.floor(random() * FAULTS.length)];
    },
    count: () => count,
    stop: () => {
      stopped = true;
    },
  };
}
