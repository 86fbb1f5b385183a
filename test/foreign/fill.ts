/** What earlier answers of a program's run gave, by name. */
export type Kept = Readonly<Record<string, unknown>>;

/** Puts what earlier answers gave in the place of `{name}`. A text that is nothing else becomes the value itself. */
export function filled(value: unknown, kept: Kept): unknown {
  if (Array.isArray(value)) return value.map((row) => filled(row, kept));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, filled(field, kept)]));
  }
  if (typeof value !== "string") return value;
  const whole = /^\{(\w+)\}$/.exec(value)?.[1];
  if (whole !== undefined) return given(whole, kept);
  return value.replace(/\{(\w+)\}/g, (_all, name) => String(given(name, kept)));
}

function given(name: string, kept: Kept): unknown {
  if (kept[name] === undefined) throw new Error(`no earlier answer gave ${name}`);
  return kept[name];
}
