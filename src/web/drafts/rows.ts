/** The branch that a draft has from the start; others come to be where two windows type at the same time. */
export const mainBranch = 'main';

/** A draft, without its text. Moments are milliseconds since 1970. */
export interface DraftRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly changedAt: number;
  /** When it was deleted; it can be had back for some weeks. */
  readonly deletedAt: number | null;
  /** UTF-16 units of its text. */
  readonly length: number;
}

/** A text of a draft as it stands. Two branches are two texts that were typed at the same time. */
export interface TextRow {
  readonly draft: string;
  readonly branch: string;
  readonly text: string;
  /** Grows by one with every save: who saves must have seen the one before. */
  readonly revision: number;
  readonly at: number;
  /** When the history last took a version of it. */
  readonly versionAt: number;
}

/** A text that a draft has had. */
export interface VersionRow {
  readonly id: string;
  readonly draft: string;
  readonly at: number;
  /** `automatic` may be thinned out with time; the others stay. */
  readonly kind: 'automatic' | 'named' | 'before restore' | 'set aside';
  readonly name: string | null;
  readonly text: string;
}

/** What can be read and written within one transaction. */
export interface Rows {
  readonly drafts: () => Promise<readonly DraftRow[]>;
  readonly draft: (id: string) => Promise<DraftRow | undefined>;
  readonly putDraft: (row: DraftRow) => Promise<void>;
  readonly deleteDraft: (id: string) => Promise<void>;
  readonly texts: (draft: string) => Promise<readonly TextRow[]>;
  readonly putText: (row: TextRow) => Promise<void>;
  readonly deleteText: (row: TextRow) => Promise<void>;
  /** Oldest first. */
  readonly versions: (draft: string) => Promise<readonly VersionRow[]>;
  readonly version: (id: string) => Promise<VersionRow | undefined>;
  readonly putVersion: (row: VersionRow) => Promise<void>;
  readonly deleteVersion: (id: string) => Promise<void>;
}

/** Where rows are kept: in the browser's database, or in memory where there is none. */
export interface Backend {
  /**
   * Does the work in one transaction, all of it or nothing; the work awaits nothing but the rows. Rejects
   * with what the storage says.
   */
  readonly run: <T>(mode: 'read' | 'write', work: (rows: Rows) => Promise<T>) => Promise<T>;
}
