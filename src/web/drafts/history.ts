import type { VersionRow } from './rows.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How far apart automatic versions stay, by how old they are. */
const spacing: readonly { readonly olderThan: number; readonly apart: number }[] = [
  { olderThan: 90 * day, apart: 7 * day },
  { olderThan: 2 * day, apart: day },
  { olderThan: 3 * hour, apart: hour },
];

/**
 * The versions that need not be kept any longer: of automatic ones all stay for three hours, one an hour for
 * two days, one a day for three months, then one a week. Whatever a person made or named stays.
 */
export function versionsToDrop(versions: readonly VersionRow[], now: number): readonly VersionRow[] {
  const drop: VersionRow[] = [];
  let kept: VersionRow | null = null;
  for (const version of [...versions].sort((a, b) => a.at - b.at)) {
    if (version.kind !== 'automatic') continue;
    const apart = spacing.find(({ olderThan }) => now - version.at > olderThan)?.apart;
    const isClose =
      apart !== undefined && kept !== null && Math.floor(version.at / apart) === Math.floor(kept.at / apart);
    if (isClose) drop.push(version);
    else kept = version;
  }
  return drop;
}

/** How long a deleted draft can be had back. */
export const keepDeletedMilliseconds = 30 * day;

/** Whether a draft was deleted so long ago that it may go for good. */
export function isPast(deletedAt: number | null, now: number): boolean {
  return deletedAt !== null && now - deletedAt > keepDeletedMilliseconds;
}
