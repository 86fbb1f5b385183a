// Redoc loads two images from the network and, unless disabled, sends telemetry.
const LOGOS = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"];
const WORDMARK = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="14"><text y="11" font-family="sans-serif" font-size="11" font-weight="600" fill="#5d6b7e">Redoc</text></svg>',
)}`;

/**
 * Makes the page self-contained by inlining what it would load.
 *
 * @throws {Error} when the page is not as expected, for example after a Redocly update
 */
export function selfContained(page: string): string {
  if (!page.includes('"disableTelemetry":true')) throw new Error("the page would send telemetry");
  const outside = [...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="(?:https?:)?\/\//g)];
  if (outside.length > 0) throw new Error(`the page loads ${outside.map(([tag]) => tag).join(" ")}`);
  return LOGOS.reduce((text, logo) => {
    if (!text.includes(logo)) throw new Error(`the page no longer has ${logo}`);
    return text.replaceAll(logo, WORDMARK);
  }, page);
}
