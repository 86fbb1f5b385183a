/** An error for whoever runs a script: the reason, and what to do about it. */
export class Refusal extends Error {
  constructor(
    reason: string,
    readonly todo: string,
  ) {
    super(reason);
  }
}
