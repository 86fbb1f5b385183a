/** GitHub's REST API, as far as the workflows need it. */
import { StepError, type Surroundings, setting } from "./surroundings.js";

/** A right of the workflow's token, as `permissions:` spells it. */
export type Permission = "actions: write" | "issues: write" | "pull-requests: write";

interface Call {
  method?: "GET" | "POST" | "PATCH";
  body?: object;
  /** What the token must be allowed to do, for the error that says so. */
  needs: Permission;
}

export interface GitHub {
  /** "owner/name" */
  repository: string;
  /** @param path below the repository's own, such as `/issues` */
  call: (path: string, call: Call) => Promise<unknown>;
  /** Every entry of a list, page after page. */
  list: (path: string, call: Pick<Call, "needs">) => Promise<unknown[]>;
}

const TIMEOUT_MS = 30_000;
const PER_PAGE = 100;

/** @throws {StepError} when a variable is not set; each call: with the status, and the permission that may be missing */
export function createGitHub(env: Surroundings["env"]): GitHub {
  const repository = setting(env, "GITHUB_REPOSITORY");
  const token = setting(env, "GITHUB_TOKEN");
  const base = `${setting(env, "GITHUB_API_URL")}/repos/${repository}`;

  async function send(path: string, { method = "GET", body, needs }: Call) {
    const what = `${method} ${path}`;
    const response = await fetch(base + path, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "x-github-api-version": "2022-11-28",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new StepError(`GitHub did not answer ${what}: ${error instanceof Error ? error.message : error}`);
    });
    const text = await response.text();
    if (!response.ok) throw new StepError(refusal(what, response.status, text, needs));
    const answer: unknown = text === "" ? undefined : JSON.parse(text);
    return { answer, more: response.headers.get("link")?.includes('rel="next"') === true };
  }

  return {
    repository,
    call: async (path, call) => (await send(path, call)).answer,
    async list(path, { needs }) {
      const found: unknown[] = [];
      for (let page = 1; ; page++) {
        const paged = `${path}${path.includes("?") ? "&" : "?"}per_page=${PER_PAGE}&page=${page}`;
        const { answer, more } = await send(paged, { needs });
        if (!Array.isArray(answer)) throw new StepError(`GitHub answered GET ${paged} without a list`);
        found.push(...answer);
        if (!more) return found;
      }
    },
  };
}

/** GitHub hides what a token may not see behind a 404. */
function refusal(what: string, status: number, body: string, needs: Permission): string {
  const said = `GitHub answered ${what} with ${status}: ${messageOf(body)}`;
  if (status !== 403 && status !== 404) return said;
  const opens =
    what === "POST /pulls" ? ' and the setting "Allow GitHub Actions to create and approve pull requests"' : "";
  return `${said}. The job needs \`permissions: ${needs}\`${opens}.`;
}

function messageOf(body: string): string {
  try {
    return field(JSON.parse(body), "message", isString);
  } catch {
    return body.slice(0, 200);
  }
}

/** What GitHub answered has the field. @throws {StepError} that names it when it has not */
export function field<T>(value: unknown, name: string, is: (value: unknown) => value is T): T {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (!is(found)) throw new StepError(`GitHub's answer has no usable \`${name}\``);
  return found;
}
export const isString = (value: unknown): value is string => typeof value === "string";
export const isNumber = (value: unknown): value is number => typeof value === "number";
