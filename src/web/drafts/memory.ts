import type { Backend, DraftRow, Rows, TextRow, VersionRow } from './rows.ts';

/** Keeps rows as long as the page lives: for browsers that keep nothing. */
export function memoryBackend(): Backend {
  let rest: Promise<unknown> = Promise.resolve();
  let tables = emptyTables();
  return {
    // One transaction after the other, as a database would have it.
    run: (_mode, work) => {
      const run = rest.then(async () => {
        const tried = copyOf(tables);
        const value = await work(rowsOf(tried));
        tables = tried;
        return value;
      });
      rest = run.catch(() => undefined);
      return run;
    },
  };
}

interface Tables {
  readonly drafts: Map<string, DraftRow>;
  readonly texts: Map<string, TextRow>;
  readonly versions: Map<string, VersionRow>;
}

function emptyTables(): Tables {
  return { drafts: new Map(), texts: new Map(), versions: new Map() };
}

function copyOf({ drafts, texts, versions }: Tables): Tables {
  return { drafts: new Map(drafts), texts: new Map(texts), versions: new Map(versions) };
}

function rowsOf({ drafts, texts, versions }: Tables): Rows {
  const keyOf = (row: TextRow): string => JSON.stringify([row.draft, row.branch]);
  const done = (change: unknown): Promise<void> => Promise.resolve(change).then(() => undefined);
  return {
    drafts: () => Promise.resolve([...drafts.values()]),
    draft: (id) => Promise.resolve(drafts.get(id)),
    putDraft: (row) => done(drafts.set(row.id, row)),
    deleteDraft: (id) => done(drafts.delete(id)),
    texts: (draft) => Promise.resolve([...texts.values()].filter((row) => row.draft === draft)),
    putText: (row) => done(texts.set(keyOf(row), row)),
    deleteText: (row) => done(texts.delete(keyOf(row))),
    versions: (draft) =>
      Promise.resolve(inOrder([...versions.values()].filter((row) => row.draft === draft))),
    version: (id) => Promise.resolve(versions.get(id)),
    putVersion: (row) => done(versions.set(row.id, row)),
    deleteVersion: (id) => done(versions.delete(id)),
  };
}

function inOrder(rows: readonly VersionRow[]): readonly VersionRow[] {
  return [...rows].sort((a, b) => a.at - b.at);
}
