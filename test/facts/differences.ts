/** Collects one line for each thing that is not what it should be. */
export function differences() {
  const found: string[] = [];
  const expect = (what: string, described: unknown, fact: unknown): void => {
    const [is, should] = [JSON.stringify(described), JSON.stringify(fact)];
    if (is !== should) found.push(`${what} is ${is}, not ${should}`);
  };
  return { found, expect };
}
