import type { Language } from "./language.js";
import { commas, literal, type Notation } from "./literal.js";
import { queryString, type SampleBody } from "./request.js";

const base = "getenv('SYNCRO_BASE_URL') ?: 'https://' . getenv('SYNCRO_SUBDOMAIN') . '.syncromsp.com/api/v1'";

const notation: Notation = {
  scalar: (value) => (typeof value === "string" ? text(value) : String(value)),
  key: (name) => `${text(name)} => `,
  array: commas("[", "]"),
  object: { ...commas("[", "]"), empty: "new stdClass()" },
  step: "    ",
};

export const php: Language = {
  lang: "PHP",
  label: "PHP",
  write(request) {
    const { method, path, body, answer } = request;
    const options = [
      `CURLOPT_CUSTOMREQUEST => '${method}'`,
      `CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('SYNCRO_API_KEY'),${body?.kind === "form" ? "" : "\n        'Content-Type: application/json',"}
    ]`,
      ...sent(body),
      "CURLOPT_RETURNTRANSFER => true",
      "CURLOPT_TIMEOUT => 30",
    ];
    return `<?php
$base = ${base};
$curl = curl_init($base . '${path}${queryString(request)}');
curl_setopt_array($curl, [
    ${options.join(",\n    ")},
]);
$answer = curl_exec($curl);
if ($answer === false) {
    throw new RuntimeException(curl_error($curl));
}
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status >= 400) {
    throw new RuntimeException("$status: $answer");
}
${answer === "json" ? "print_r(json_decode($answer, true));" : "echo $answer, PHP_EOL;"}`;
  },
};

function sent(body: SampleBody | undefined): string[] {
  if (body === undefined) return [];
  if (body.kind === "json") return [`CURLOPT_POSTFIELDS => json_encode(${literal(body.value, notation, "    ")})`];
  const { file, fields } = body;
  const parts = [
    `${text(file.field)} => new CURLFile(${text(file.name)})`,
    ...fields.map(([name, value]) => `${text(name)} => ${text(value)}`),
  ];
  return [`CURLOPT_POSTFIELDS => [${parts.join(", ")}]`];
}

/** In single quotes; in double quotes when there are line breaks or tabs. */
function text(value: string): string {
  if (!/[\r\n\t]/.test(value)) return `'${value.replace(/[\\']/g, "\\$&")}'`;
  const escaped = value.replace(/[\\"$]/g, "\\$&");
  return `"${escaped.replaceAll("\r", "\\r").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
}
