import { AGENT } from "../account.js";
import type { Random } from "../random.js";
import type { Store } from "../store.js";
import { DAY, stamp } from "../time.js";
import { ALERTS } from "./names.js";

/** One alert or more for every third device with an agent, over the last quarter; most are resolved. */
export function seedAlerts(store: Store, random: Random): void {
  const devices = store.assets.where(({ asset_type }) => asset_type === AGENT);
  const chosen = devices.filter((_, index) => index === 0 || random.chance(0.35));
  const moments = chosen.map((asset) => ({ asset, at: store.clock.start - random.integer(0, 90 * DAY) }));
  for (const [index, { asset, at }] of moments.toSorted((a, b) => a.at - b.at).entries()) {
    const [trigger, description, formatted_output] = random.pick(ALERTS);
    store.rmmAlerts.add({
      id: store.rmmAlerts.nextId(),
      created_at: stamp(at),
      updated_at: stamp(at),
      customer_id: asset.customer_id,
      asset_id: asset.id,
      ticket_id: null,
      description,
      formatted_output,
      resolved: index > 0 && random.chance(0.6),
      muted_until: null,
      properties: { trigger, description: formatted_output },
    });
  }
}
