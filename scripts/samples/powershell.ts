import type { Language } from "./language.js";
import { commas, literal, type Notation } from "./literal.js";
import { queryString, type SampleBody } from "./request.js";

const address = '"https://$($env:SYNCRO_SUBDOMAIN).syncromsp.com/api/v1"';
const base = `$base = if ($env:SYNCRO_BASE_URL) { $env:SYNCRO_BASE_URL } else { ${address} }\n`;

const notation: Notation = {
  scalar: (value) => (typeof value === "string" ? text(value) : typeof value === "number" ? `${value}` : `$${value}`),
  key: (name) => `${/^[A-Za-z_]\w*$/.test(name) ? name : text(name)} = `,
  // In @( ) a comma joins two items, so none may trail; in @{ } a line break separates.
  array: { ...commas("@(", ")"), last: "" },
  object: { ...commas("@{", "}", " "), between: "; ", endOfLine: "", last: "" },
  step: "    ",
};

export const powershell: Language = {
  lang: "PowerShell",
  label: "PowerShell",
  write(request) {
    const { method, path, body } = request;
    const settings = [
      ["Method", `'${method[0]}${method.slice(1).toLowerCase()}'`],
      ["Uri", `"$base${path}${queryString(request)}"`],
      ["Headers", '@{ Authorization = "Bearer $env:SYNCRO_API_KEY" }'],
      ...sent(body),
    ];
    return `${base}${prepared(body)}$request = @{
${settings.map(([name = "", value]) => `    ${name.padEnd(11)} = ${value}`).join("\n")}
}
try {
    Invoke-RestMethod @request
}
catch {
    # The exception has the status, ErrorDetails what Syncro said.
    throw "$($_.Exception.Message) $($_.ErrorDetails.Message)"
}`;
  },
};

function prepared(body: SampleBody | undefined): string {
  // Without -Depth anything nested deeper than two levels becomes text.
  return body?.kind === "json" ? `$body = ${literal(body.value, notation)} | ConvertTo-Json -Depth 10\n` : "";
}

function sent(body: SampleBody | undefined): [name: string, value: string][] {
  if (body === undefined) return [["ContentType", "'application/json'"]];
  if (body.kind === "json") {
    return [
      // Without the charset Windows PowerShell replaces non-Latin characters with question marks.
      ["ContentType", "'application/json; charset=utf-8'"],
      ["Body", "$body"],
    ];
  }
  const { file, fields } = body;
  const parts = [
    `${file.field} = Get-Item ${text(file.name)}`,
    ...fields.map(([name, value]) => notation.key(name) + text(value)),
  ];
  return [["Form", `@{ ${parts.join("; ")} } # PowerShell 7`]];
}

/** PowerShell treats typographic quotes as quotes, so they are doubled too. */
function text(value: string): string {
  if (!/[\r\n\t]/.test(value)) return `'${value.replace(/['\u2018-\u201B]/g, "$&$&")}'`;
  const escaped = value.replace(/[`$]/g, "`$&").replace(/["\u201C-\u201E]/g, "$&$&");
  return `"${escaped.replaceAll("\r", "`r").replaceAll("\n", "`n").replaceAll("\t", "`t")}"`;
}
