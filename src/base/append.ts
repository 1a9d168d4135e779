/**
 * Puts items at the end of a list, however many: `push(...items)` takes each as an argument, of which the
 * stack holds some ten thousand only.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The least of numbers, however many; infinite where there is none. */
export function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** The greatest of numbers, however many; infinite below zero where there is none. */
export function greatest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
