import { expect, test } from 'vitest';
import { tokenKinds } from '../../pacta.ts';
import { kindsByNumber } from './token-kinds.ts';

test('the kinds of the editor are those of the core, under the same numbers', () => {
  expect(kindsByNumber).toEqual(tokenKinds);
});
