import { Text } from '@codemirror/state';
import { expect, test } from 'vitest';
import { Checking, type CheckingWorld, checkedCharactersMax } from './checking.ts';

test('a text too long to be checked as it is written says so at once, and is checked when asked', () => {
  const told: boolean[] = [];
  const asked: string[] = [];
  const world: CheckingWorld = {
    check: ({ text }) => {
      asked.push(text);
      return new Promise(() => undefined);
    },
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
