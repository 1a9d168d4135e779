import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { completeDraft, completeText, completeVersion, type Stored } from './complete-rows.ts';
import type { Backend, DraftRow, Rows, TextRow, VersionRow } from './rows.ts';

/** The tables of the browser's database, in its version of today. */
interface Schema extends DBSchema {
  drafts: { key: string; value: Stored<DraftRow, 'id'> };
  texts: {
    key: [string, string];
    value: Stored<TextRow, 'draft' | 'branch'>;
    indexes: { draft: string };
  };
  versions: {
    key: string;
    value: Stored<VersionRow, 'id' | 'draft' | 'at'>;
    indexes: { draft: [string, number] };
  };
}

type Database = IDBPDatabase<Schema>;
type Tables = StoreNames<Schema>[];
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, Tables, Mode>;

/** The version of the tables; `upgrade` leads from any before it to this one. */
export const schemaVersion = 1;

const tables: Tables = ['drafts', 'texts', 'versions'];

/** What the page is told about its database. */
export interface DatabaseEvents {
  /** A newer desk in another window needs the database: this one gives it up and must be loaded anew. */
  readonly onOutdated: () => void;
}

/** Keeps rows in the browser's database; rejects where the browser does not let it be opened. */
export async function openBackend(name: string, events: DatabaseEvents): Promise<Backend> {
  let opened: Promise<Database> | null = null;
  const open = (): Promise<Database> => {
    const database = openDB<Schema>(name, schemaVersion, {
      upgrade,
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        events.onOutdated();
      },
      // The browser has closed it, to free space or after a fault: the next call opens it again.
      terminated: () => {
        opened = null;
      },
    });
    database.catch(() => {
      opened = null;
    });
    return database;
  };
  opened = open();
  await opened;
  return {
    run: async (mode, work) => {
      opened ??= open();
      const database = await opened;
      return mode === 'read' ? runReading(database, work) : runWriting(database, work);
    },
  };
}

function upgrade(database: Database, from: number): void {
  if (from < 1) {
    database.createObjectStore('drafts', { keyPath: 'id' });
    database.createObjectStore('texts', { keyPath: ['draft', 'branch'] }).createIndex('draft', 'draft');
    database.createObjectStore('versions', { keyPath: 'id' }).createIndex('draft', ['draft', 'at']);
  }
}

async function runReading<T>(database: Database, work: (rows: Rows) => Promise<T>): Promise<T> {
  const transaction = database.transaction(tables, 'readonly');
  const value = await work({ ...readsOf(transaction), ...noWrites });
  await transaction.done;
  return value;
}

async function runWriting<T>(database: Database, work: (rows: Rows) => Promise<T>): Promise<T> {
  // Strict: what is said to be saved is on the disk, not on its way there.
  const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
  try {
    const value = await work({ ...readsOf(transaction), ...writesOf(transaction) });
    await transaction.done;
    return value;
  } catch (error) {
    // The first fault is the reason; that the transaction then ends as aborted is no second one.
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It had ended by itself.
    }
    throw transaction.error ?? error;
  }
}

type Reads = Pick<Rows, 'drafts' | 'draft' | 'texts' | 'versions' | 'version'>;
type Writes = Omit<Rows, keyof Reads>;

function readsOf(transaction: Transaction<'readonly'> | Transaction<'readwrite'>): Reads {
  const drafts = transaction.objectStore('drafts');
  const texts = transaction.objectStore('texts');
  const versions = transaction.objectStore('versions');
  const versionsOf = (draft: string) =>
    versions.index('draft').getAll(IDBKeyRange.bound([draft], [draft, []]));
  return {
    drafts: async () => (await drafts.getAll()).map(completeDraft),
    draft: async (id) => ifThere(await drafts.get(id), completeDraft),
    texts: async (draft) => (await texts.index('draft').getAll(draft)).map(completeText),
    versions: async (draft) => (await versionsOf(draft)).map(completeVersion),
    version: async (id) => ifThere(await versions.get(id), completeVersion),
  };
}

function ifThere<Kept, Row>(row: Kept | undefined, complete: (row: Kept) => Row): Row | undefined {
  return row === undefined ? undefined : complete(row);
}

function writesOf(transaction: Transaction<'readwrite'>): Writes {
  const drafts = transaction.objectStore('drafts');
  const texts = transaction.objectStore('texts');
  const versions = transaction.objectStore('versions');
  const done = async (change: Promise<unknown>): Promise<void> => {
    await change;
  };
  return {
    putDraft: (row) => done(drafts.put(row)),
    deleteDraft: (id) => done(drafts.delete(id)),
    putText: (row) => done(texts.put(row)),
    deleteText: (row) => done(texts.delete([row.draft, row.branch])),
    putVersion: (row) => done(versions.put(row)),
    deleteVersion: (id) => done(versions.delete(id)),
  };
}

function refuse(): Promise<void> {
  throw new Error('a transaction that only reads was asked to write');
}

const noWrites: Writes = {
  putDraft: refuse,
  deleteDraft: refuse,
  putText: refuse,
  deleteText: refuse,
  putVersion: refuse,
  deleteVersion: refuse,
};
