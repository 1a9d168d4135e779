import * as database from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Documents } from './documents.ts';
import { keepDeletedMilliseconds } from './history.ts';
import { openBackend, schemaVersion } from './indexeddb.ts';
import { memoryBackend } from './memory.ts';
import { type Backend, mainBranch } from './rows.ts';

const minute = 60_000;
const events = { onOutdated: () => undefined };

beforeEach(() => {
  Object.assign(globalThis, database, { indexedDB: new database.IDBFactory() });
});

/** Documents with a clock that a test moves, over a backend. */
function over(backend: Backend) {
  const world = { now: 1_000_000, count: 0, told: [] as string[] };
  const documents = new Documents({
    backend,
    now: () => world.now,
    newId: () => `id${++world.count}`,
    tell: (draft, how) => world.told.push(`${draft} ${how}`),
  });
  return { documents, world };
}

async function gotten<T>(answer: ReturnType<Documents['list']> | Promise<{ ok: boolean }>): Promise<T> {
  const done = (await answer) as { ok: boolean; value: T };
  expect(done).toMatchObject({ ok: true });
  return done.value;
}

const backends: readonly (readonly [string, () => Promise<Backend>])[] = [
  ['in memory', () => Promise.resolve(memoryBackend())],
  ['in the database of the browser', () => openBackend('pacta', events)],
];

describe.each(backends)('%s', (_name, open) => {
  async function withDraft(text: string) {
    const { documents, world } = over(await open());
    const { id } = await gotten<{ id: string }>(documents.create('River', text));
    const type = async (words: string) => {
      const { texts } = await gotten<{ texts: { revision: number }[] }>(documents.open(id));
      const revision = texts[0]?.revision ?? 0;
      return gotten(documents.save({ draft: id, branch: mainBranch, revision, text: words }));
    };
    const text0 = async () => {
      const { texts } = await gotten<{ texts: { text: string }[] }>(documents.open(id));
      return texts.map((row) => row.text);
    };
    return { documents, world, id, type, textOf: text0 };
  }

  test('a draft is made, found, renamed, and a second of its name gets a number', async () => {
    const { documents, id } = await withDraft('one');
    await gotten(documents.create('River', 'two'));
    await gotten(documents.duplicate(id));
    const names = async () =>
      (await gotten<{ name: string }[]>(documents.list())).map(({ name }) => name).sort();
    expect(await names()).toEqual(['River', 'River (2)', 'River (3)']);
    await gotten(documents.rename(id, '  Upper \n river '));
    expect(await names()).toEqual(['River (2)', 'River (3)', 'Upper river']);
  });

  test('a named version is restored, and the restoring undone', async () => {
    const { documents, id, type, textOf } = await withDraft('first');
    const version = await gotten<{ id: string }>(documents.keepVersion(id, 'Before the talks'));
    await type('second');
    const { before } = await gotten<{ before: string }>(documents.restore(version.id));
    expect(await textOf()).toEqual(['first']);
    await gotten(documents.restore(before));
    expect(await textOf()).toEqual(['second']);
    const versions = await gotten<{ kind: string; text: string }[]>(documents.versions(id));
    expect(versions.map(({ kind }) => kind).sort()).toEqual(['before restore', 'before restore', 'named']);
  });

  test('the history takes a version every ten minutes, and of what goes at once', async () => {
    const { documents, world, id, type } = await withDraft('x'.repeat(1000));
    for (let count = 0; count < 25; count += 1) {
      world.now += minute;
      await type(`${'x'.repeat(1000)}${count}`);
    }
    await type('gone');
    const versions = await gotten<{ text: string }[]>(documents.versions(id));
    expect(versions.map(({ text }) => text.slice(1000))).toEqual(['24', '18', '8']);
  });

  test('a deleted draft is had back, and is gone for good after some weeks', async () => {
    const { documents, world, id, textOf } = await withDraft('kept');
    await gotten(documents.keepVersion(id, 'a version'));
    await gotten(documents.remove(id));
    await gotten(documents.takeBack(id));
    expect(await textOf()).toEqual(['kept']);
    await gotten(documents.remove(id));
    world.now += keepDeletedMilliseconds + 1;
    expect(await gotten(documents.list())).toEqual([]);
    await gotten(documents.tidy());
    expect(await documents.open(id)).toMatchObject({ ok: false, error: { kind: 'gone' } });
    expect(await gotten(documents.versions(id))).toEqual([]);
  });

  test('typing in a draft that another window has deleted brings it back', async () => {
    const { documents, id, type, textOf } = await withDraft('first');
    await gotten(documents.remove(id));
    await type('second');
    expect(await textOf()).toEqual(['second']);
    expect(await gotten(documents.list())).toMatchObject([{ id, deletedAt: null, length: 6 }]);
  });

  test('two texts stand side by side until one is chosen; the other is in the history', async () => {
    const { documents, id, type, textOf } = await withDraft('first');
    await type('one');
    await gotten(documents.save({ draft: id, branch: mainBranch, revision: 1, text: 'two' }));
    expect(await textOf()).toEqual(['one', 'two']);
    const { texts } = await gotten<{ texts: { branch: string }[] }>(documents.open(id));
    await gotten(documents.settle(id, texts[1]?.branch ?? ''));
    expect(await textOf()).toEqual(['two']);
    expect(await gotten(documents.versions(id))).toMatchObject([{ kind: 'set aside', text: 'one' }]);
  });

  test('or becomes a draft of its own', async () => {
    const { documents, id, type, textOf } = await withDraft('first');
    await type('one');
    await gotten(documents.save({ draft: id, branch: mainBranch, revision: 1, text: 'two' }));
    const { texts } = await gotten<{ texts: { branch: string }[] }>(documents.open(id));
    const parted = await gotten<{ id: string; name: string }>(documents.part(id, texts[1]?.branch ?? ''));
    expect(parted.name).toBe('River (2)');
    expect(await textOf()).toEqual(['one']);
  });

  test('what fails within one change changes nothing of it', async () => {
    const { documents, world, id, textOf } = await withDraft('first');
    expect(await documents.settle(id, 'none')).toMatchObject({ ok: false, error: { kind: 'gone' } });
    expect(await textOf()).toEqual(['first']);
    expect(world.told).toEqual([`${id} changed`]);
  });
});

