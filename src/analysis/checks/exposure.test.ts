import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../test/support/findings-of.ts';

describe('PAC601 is found where no choice of moments avoids it', () => {
  test.each([
    [
      'two acts by their days, none of the other before',
      `Northland shall release 4 prisoners on day 3.
       Northland shall open the road on day 5.
       Southern League shall release 4 prisoners on day 20.
       Southern League shall leave the hill on day 30.`,
      ['1.1 1.2'],
    ],
    [
      'not where they may come as late as those of the other',
      `Northland shall release 4 prisoners by day 30.
       Northland shall open the road by day 30.
       Southern League shall release 4 prisoners on day 20.
       Southern League shall leave the hill on day 30.`,
      [],
    ],
    [
      'not where those of the other may come as early',
      `Northland shall release 4 prisoners on day 3.
       Northland shall open the road on day 5.
       Southern League shall release 4 prisoners by day 20.
       Southern League shall leave the hill by day 30.`,
      [],
    ],
    [
      'not for one act: somebody must go first',
      `Northland shall release 4 prisoners on day 3.
       Southern League shall release 4 prisoners on day 20.`,
      [],
    ],
    [
      'not where little is still to come',
      `Northland shall release 4 prisoners on day 3.
       Northland shall open the road on day 5.
       Northland shall leave the hill on day 6.
       Southern League shall release 4 prisoners on day 20.`,
      [],
    ],
    [
      'in the readings in which it is so',
      `Northland shall release 4 prisoners on day 3.
       Northland shall open the road on day 5.
       Southern League shall release 4 prisoners [on day 20 | on day 2].
       Southern League shall leave the hill on day 30.`,
      ['1.1 1.2 in 1.3 A'],
    ],
  ])('%s', (_, provisions, found) => {
    expect(findingsOf('PAC601', provisions)).toEqual(found);
  });
});

describe('PAC603 is found where all that cannot be undone comes first', () => {
  test.each([
    [
      'because the other waits for it',
      `Northland shall destroy its mines. 1.1 cannot be undone.
       Once 1.1 is performed, Southern League shall leave the hill.`,
      ['1.1'],
    ],
    [
      'by days',
      `Northland shall destroy its mines by day 3. 1.1 cannot be undone.
       Southern League shall leave the hill on day 9.`,
      ['1.1'],
    ],
    [
      'not where the other may come first',
      `Northland shall destroy its mines by day 3. 1.1 cannot be undone.
       Southern League shall leave the hill by day 9.`,
      [],
    ],
    [
      'not where the other does something that cannot be undone as well',
      `Northland shall destroy its mines by day 3. 1.1 cannot be undone.
       Southern League shall destroy its mines on day 9. 1.2 cannot be undone.`,
      [],
    ],
    [
      'not where nothing is said to be so',
      `Northland shall destroy its mines by day 3.
       Southern League shall leave the hill on day 9.`,
      [],
    ],
  ])('%s', (_, provisions, found) => {
    expect(findingsOf('PAC603', provisions)).toEqual(found);
  });
});

test('PAC602 needs values', () => {
  expect(
    findingsOf('PAC602', 'Northland shall open the road.\nSouthern League shall leave the hill.'),
  ).toEqual([]);
});
