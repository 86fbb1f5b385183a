import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Ended {
  code: number | null;
  out: string;
  said: string;
}

/** The program of an installed package. */
export const programOf = (folder: string): string => join(folder, "node_modules/syncro-msp/dist/cli/index.js");

/**
 * Starts a program, and gives what it wrote when it has ended.
 *
 * @param during is given the process as soon as it has written something
 */
export async function ended(
  command: readonly string[],
  env: Record<string, string>,
  { input = "", during }: { input?: string; during?: (child: ReturnType<typeof spawn>, out: string) => void } = {},
): Promise<Ended> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { env: { PATH: process.env.PATH ?? "", ...env }, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [out, said] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    during?.(child, out);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  child.stdin.on("error", () => {}).end(input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out, said };
}

/** A list of tickets that is made as it is asked for, so that the server needs no time of its own. */
export async function endlessTickets(rows: number, delayMs = 0): Promise<string> {
  const size = 25;
  const ticket = (id: number) => ({
    id,
    number: id,
    subject: `Printer on floor ${id} jams`,
    customer_business_then_name: "Dunder Mifflin Paper",
    properties: { note: "x".repeat(200) },
  });
  const server = createServer(({ url = "" }, answer) => {
    const page = Number(new URL(url, "http://127.0.0.1").searchParams.get("page") ?? 1);
    const first = (page - 1) * size;
    const tickets = Array.from({ length: Math.max(0, Math.min(size, rows - first)) }, (_, at) =>
      ticket(first + at + 1),
    );
    const meta = { page, total_pages: Math.ceil(rows / size), total_entries: rows, per_page: size };
    answer.setHeader("content-type", "application/json");
    setTimeout(() => answer.end(JSON.stringify({ tickets, meta })), delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/api/v1`;
}
