// Redoc fetches two pictures and, unless told not to, reports how it is used.
const LOGOS = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"];
const WORDMARK = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="14"><text y="11" font-family="sans-serif" font-size="11" font-weight="600" fill="#5d6b7e">Redoc</text></svg>',
)}`;

/**
 * The page with what it would fetch put into it.
 *
 * @throws {Error} when the page is not as this file knows it, after an update of Redocly say
 */
export function selfContained(page: string): string {
  if (!page.includes('"disableTelemetry":true')) throw new Error("the page would report how it is used");
  const outside = [...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="(?:https?:)?\/\//g)];
  if (outside.length > 0) throw new Error(`the page fetches ${outside.map(([tag]) => tag).join(" ")}`);
  return LOGOS.reduce((text, logo) => {
    if (!text.includes(logo)) throw new Error(`${logo} is not in the page any more`);
    return text.replaceAll(logo, WORDMARK);
  }, page);
}
