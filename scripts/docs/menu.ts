import { type Description, listOperations } from "../../src/catalog/index.js";
import { tagsOf } from "../generate/llms.js";
import { pageOf } from "./search-index.js";

/** The menu of a page: every tag, and under the page's own its operations. */
export function menu(description: Description, current: string | undefined): string {
  const items = tagsOf(description).map(({ name }) =>
    name === current
      ? `<li><a href="${pageOf(name)}" aria-current="page">${name}</a>\n<ul>\n${operationsOf(description, name)}\n</ul></li>`
      : `<li><a href="${pageOf(name)}">${name}</a></li>`,
  );
  return `<details open><summary>Menu</summary>\n<ul>\n${items.join("\n")}\n</ul></details>`;
}

const operationsOf = (description: Description, tag: string): string =>
  listOperations(description)
    .filter(({ operation }) => operation.tags[0] === tag)
    .map(({ method, operation: { operationId, summary, deprecated } }) => {
      const hash = `#/${tag}/${operationId}`.toLowerCase();
      const mark = deprecated === true ? ' class="deprecated"' : "";
      return `<li><a href="${hash}"${mark}><b>${method.toUpperCase()}</b> ${escaped(summary)}</a></li>`;
    })
    .join("\n");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
