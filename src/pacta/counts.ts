import type { Agreement } from '../model/agreement.ts';

/** How much of a text is checkable. */
export interface ProvisionCounts {
  readonly total: number;
  /** Every sentence was understood. */
  readonly checkable: number;
  readonly partly: number;
  /** No sentence was. */
  readonly prose: number;
}

/** Counts the provisions of an agreement by how much of each was understood. */
export function countProvisions({ provisions }: Agreement): ProvisionCounts {
  const count = { checkable: 0, partly: 0, prose: 0 };
  for (const { understood } of provisions) count[understood] += 1;
  return { total: provisions.length, ...count };
}
