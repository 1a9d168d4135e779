import type { DraftRow, TextRow, VersionRow } from './rows.ts';

/** A row as it may be stored: with the fields that it is found by, and those that its desk knew of. */
export type Stored<Row, Keys extends keyof Row> = Pick<Row, Keys> & Partial<Row>;

// A row may have been written before a field of it was thought of: what it lacks gets what it meant then. Who
// adds a field to a row adds here what holds for the rows without it.

/** A draft with all its fields. */
export function completeDraft(row: Stored<DraftRow, 'id'>): DraftRow {
  const { changedAt = row.createdAt ?? 0 } = row;
  const before = { name: '', createdAt: changedAt, changedAt, deletedAt: null, length: 0 };
  return { ...before, ...row };
}

/** A text with all its fields. */
export function completeText(row: Stored<TextRow, 'draft' | 'branch'>): TextRow {
  const { at = 0 } = row;
  const before = { text: '', revision: 1, at, versionAt: at };
  return { ...before, ...row };
}

/** A version with all its fields. */
export function completeVersion(row: Stored<VersionRow, 'id' | 'draft' | 'at'>): VersionRow {
  const before = { kind: row.name == null ? 'automatic' : 'named', name: null, text: '' } as const;
  return { ...before, ...row };
}
