/** What is used of it: bottleneck 2.19.5, pinned exactly, ships no types for its parts. */
declare module "bottleneck/lib/DLList.js" {
  /** First in, first out. */
  export default class List<T> {
    readonly length: number;
    push(value: T): void;
    shift(): T | undefined;
    forEachShift(take: (value: T) => void): void;
  }
}
