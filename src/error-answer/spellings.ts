/** Of a longer secret only the beginning is looked for, and all that follows counts as the rest of it. */
const MAX_LENGTH = 128;
/** Of a shorter one, such as a test's key, other spellings would be found in every word. */
const MIN_LENGTH = 4;
/** The longest text that such a beginning can take when it is escaped again and again. */
export const MAX_SPELLING = 2_048;

/** Finds `secret` in upper or lower case: as it is, as a form writes spaces, in hexadecimal and in base64. */
export function patternOf(secret: string): RegExp {
  const start = secret.slice(0, MAX_LENGTH);
  const bytes = new TextEncoder().encode(start);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const forms = secret.length < MIN_LENGTH ? [start] : [start, start.replaceAll(" ", "+"), hex, ...base64(bytes)];
  const any = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  return new RegExp(`(?:${any})${secret.length > MAX_LENGTH ? "[^]*" : ""}`, "gi");
}

/** `bytes` in base64, wherever in a longer text they begin: without the characters that also hold a neighbour's bits. */
const base64 = (bytes: Uint8Array): string[] =>
  [0, 1, 2].flatMap((before) => {
    const text = btoa(String.fromCharCode(...new Uint8Array(before), ...bytes));
    const alone = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [alone, alone.replaceAll("+", "-").replaceAll("/", "_")];
  });

const ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const SHORT = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
const utf8 = /* @__PURE__ */ new TextDecoder();
const charOf = (digits: string, base: number): string => {
  const code = Number.parseInt(digits, base);
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
};

/** Each removes the outermost layer of its kind of escapes: percent-encoding, the backslashes of JSON, HTML's entities. */
export const unescapers: readonly ((text: string) => string)[] = [
  (text) =>
    text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
      utf8.decode(Uint8Array.from(run.match(/\w\w/g) ?? [], (byte) => Number.parseInt(byte, 16))),
    ),
  (text) =>
    text.replace(
      /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
      (_escape, unit?: string, byte?: string, char = "") =>
        char === "" ? charOf(unit ?? byte ?? "", 16) : (SHORT.get(char) ?? char),
    ),
  (text) =>
    text.replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
      (_entity, hex?: string, decimal?: string, name = "") =>
        ENTITIES.get(name.toLowerCase()) ?? (hex === undefined ? charOf(decimal ?? "", 10) : charOf(hex, 16)),
    ),
];
