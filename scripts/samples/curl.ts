import type { Language } from "./language.js";
import { queryString, type SampleBody } from "./request.js";

const base = `\${SYNCRO_BASE_URL:-https://$SYNCRO_SUBDOMAIN.syncromsp.com/api/v1}`;

export const curl: Language = {
  lang: "Shell",
  label: "curl",
  write(request) {
    const { method, path, body } = request;
    const lines = [
      `curl --fail-with-body --request ${method}`,
      `"${base}${path}${queryString(request)}"`,
      '--header "Authorization: Bearer $SYNCRO_API_KEY"',
      ...(body?.kind === "form" ? form(body) : ['--header "Content-Type: application/json"']),
    ];
    const command = lines.join(" \\\n  ");
    return body?.kind === "json" ? `${command} \\\n  --data @- ${jsonInput(body.value)}` : command;
  },
};

/** A here-document: nothing in it means anything to the shell. */
export const jsonInput = (value: unknown) => `<<'JSON'\n${JSON.stringify(value, null, 2)}\nJSON`;

const form = ({ fields, file }: Extract<SampleBody, { kind: "form" }>) =>
  [[file.field, `@${file.name}`], ...fields].map(([name, value]) => `--form ${quoted(`${name}=${value}`)}`);

/** Inside single quotes the shell interprets only the quote itself. */
export const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
