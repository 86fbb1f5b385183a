/** A section of the first page. */
export interface Section {
  id: string;
  title: string;
  text: string;
}

/** The sections of a Markdown text: one for each heading of the first two levels. */
export function sectionsOf(markdown: string): Section[] {
  return markdown
    .split(/^(?=##? )/m)
    .filter((part) => part.startsWith("#"))
    .map((part) => {
      const [heading = "", ...lines] = part.split("\n");
      const title = heading.replace(/^#+ /, "").trim();
      return { id: title.toLowerCase().replace(/[^a-z\d]+/g, "-"), title, text: lines.join("\n") };
    });
}

/** Where Redoc shows a section of the introduction. */
export const sectionAddress = (id: string): string => `index.html#/section/${id}`;
