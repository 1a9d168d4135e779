// Drafts made of pasted texts (corpus/foreign): golden drafts, how many names are found, no word lost.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/language/read-document.ts';
import { check, format, type Proposed, propose } from '../src/pacta.ts';
import { lostWords } from './support/foreign-words.ts';
import { mutatedTreaty, treatyLike } from './support/treaty-like.ts';

const folder = new URL('../corpus/foreign/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => !name.endsWith('.md'))
  .sort();
const kinds = ['actors', 'places', 'events'] as const;
type Kind = (typeof kinds)[number];

function sourceOf(name: string): string {
  return readFileSync(new URL(`${name}/source.txt`, folder), 'utf8');
}

function proposed(source: string): Proposed {
  const made = propose(source);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

/** Null where the text is a draft already. */
function draftOf(source: string): Proposed | null {
  const made = propose(source);
  return made.ok ? made.value : null;
}

function wantedNames(name: string): Record<Kind, readonly string[]> {
  const read: unknown = JSON.parse(readFileSync(new URL(`${name}/names.json`, folder), 'utf8'));
  const list = (kind: Kind): readonly string[] => {
    const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, kind) : null;
    return Array.isArray(value) ? value.map(String) : [];
  };
  return { actors: list('actors'), places: list('places'), events: list('events') };
}

function foundNames({ header }: Proposed): Record<Kind, readonly string[]> {
  return { ...header, actors: header.actors.map(({ name }) => name) };
}

function keysOf(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map((name) => name.toLowerCase().replace(/^(?:the|an?)\s/, '')));
}

describe.each(names)('%s', (name) => {
  const source = sourceOf(name);
  const made = proposed(source);

  test('the draft is the expected one', () => {
    const path = new URL(`${name}/expected.pacta`, folder);
    if (process.env.UPDATE !== undefined) writeFileSync(path, made.text);
    expect(made.text).toBe(readFileSync(path, 'utf8'));
  });

  test('at least nine of ten names are found, and nine of ten that are proposed are right', () => {
    const found = foundNames(made);
    const wanted = wantedNames(name);
    for (const kind of kinds) {
      const [a, b] = [keysOf(found[kind]), keysOf(wanted[kind])];
      const hits = [...a].filter((each) => b.has(each)).length;
      const says = `${kind}: ${hits} of ${b.size} found, ${a.size - hits} beside`;
      console.log(`${name}, ${says}`);
      expect(
        hits / a.size,
        `${says}: ${[...a].filter((each) => !b.has(each)).join('; ')}`,
      ).toBeGreaterThanOrEqual(0.9);
      expect(
        hits / b.size,
        `${says}: ${[...b].filter((each) => !a.has(each)).join('; ')}`,
      ).toBeGreaterThanOrEqual(0.9);
    }
  });

  test('the share that is understood is stated', () => {
    const checked = check(made.text);
    expect(checked.ok && checked.value.counts.provisions).toEqual(made.counts);
    console.log(`${name}: ${made.counts.checkable} of ${made.counts.total} provisions are understood`);
    expect(made.counts.checkable / made.counts.total).toBeGreaterThan(0.6);
  });

  test('every word of the source is there, in its order', () => {
    expect(lostWords(source, made)).toEqual([]);
  });

  test('it is laid out, and no name or number is given twice', () => {
    expect(format(made.text)).toEqual({ ok: true, value: made.text });
    const checked = check(made.text);
    const ids = checked.ok ? checked.value.findings.map(({ id }) => id) : [];
    expect(ids.filter((id) => ['PAC103', 'PAC104', 'PAC105'].includes(id))).toEqual([]);
  });

  test('every numbered paragraph of the draft is read as such', () => {
    const document = readDocument(made.text);
    const labels = document.ok ? document.value.paragraphs.flatMap(({ label }) => label ?? []) : [];
    const written = [...made.text.matchAll(/^(\d+(?:\.\d+)*) /gm)].map((match) => match[1]);
    expect(labels).toEqual(written);
  });
});

describe('any text', () => {
  const runs = { numRuns: 300 };

  test('made of the pieces of agreements keeps its words', () => {
    fc.assert(
      fc.property(treatyLike, (text) => {
        const made = draftOf(text);
        expect(made === null ? [] : lostWords(text, made)).toEqual([]);
      }),
      runs,
    );
  });

  test('is made a draft that is laid out already', () => {
    fc.assert(
      fc.property(mutatedTreaty, (text) => {
        const draft = draftOf(text)?.text ?? '';
        expect(format(draft)).toEqual({ ok: true, value: draft });
      }),
      runs,
    );
  });
});
