/**
 * The umbrella: everything that a rim (command line, server, editor) asks of a text, each in one call.
 */
import type { Finding } from './analysis/finding.ts';
import type { Agreement } from './model/agreement.ts';

export type { Finding, Severity } from './analysis/finding.ts';
export type { Agreement } from './model/agreement.ts';
export { type PartialReading, type ReadingSet, ReadingSpace } from './model/readings.ts';

/** How much of a text is checkable. */
export interface ProvisionCounts {
  readonly total: number;
  /** Every sentence was understood. */
  readonly checkable: number;
  readonly partly: number;
  /** No sentence was. */
  readonly prose: number;
}

/** A text, what was understood of it, and what was found. */
export interface Checked {
  readonly source: string;
  readonly agreement: Agreement;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly counts: { readonly provisions: ProvisionCounts };
}
