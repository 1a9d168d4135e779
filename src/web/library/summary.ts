import type { ProvisionCounts, Severity } from '../../pacta.ts';

/** What the list of agreements says of one; worked out when the desk is built, by the same core. */
export interface Summary {
  readonly title: string;
  readonly parties: readonly string[];
  /** `2016-11-24`, `2025-07` or `1999`, as far as it is known. */
  readonly date: string;
  readonly provisions: ProvisionCounts;
  /** In how many ways the brackets can be read; 1 without brackets. */
  readonly readings: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The ids of what was found, each once, the gravest first. */
  readonly found: readonly string[];
}
