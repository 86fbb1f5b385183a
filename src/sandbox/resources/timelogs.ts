import { OWNER } from "../account.js";
import { type Call, json, type Reply } from "../http.js";
import { integer } from "../values.js";

/** GET /timelogs/last: the newest of a user, or of the owner of the token. No envelope, and `null` where there is none. */
export function getLastTimelog({ store, query }: Call): Reply {
  const user = integer(query.get("user_id")) ?? OWNER.id;
  const own = store.others.get("timelogs")?.where(({ fields }) => fields.user_id === user) ?? [];
  const [last] = own.toSorted((a, b) => b.id - a.id);
  return json(last?.fields ?? null);
}
