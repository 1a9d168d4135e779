/**
 * What public tools took for the same files, in microseconds: measured earlier on another machine (two
 * virtual Xeon processors; CSTNU-Tool 5.0 on Java 17 after warming up), and as published. None of them is
 * installed here, so that a ratio to them says what it can: the order of magnitude.
 */
export interface Peer {
  /** CSTNU-Tool 5.0, RUL2021, its fastest. */
  readonly rul2021: number;
  /** CSTNU-Tool 5.0, Morris 2014; null where it was not run. */
  readonly morris2014: number | null;
  /** The first JavaScript prototype of the same algorithm. */
  readonly prototype: number;
  /** RUL2021 as published (AAAI 2022; Xeon E5-2637v4, 3.5 GHz); null where another set was used. */
  readonly published: number | null;
}

const peer = (
  rul2021: number,
  morris2014: number | null,
  prototype: number,
  published: number | null,
): Peer => ({ rul2021, morris2014, prototype, published });

/** The peers' times for the sets of `temporal/`. */
export const peers: Readonly<Record<string, Peer>> = {
  'heatlab/dynamically_controllable': peer(222, 506, 43, null),
  'heatlab/uncontrollable': peer(46, 100, 11, null),
  'generated/n500/dc': peer(14_900, 690_000, 2200, 237_000),
  'generated/n500/notdc': peer(19_400, 130_000, 590, 175_000),
  'generated/n1000/dc': peer(68_900, 5_770_000, 9200, 1_150_000),
  'generated/n1000/notdc': peer(119_000, 1_180_000, 1040, 738_000),
  'generated/n1500/dc': peer(224_000, null, 20_600, 3_200_000),
  'generated/n1500/notdc': peer(454_000, null, 5600, 1_810_000),
  'generated/n2000/dc': peer(411_000, null, 36_000, 7_990_000),
  'generated/n2000/notdc': peer(1_040_000, null, 230, 3_340_000),
  'generated/n2500/dc': peer(937_000, null, 57_000, 17_300_000),
  'generated/n2500/notdc': peer(2_600_000, null, 320, 5_970_000),
};
