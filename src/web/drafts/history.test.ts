import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionsToDrop } from './history.ts';
import type { VersionRow } from './rows.ts';

const hour = 3_600_000;
const day = 24 * hour;

function version(id: number, at: number, kind: VersionRow['kind'] = 'automatic'): VersionRow {
  return { id: String(id), draft: 'd', at, kind, name: null, text: '' };
}

function left(versions: readonly VersionRow[], now: number): readonly number[] {
  const dropped = versionsToDrop(versions, now);
  return versions.filter((each) => !dropped.includes(each)).map(({ at }) => at);
}

test('all of three hours stay, then one an hour, one a day, one a week', () => {
  const now = 364 * day;
  const every = (apart: number, from: number, to: number) => {
    const count = Math.floor((to - from) / apart);
    return Array.from({ length: count }, (_, index) => version(index, now - to + index * apart));
  };
  expect(left(every(10 * 60_000, 0, 2 * hour), now)).toHaveLength(12);
  expect(left(every(10 * 60_000, 10 * hour, 20 * hour), now)).toHaveLength(10);
  expect(left(every(hour, 10 * day, 20 * day), now)).toHaveLength(10);
  expect(left(every(day, 105 * day, 175 * day), now)).toHaveLength(10);
});

test('what a person made stays; dropping twice drops no more; the oldest always stays', () => {
  const kind = fc.constantFrom('automatic' as const, 'named' as const, 'set aside' as const);
  const rows = fc.array(fc.record({ at: fc.nat(200 * 24), kind }), { maxLength: 60 });
  fc.assert(
    fc.property(rows, (drawn) => {
      const versions = drawn
        .map(({ at, kind: of }, id) => version(id, at * hour, of))
        .sort((a, b) => a.at - b.at);
      const now = 200 * day;
      const dropped = versionsToDrop(versions, now);
      expect(dropped.every((each) => each.kind === 'automatic')).toBe(true);
      const kept = versions.filter((each) => !dropped.includes(each));
      expect(versionsToDrop(kept, now)).toEqual([]);
      const oldest = versions.find((each) => each.kind === 'automatic');
      expect(oldest === undefined || kept.includes(oldest)).toBe(true);
    }),
  );
});