describe('the database of the browser', () => {
  test('has everything when it is opened again', async () => {
    const { documents } = over(await openBackend('pacta', events));
    const { id } = await gotten<{ id: string }>(documents.create('River', 'text'));
    const again = over(await openBackend('pacta', events)).documents;
    expect(await gotten(again.open(id))).toMatchObject({
      draft: { name: 'River' },
      texts: [{ text: 'text' }],
    });
  });

  test('rows of before a field was thought of are opened whole', async () => {
    await openBackend('pacta', events);
    const old = await openDB('pacta', schemaVersion);
    await old.put('drafts', { id: 'old', name: 'Old', createdAt: 5 });
    await old.put('texts', { draft: 'old', branch: mainBranch, text: 'Kept words.' });
    await old.put('versions', { id: 'v', draft: 'old', at: 4, name: 'First', text: 'Words.' });
    old.close();
    const { documents } = over(await openBackend('pacta', events));
    expect(await gotten(documents.list())).toEqual([
      { id: 'old', name: 'Old', createdAt: 5, changedAt: 5, deletedAt: null, length: 0 },
    ]);
    const saved = { draft: 'old', branch: mainBranch, revision: 1, text: 'Kept words. More.' };
    expect(await gotten(documents.save(saved))).toMatchObject({ how: 'went on', row: { revision: 2 } });
    expect(await gotten(documents.versions('old'))).toMatchObject([
      { kind: 'named', name: 'First', text: 'Words.' },
      { kind: 'automatic', text: 'Kept words.' },
    ]);
  });

  test('of a newer desk is left alone, and this said', async () => {
    const newer = await openDB('pacta', schemaVersion + 1);
    newer.close();
    await expect(openBackend('pacta', events)).rejects.toMatchObject({ name: 'VersionError' });
    const untouched = await openDB('pacta');
    expect(untouched.version).toBe(schemaVersion + 1);
  });

  test('is given up for a newer desk in another window, which is said', async () => {
    let outdated = 0;
    await openBackend('pacta', { onOutdated: () => (outdated += 1) });
    (await openDB('pacta', schemaVersion + 1)).close();
    expect(outdated).toBe(1);
  });
});
