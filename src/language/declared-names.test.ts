import { describe, expect, test } from 'vitest';
import { DeclaredNames } from './declared-names.ts';

function declared(): DeclaredNames {
  const names = new DeclaredNames();
  names.add('Parties', 'Northland; the Southern League (SL); US; Sana’a.');
  names.add('Mediators', '[Lake Federation | Island Republic (IR)].');
  names.add('Monitors', 'Joint Mechanism (JM) = Northland, Nobody.');
  names.add('Places', 'Line A.');
  return names;
}

describe('actors before a colon', () => {
  test.each([
    ['Northland', ['Northland']],
    ['the  NORTHLAND', ['the  NORTHLAND']],
    ['Southern League', ['Southern League']],
    ['SL', ['SL']],
    ["Sana'a", ["Sana'a"]],
    ['Lake Federation, IR', ['Lake Federation', 'IR']],
    ['Northland and US', ['Northland', 'US']],
    ['the Parties', ['the Parties']],
    ['both Parties', ['both Parties']],
    ['Mediators', ['Mediators']],
    ['JM', ['JM']],
  ])('%s', (words, actors) => {
    expect(declared().actorsIn(words)).toEqual(actors);
  });

  test.each(['Nobody', 'Line A', 'us', 'sl', 'Northland, Nobody', 'Guarantors', '', 'Northland leaves', ','])(
    'none: %s',
    (words) => {
      expect(declared().actorsIn(words)).toBeNull();
    },
  );
});
