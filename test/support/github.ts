import { type Reply, type Seen, startServer } from "./server.js";

/** A comment, an issue or a pull request, as the tests look at it. */
export interface Entry {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  login: string;
  labels: string[];
  /** Of a pull request: its branch. */
  head?: string;
}

const TOKEN = "token-of-the-run";
const RIGHTS = ["actions: write", "issues: write", "pull-requests: write"];

/**
 * A GitHub of one repository on loopback: pages of 100 at most, pull requests among the issues, 403 without the right,
 * no body over 65,536 characters.
 *
 * @param rights what the token may
 */
export async function startGitHub(rights: string[] = RIGHTS) {
  const issues: Entry[] = [];
  const comments = new Map<number, Entry[]>();
  const dispatched: unknown[] = [];
  let ids = 1;

  /** What others did before. */
  const add = (entry: Partial<Entry>): Entry => {
    const id = ids++;
    const made: Entry = {
      id,
      number: id,
      title: "",
      body: null,
      state: "open",
      login: "someone",
      labels: [],
      ...entry,
    };
    issues.push(made);
    return made;
  };
  const addComment = (number: number, entry: Partial<Entry>): Entry => {
    const id = ids++;
    const made: Entry = { id, number, title: "", body: "", state: "open", login: "someone", labels: [], ...entry };
    comments.set(number, [...(comments.get(number) ?? []), made]);
    return made;
  };
  const findIn = (list: Entry[], id: string | undefined) => list.find((entry) => `${entry.id}` === id);

  function answer({ method, path, query, headers, body }: Seen): Reply {
    if (headers.authorization !== `Bearer ${TOKEN}`) return refused(401, "Bad credentials");
    const [, , owner, name, ...rest] = path.split("/");
    if (`${owner}/${name}` !== "acme/client") return refused(404, "Not Found");
    const [what, id, more] = rest;
    const may = (right: string) => rights.includes(right);
    const sent = body === "" ? {} : JSON.parse(body);
    if (typeof sent.body === "string" && sent.body.length > 65_536) return refused(422, "body is too long");
    const ours = { login: "github-actions[bot]", title: sent.title, body: sent.body, labels: sent.labels };
    const key = [method, what, more === undefined && id !== undefined ? ":id" : more].filter(Boolean).join(" ");

    if (rest.join("/").startsWith("actions/workflows/")) {
      if (!may("actions: write")) return refused(403, "Resource not accessible by integration");
      if (id !== "workflows" || more !== "ci.yml") return refused(404, "Not Found");
      dispatched.push(sent);
      return { status: 204 };
    }
    const needed = what === "pulls" ? ["pull-requests: write"] : ["issues: write", "pull-requests: write"];
    if (!needed.some(may)) return refused(403, "Resource not accessible by integration");
    switch (key) {
      case "GET issues":
        return page(issues.filter(({ state }) => state === query.get("state")).map(shown), query);
      case "POST issues":
        return { status: 201, json: shown(add(ours)) };
      case "GET pulls": {
        const open = issues.filter(({ head, state }) => head !== undefined && state === "open");
        return page(open.filter(({ head }) => `acme:${head}` === query.get("head")).map(shown), query);
      }
      case "POST pulls":
        return { status: 201, json: shown(add({ ...ours, labels: [], head: sent.head })) };
      case "GET issues comments":
        return page((comments.get(Number(id)) ?? []).map(shown), query);
      case "POST issues comments":
        return { status: 201, json: shown(addComment(Number(id), { body: sent.body, login: ours.login })) };
    }
    const list = id === "comments" ? [...comments.values()].flat() : issues;
    const entry = method === "PATCH" ? findIn(list, id === "comments" ? more : id) : undefined;
    if (entry === undefined) return refused(404, "Not Found");
    Object.assign(entry, sent);
    return { json: shown(entry) };
  }

  const { url, seen } = await startServer(answer);
  const env = {
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "acme/client",
    GITHUB_RUN_ID: "7",
    GITHUB_TOKEN: TOKEN,
  };
  return { env, issues, commentsOf: (number: number) => comments.get(number) ?? [], dispatched, add, addComment, seen };
}

const refused = (status: number, message: string): Reply => ({ status, json: { message } });

const shown = ({ login, head, labels, ...entry }: Entry) => ({
  ...entry,
  user: { login },
  labels: labels.map((name) => ({ name })),
  ...(head === undefined ? {} : { pull_request: {}, head: { ref: head } }),
});

function page(rows: unknown[], query: URLSearchParams): Reply {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const end = Number(query.get("page") ?? 1) * size;
  const headers = end < rows.length ? { link: '<https://github.example/next>; rel="next"' } : undefined;
  return { json: rows.slice(end - size, end), ...(headers === undefined ? {} : { headers }) };
}
