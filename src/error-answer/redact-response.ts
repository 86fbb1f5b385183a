import { redactText } from "./redact.js";

/** The response itself, unless the server echoes a secret in front of its body. */
export function redactResponse(response: Response, secrets: ReadonlySet<string>): Response {
  const clean = (text: string) => redactText(text, secrets);
  const shown = [...response.headers, ["", response.statusText], ["", response.url]].flat().join("\n");
  if (clean(shown) === shown) return response;
  const headers = new Headers();
  response.headers.forEach((value, name) => {
    if (name !== "set-cookie" && clean(name) === name) headers.append(name, clean(value));
  });
  // A server may send a status such as 999, which the Response constructor refuses.
  const { status, statusText, url } = response;
  return Object.defineProperties(new Response(null, { headers }), {
    status: { value: status },
    statusText: { value: clean(statusText) },
    ok: { value: response.ok },
    url: { value: clean(url) },
  });
}
