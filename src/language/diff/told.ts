/** A part of a comparison in words, under the name it belongs to. */
export interface Told {
  /** An actor, or a heading of the comparison. */
  readonly heading: string;
  readonly lines: readonly string[];
}
