/** What CHANGELOG.md says of a version; undefined: nothing. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split("\n", 1)[0]?.trim() === version);
  return section?.split("\n").slice(1).join("\n").trim() || undefined;
}
