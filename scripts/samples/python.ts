import type { Language } from "./language.js";
import { commas, literal, type Notation } from "./literal.js";
import type { SampleBody, SampleRequest } from "./request.js";

const base = `os.environ.get("SYNCRO_BASE_URL") or f"https://{os.environ['SYNCRO_SUBDOMAIN']}.syncromsp.com/api/v1"`;

const NAMES: Record<string, string> = { null: "None", true: "True", false: "False" };

const notation: Notation = {
  // Python understands JSON's escapes.
  scalar: (value) => (typeof value === "string" ? JSON.stringify(value) : (NAMES[String(value)] ?? String(value))),
  key: (name) => `${JSON.stringify(name)}: `,
  array: commas("[", "]"),
  object: commas("{", "}"),
  step: "    ",
};

export const python: Language = {
  lang: "Python",
  label: "Python",
  write(request) {
    const { method, path, body } = request;
    const headers = {
      Authorization: "Bearer ", // the key is added below
      ...(body?.kind === "form" ? {} : { "Content-Type": "application/json" }),
    };
    const lines = [
      `f"{base}${path}"`,
      `headers=${literal(headers, notation).replace('"Bearer "', `f"Bearer {os.environ['SYNCRO_API_KEY']}"`)}`,
      ...parameters(request),
      ...sent(body),
      "timeout=30",
    ];
    return `import os

import requests

base = ${base}
response = requests.${method.toLowerCase()}(
    ${lines.join(",\n    ")},
)
if not response.ok:
    raise SystemExit(f"{response.status_code}: {response.text}")
print(response.${request.answer === "json" ? "json()" : "text"})`;
  },
};

function parameters({ pairs, inQuery }: SampleRequest): string[] {
  if (pairs.length === 0) return [];
  const values = Object.keys(inQuery).map((name) => {
    const texts = pairs.filter(([key]) => key === name).map(([, value]) => value);
    return [name, name.endsWith("[]") ? texts : texts[0]];
  });
  return [`params=${literal(Object.fromEntries(values), notation, "    ")}`];
}

function sent(body: SampleBody | undefined): string[] {
  if (body === undefined) return [];
  if (body.kind === "json") return [`json=${literal(body.value, notation, "    ")}`];
  const { field, name } = body.file;
  return [
    `files={${JSON.stringify(field)}: open(${JSON.stringify(name)}, "rb")}`,
    ...(body.fields.length === 0 ? [] : [`data=${literal(Object.fromEntries(body.fields), notation, "    ")}`]),
  ];
}
