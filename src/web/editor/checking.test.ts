import { ChangeSet, Text } from '@codemirror/state';
import { expect, test } from 'vitest';
import { answers } from '../core/answers.ts';
import type { Outcome, Questions } from '../core/protocol.ts';
import { Checking, type CheckingWorld, checkedCharactersMax } from './checking.ts';

test('a text too long to be checked as it is written says so at once, and is checked when asked', () => {
  const told: boolean[] = [];
  const asked: string[] = [];
  const world: CheckingWorld = {
    check: ({ text }) => {
      asked.push(text);
      return new Promise(() => undefined);
    },
    found: () => new Promise(() => undefined),
    glance: () => new Promise(() => undefined),
    answered: (isWhole) => told.push(isWhole),
  };
  const long = 'a'.repeat(checkedCharactersMax + 1);
  const checking = new Checking(world, Text.of([long]), 'en');
  expect(checking.state.state.kind).toBe('off');
  expect([asked, told]).toEqual([[], []]);
  checking.checkOnce();
  expect(checking.state.state.kind).toBe('checking');
  expect(asked).toEqual([long]);
});

const text = `Agreement: River.
Parties: Highland; Lowland.
Day 1: entry into force.

1.1 Highland shall leave once 1.2 is performed.
1.2 Lowland shall rest once 1.1 is performed.
`;

/** A core whose answers are given when the test says so, in the order of the questions. */
class SlowCore implements CheckingWorld {
  readonly waiting: (() => Promise<void>)[] = [];
  readonly asked: string[] = [];
  readonly told: boolean[] = [];

  readonly check = (question: Questions['check']): Promise<Outcome<'check'>> => {
    return this.#later(`check ${question.text.length}`, async () => {
      const result = await answers.check(question);
      if (!result.ok) throw new Error(result.error.message);
      return { kind: 'answer', answer: result.value };
    });
  };

  readonly found = (question: Questions['found']): Promise<Outcome<'found'>> => {
    return this.#later(`found ${question.text.length}`, async () => {
      const result = await answers.found(question);
      if (!result.ok) throw new Error(result.error.message);
      return { kind: 'answer', answer: result.value };
    });
  };

  readonly glance = (): Promise<Outcome<'glance'>> => new Promise(() => undefined);

  readonly answered = (isWhole: boolean): void => void this.told.push(isWhole);

  /** Lets the core answer the question that has waited longest. */
  async next(): Promise<void> {
    await this.waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }

  #later<T>(name: string, answer: () => Promise<T>): Promise<T> {
    this.asked.push(name);
    return new Promise((resolve) => this.waiting.push(async () => resolve(await answer())));
  }
}

function idsOf(checking: Checking): readonly string[] {
  return (checking.state.last?.view.findings ?? []).map(({ id }) => id);
}

test('findings come before the rest, and what is written meanwhile is asked about next', async () => {
  const core = new SlowCore();
  const document = Text.of(text.split('\n'));
  const checking = new Checking(core, document, 'en');
  expect(core.asked).toEqual([`check ${text.length}`]);
  await core.next();
  expect(idsOf(checking)).toContain('PAC201');

  const at = text.indexOf('1.2 is performed') + 2;
  const change = ChangeSet.of({ from: at, insert: '9' }, text.length);
  checking.edited(change.apply(document), change.desc);
  const later = ChangeSet.of({ from: 0, insert: 'Note: more.\n\n' }, text.length + 1);
  checking.edited(later.apply(change.apply(document)), later.desc);
  const once = text.length + 1;
  expect(core.asked.slice(1)).toEqual([`found ${once}`, `check ${once}`]);

  await core.next();
  expect(idsOf(checking)).not.toContain('PAC201');
  const undeclared = checking.state.last?.view.findings.find(({ id }) => id === 'PAC103');
  const place = checking.place(undeclared?.span ?? { start: 0, end: 0 });
  const now = later.apply(change.apply(document)).toString();
  expect(now.slice(place.start, place.end)).toContain('1.92');
  // The rest is of the text before, where it stands now.
  expect(checking.state.last?.view.readBack.length).toBeGreaterThan(0);

  await core.next();
  expect(core.told).toEqual([true, false, true]);
  expect(core.asked.slice(3)).toEqual([`found ${now.length}`, `check ${now.length}`]);
  await core.next();
  await core.next();
  expect(checking.since.empty).toBe(true);
  expect(checking.state.state.kind).toBe('checked');
});

test('what takes long to find stays, where it stands now, until it is looked for again', async () => {
  const core = new SlowCore();
  const unbounded = text.replace('once 1.2 is performed', 'by day 9').replace(' once 1.1 is performed', '');
  const document = Text.of(unbounded.split('\n'));
  const checking = new Checking(core, document, 'en');
  await core.next();
  const whole = idsOf(checking);
  expect(whole).toContain('PAC307');

  const change = ChangeSet.of({ from: 0, insert: 'Note: more.\n\n' }, unbounded.length);
  checking.edited(change.apply(document), change.desc);
  await core.next();
  expect(idsOf(checking)).toEqual(whole);
  const late = checking.state.last?.view.findings.find(({ id }) => id === 'PAC307');
  const before = unbounded.indexOf('1.2');
  expect(late?.span.start).toBeGreaterThan(before + 'Note: more.\n\n'.length);

  await core.next();
  expect(idsOf(checking)).toEqual(whole);
  expect(checking.state.last?.view.findings.find(({ id }) => id === 'PAC307')?.span).toEqual(late?.span);
});
