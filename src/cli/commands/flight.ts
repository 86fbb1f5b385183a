import type { SyncroClient, SyncroEvent } from "../../index.js";
import { lookFirst } from "../../operation.js";
import { mayHaveHappened } from "../../retry.js";

/** What is known of a client's request while nobody has its answer yet: it may be stopped on its way. */
export class Flight {
  #isUnderway = false;
  #mayHaveHappened = false;
  #advice = "";

  constructor(syncro: SyncroClient) {
    syncro.use((call, next) => {
      this.#advice = lookFirst(call.operation).trim();
      const emit = (event: SyncroEvent) => {
        this.#see(event);
        call.emit(event);
      };
      return next({ ...call, emit });
    });
  }

  /** What to do before it is sent again. Empty for a read, and where nothing can have happened. */
  get advice(): string {
    return this.#isUnderway || this.#mayHaveHappened ? this.#advice : "";
  }

  #see(event: SyncroEvent): void {
    if (event.event === "request") this.#isUnderway = true;
    if (event.event !== "response") return;
    this.#isUnderway = false;
    this.#mayHaveHappened ||= mayHaveHappened(
      "status" in event
        ? { status: event.status, refusal: event.refused && "refused" }
        : { outcome: event.outcome === "not-sent" ? "not-sent" : "unknown" },
    );
  }
}
