import type { Finding } from './finding.ts';

/** Which findings one draft has and the other has not. */
export interface FindingChanges {
  readonly fresh: readonly Finding[];
  readonly gone: readonly Finding[];
}

/**
 * Holds the findings of two drafts against each other: a finding stays where the other draft has one of its
 * id about the same provisions. `renumbered` gives a provision of the draft before its number in the draft
 * after.
 */
export function findingsBetween(
  before: readonly Finding[],
  after: readonly Finding[],
  renumbered: ReadonlyMap<string, string>,
): FindingChanges {
  const same = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyOf(finding, (label) => renumbered.get(label) ?? label);
    same.set(key, [...(same.get(key) ?? []), finding]);
  }
  const fresh = after.filter((finding) => same.get(keyOf(finding, (label) => label))?.shift() === undefined);
  const left = new Set([...same.values()].flat());
  return { fresh, gone: before.filter((finding) => left.has(finding)) };
}

function keyOf({ id, provisions }: Finding, rename: (label: string) => string): string {
  return [id, ...provisions.map(rename).sort()].join(' ');
}
