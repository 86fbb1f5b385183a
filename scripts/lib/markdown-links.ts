import { dirname, join } from "node:path/posix";

/** A link or picture of a page to another file. */
export interface PageLink {
  /** As it is written: `[limits](docs/limits.md#retries)`. */
  whole: string;
  /** What people read. */
  text: string;
  /** Relative to the root: `docs/limits.md`. */
  target: string;
  /** `#retries`, or nothing. */
  section: string;
}

const LINK = /!?\[([^\]]*)\]\((?![a-z]+:|#)([^)#\s]+)(#[^)\s]*)?\)/g;

/** A page with its links to other files put in another form. Blocks of code stay as they are. */
export const changeLinks = (page: string, markdown: string, change: (link: PageLink) => string): string =>
  markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(LINK, (whole, text: string, file: string, section = "") =>
            change({ whole, text, target: join(dirname(page), file), section }),
          ),
    )
    .join("");

/** The files that a page leads to, relative to the root. */
export function linkedFiles(page: string, markdown: string): string[] {
  const found = new Set<string>();
  changeLinks(page, markdown, ({ whole, target }) => {
    found.add(target);
    return whole;
  });
  return [...found];
}
