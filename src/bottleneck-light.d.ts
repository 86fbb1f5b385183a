/** What is used of it: bottleneck 2.19.5 ships no types for its light build. */
declare module "bottleneck/light.js" {
  export default class Bottleneck {
    constructor(options: { maxConcurrent: number; minTime?: number });
    schedule<T>(options: { priority: number }, job: () => Promise<T>): Promise<T>;
  }
}
