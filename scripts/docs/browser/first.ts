/**
 * Draws the operation of the address first, and the rest of the page after it: of the largest pages, styles and layout of
 * everything take a slow processor seconds.
 */
export function drawFirst(done: () => void): void {
  const { route } = document.body.dataset;
  const tag = route?.replace("#", "");
  const links = [...document.querySelectorAll("nav ul ul a")].map((link) =>
    link.getAttribute("href")?.replace("#", ""),
  );
  const asked = location.hash.replace("#", "");
  const first = links.includes(asked) ? asked : links[0];
  const style = document.createElement("style");
  if (tag !== undefined && first !== undefined) {
    const others =
      first === asked ? `[data-section-id="${tag}"], [data-section-id^="${tag}/"]` : `[data-section-id^="${tag}/"]`;
    style.textContent = `#redoc :is(${others}):not([data-section-id="${first}"]) { display: none }`;
    document.head.append(style);
  }
  document.addEventListener("DOMContentLoaded", () => {
    // After the next frame, in which the operation is drawn.
    requestAnimationFrame(() =>
      setTimeout(() => {
        style.remove();
        done();
      }),
    );
  });
}
