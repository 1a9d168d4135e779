import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Card, shownCards, stack } from './stacking.ts';

test.each<[string, readonly Card[], readonly number[]]>([
  ['none', [], []],
  [
    'far apart',
    [
      { top: 0, height: 10 },
      { top: 100, height: 10 },
    ],
    [0, 100],
  ],
  [
    'two at one place share the way',
    [
      { top: 50, height: 10 },
      { top: 50, height: 10 },
    ],
    [44, 56],
  ],
  [
    'none above the top',
    [
      { top: 0, height: 30 },
      { top: 0, height: 10 },
    ],
    [0, 32],
  ],
  [
    'the pinned one stays',
    [
      { top: 50, height: 10 },
      { top: 50, height: 10, isPinned: true },
      { top: 50, height: 10 },
    ],
    [38, 50, 62],
  ],
])('%s', (_name, cards, expected) => {
  expect(stack(cards, 2).map((top) => Math.round(top))).toEqual(expected);
});

const card = fc.record({ top: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 1, max: 200 }) });

test('cards never lie on one another, keep their order, and stay put where there is room', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 30 }), fc.integer({ min: 0, max: 20 }), (made, gap) => {
      const cards = [...made].sort((a, b) => a.top - b.top);
      const tops = stack(cards, gap);
      tops.forEach((top, index) => {
        const before = index === 0 ? 0 : (tops[index - 1] ?? 0) + (cards[index - 1]?.height ?? 0) + gap;
        expect(top).toBeGreaterThanOrEqual(before - 1e-6);
      });
      const hasRoom = cards.every(
        ({ top, height }, index) => top + height + gap <= (cards[index + 1]?.top ?? 1e9),
      );
      if (!hasRoom) return;
      for (const [index, top] of tops.entries()) expect(top).toBeCloseTo(cards[index]?.top ?? 0, 6);
    }),
  );
});

test('the cards of a window are those that reach into it', () => {
  const tops = [0, 100, 200, 300];
  const heights = [50, 50, 50, 50];
  expect(shownCards(tops, heights, { from: 120, to: 210 })).toEqual({ first: 1, end: 3 });
  expect(shownCards(tops, heights, { from: 400, to: 500 })).toEqual({ first: 4, end: 4 });
  expect(shownCards(tops, heights, { from: 0, to: 1000 })).toEqual({ first: 0, end: 4 });
});
