/** What sets one agreement apart: of what was found in it, that which the fewest of all have. */
export function distinctive(
  found: readonly string[],
  everywhere: readonly (readonly string[])[],
  most: number,
): readonly string[] {
  const count = new Map<string, number>();
  for (const id of everywhere.flat()) count.set(id, (count.get(id) ?? 0) + 1);
  // Sorting keeps the order of equals: the gravest stays first.
  return [...found].sort((a, b) => (count.get(a) ?? 0) - (count.get(b) ?? 0)).slice(0, most);
}
