/** `ticket_description` as Rails says it in an error. */
export function humanized(field: string): string {
  const words = field.replace(/_ids?$/, "").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What Rails says of an id that no record has. Seen of vendors alone: that it says so of the rest is inferred. */
export const mustExist = (field: string): string => `${humanized(field)} must exist`;
