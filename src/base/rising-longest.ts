/**
 * The places of a longest rising subsequence of different numbers, in order (patience sorting; Fredman 1975).
 */
export function risingLongest(numbers: readonly number[]): readonly number[] {
  // For each length, where the subsequence of that length with the smallest last number ends.
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, place) => {
    const length = firstNotBelow(ends, numbers, number);
    before[place] = ends[length - 1] ?? -1;
    ends[length] = place;
  });
  const longest: number[] = [];
  for (let place = ends.at(-1) ?? -1; place !== -1; place = before[place] ?? -1) longest.push(place);
  return longest.reverse();
}

function firstNotBelow(ends: readonly number[], numbers: readonly number[], number: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
