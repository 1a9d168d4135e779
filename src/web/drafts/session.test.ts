import { expect, test } from 'vitest';
import { Documents } from './documents.ts';
import { memoryBackend } from './memory.ts';
import type { Backend } from './rows.ts';
import { Session } from './session.ts';

/** A storage that can be told to refuse, and windows over it that hear of each other when a test says so. */
function desk() {
  const memory = memoryBackend();
  const world = { refuses: null as string | null, saves: 0, waiting: [] as (() => void)[] };
  const backend: Backend = {
    run: (mode, work) => {
      if (mode === 'write') world.saves += 1;
      if (mode === 'write' && world.refuses !== null) {
        return Promise.reject(new DOMException('no', world.refuses));
      }
      return memory.run(mode, work);
    },
  };
  let count = 0;
  const documents = new Documents({
    backend,
    now: () => 0,
    newId: () => String(++count),
    tell: () => undefined,
  });
  const later = (call: () => void) => {
    world.waiting.push(call);
    return () => undefined;
  };
  const open = async (draft: string): Promise<Session> => {
    const opened = await documents.open(draft);
    const [first, ...more] = opened.ok ? opened.value.texts : [];
    if (first === undefined) throw new Error('the draft is not there');
    return new Session({ documents, later }, 'River', [first, ...more]);
  };
  return { world, documents, open };
}

async function begun() {
  const { world, documents, open } = desk();
  const made = await documents.create('River', '');
  if (!made.ok) throw new Error('the memory refused');
  const stored = async () => {
    const opened = await documents.open(made.value.id);
    return opened.ok ? opened.value.texts.map(({ text }) => text) : [];
  };
  return { world, documents, stored, id: made.value.id, open: () => open(made.value.id) };
}

test('a save begins with the keystroke; what is typed while it runs goes with one more', async () => {
  const { world, stored, open } = await begun();
  const session = await open();
  const before = world.saves;
  for (const text of ['a', 'ab', 'abc', 'abcd']) session.type(text);
  expect(world.saves - before).toBe(1);
  expect(session.current().keeping.kind).toBe('keeping');
  await session.save();
  await expect.poll(stored).toEqual(['abcd']);
  await expect.poll(() => session.current().keeping.kind).toBe('kept');
  expect(world.saves - before).toBe(2);
});

test('a full storage is said; the words stay, are tried again, and kept once there is room', async () => {
  const { world, stored, open } = await begun();
  const session = await open();
  world.refuses = 'QuotaExceededError';
  session.type('words');
  await expect.poll(() => session.current().keeping.kind).toBe('full');
  expect([session.current().text, await stored(), world.waiting.length]).toEqual(['words', [''], 1]);
  world.refuses = null;
  world.waiting.shift()?.();
  await expect.poll(() => session.current().keeping.kind).toBe('kept');
  expect(await stored()).toEqual(['words']);
});

test.each([
  ['SecurityError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['VersionError', 'newer'],
  ['UnknownError', 'failed'],
])('a storage that throws %s is said to be %s', async (name, kind) => {
  const { world, open } = await begun();
  const session = await open();
  world.refuses = name;
  session.type('words');
  await expect.poll(() => session.current().keeping.kind).toBe(kind);
});

test('a draft that is deleted for good elsewhere is said to be gone; its words stay', async () => {
  const { documents, id, open } = await begun();
  const session = await open();
  await documents.destroy(id);
  session.type('words');
  await expect.poll(() => session.current().keeping.kind).toBe('gone');
  expect(session.current().text).toBe('words');
});

test('what another window saves is shown, unless this one has typed: then both stand', async () => {
  const { stored, open } = await begun();
  const [one, two] = [await open(), await open()];
  one.type('from one');
  await one.save();
  await expect.poll(stored).toEqual(['from one']);
  await two.refresh();
  expect(two.current()).toMatchObject({ text: 'from one', sides: 0, arrivals: 1 });
  one.type('from one, more');
  two.type('from two');
  await expect.poll(async () => (await stored()).toSorted()).toEqual(['from one, more', 'from two']);
  await two.refresh();
  expect(two.current()).toMatchObject({ text: 'from two', sides: 1 });
});
