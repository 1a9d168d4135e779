import { describe, expect, test } from 'vitest';
import { type ContingentLink, type Link, sound, TOTAL_MINUTES_MAX } from './network.ts';

const link = (more: Partial<Link>): Link => ({ from: 0, to: 1, min: 0, max: 5, label: 0, ...more });
const step = (more: Partial<ContingentLink>): ContingentLink => ({
  activation: 0,
  end: 1,
  lower: 1,
  upper: 5,
  label: 0,
  ...more,
});

describe('what a network may be', () => {
  test.each<[string, Link[], ContingentLink[], string[]]>([
    ['nothing', [], [], []],
    ['a window', [link({})], [], []],
    ['a window without bounds', [link({ min: null, max: null })], [], []],
    ['an empty window, which is a conflict and no fault', [link({ min: 6 })], [], []],
    ['a step that takes exactly so long', [], [step({ lower: 5 })], []],
    ['a moment that is not there', [link({ to: 3 })], [], ['link 0: no such moment']],
    ['a moment below nothing', [link({ from: -1 })], [], ['link 0: no such moment']],
    ['half a minute', [link({}), link({ min: 0.5 })], [], ['link 1: not whole']],
    ['endless as a number', [link({ max: Infinity })], [], ['link 0: not whole']],
    ['a step of no time', [], [step({ lower: 0 })], ['contingent 0: lower below one']],
    ['a step of less', [], [step({ lower: -2 })], ['contingent 0: lower below one']],
    ['a step longest before shortest', [], [step({ lower: 6 })], ['contingent 0: lower above upper']],
    ['a step to itself', [], [step({ end: 0 })], ['contingent 0: ends where it begins']],
    [
      'a moment that two steps end',
      [],
      [step({}), step({ activation: 2 })],
      ['contingent 1: two links end here'],
    ],
    ['half a minute of a step', [], [step({ upper: 1.5 })], ['contingent 0: not whole']],
    ['too much in one', [link({ max: TOTAL_MINUTES_MAX + 1 })], [], ['link 0: too large']],
    ['too much in sum', [link({ max: TOTAL_MINUTES_MAX }), link({})], [], ['link 1: too large']],
    ['too much of a step', [], [step({ upper: TOTAL_MINUTES_MAX })], ['contingent 0: too large']],
    [
      'two faults',
      [link({ to: 9 })],
      [step({ lower: 0 })],
      ['link 0: no such moment', 'contingent 0: lower below one'],
    ],
  ])('%s', (_, links, contingent, faults) => {
    const result = sound({ moments: 3, links, contingent });
    expect(result.ok ? [] : result.error.map(({ of, index, kind }) => `${of} ${index}: ${kind}`)).toEqual(
      faults,
    );
  });
});
