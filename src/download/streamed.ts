import { follow } from "../abort/index.js";

/**
 * `body`, chunk by chunk as it is read; it fails with `signal.reason` on abort.
 *
 * @param failure makes the error of a body that breaks off
 * @param over called once: read to its end, broken off or left
 */
export function streamed(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  failure: (error: unknown) => Error,
  over: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let unfollow = () => {};
  const finish = () => {
    unfollow();
    over();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        unfollow = follow(signal, () => {
          controller.error(signal.reason);
          reader.cancel(signal.reason).catch(() => {});
          over();
        });
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          finish();
          controller.close();
        } catch (error) {
          finish();
          controller.error(failure(error));
        }
      },
      cancel(reason) {
        finish();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
