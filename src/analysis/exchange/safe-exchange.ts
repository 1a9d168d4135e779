/** One piece of what is delivered against a payment that can be divided at will. */
export interface Piece {
  /** What it costs who delivers, and what it is worth to who pays. */
  readonly cost: number;
  readonly value: number;
}

/**
 * The order of pieces that asks for the least deposits of both sides together, where each is paid for bit by
 * bit: built from the end, first what gains, the cheap before the dear, then what loses, the dear to the
 * other side first (after Sandholm and Lesser 1995; the order and its proof are derived anew).
 */
export function safeExchangeOrder(pieces: readonly Piece[]): readonly number[] {
  const at = (index: number): Piece => pieces[index] ?? { cost: 0, value: 0 };
  const all = pieces.map((_, index) => index);
  const gaining = all.filter((index) => at(index).value >= at(index).cost);
  const losing = all.filter((index) => at(index).value < at(index).cost);
  gaining.sort((a, b) => at(a).cost - at(b).cost);
  losing.sort((a, b) => at(b).value - at(a).value);
  return [...gaining, ...losing].reverse();
}

/**
 * The deposits of both sides together that an order needs: each piece must cost no more than is still to
 * gain.
 */
export function depositsNeeded(pieces: readonly Piece[], order: readonly number[]): number {
  let [gain, needed] = [0, 0];
  for (const index of [...order].reverse()) {
    const { cost, value } = pieces[index] ?? { cost: 0, value: 0 };
    needed = Math.max(needed, cost - gain);
    gain += value - cost;
  }
  return needed;
}
