import { actor } from '../read/names.en.ts';
import type { ActorChanges, Change, Comparison, OtherChange, Side } from './changes.ts';
import type { Told } from './told.ts';

/** A comparison in English: for each actor its changes, then what else changed. */
export function tellComparison({ actors, renumbered, others }: Comparison): readonly Told[] {
  const told = actors.map((of) => ({ heading: headingOf(of), lines: of.changes.map(tellChange) }));
  const moved = renumbered.map(({ before, after }) => `${before} is ${after} now.`);
  return [
    ...told,
    ...(others.length === 0 ? [] : [{ heading: 'The rest of the text', lines: others.map(tellOther) }]),
    ...(moved.length === 0 ? [] : [{ heading: 'Numbers', lines: moved }]),
  ];
}

function headingOf({ actor: id }: ActorChanges): string {
  if (id === null) return 'Nobody who is declared';
  const { text } = actor(id);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const NOUN = { obligation: 'duty', prohibition: 'prohibition', permission: 'permission' } as const;

/** One change as a line. */
export function tellChange(change: Change): string {
  switch (change.kind) {
    case 'gained':
      return `New ${NOUN[change.after.deontic]}, ${at(change.after)}: ${change.after.sentence}`;
    case 'lost':
      return `No longer a ${NOUN[change.before.deontic]}, ${at(change.before)}: ${change.before.sentence}`;
    case 'settled':
      return `${at(change.after)} is settled: ${change.after.sentence}`;
    case 'opened':
      return `${at(change.after)} is open now: ${change.after.sentence}`;
    case 'changed':
      return tellFacet(change);
  }
}

function at({ label, readings }: Side): string {
  return readings.length === 0 ? label : `${label} [${readings.join('; ')}]`;
}

type Changed = Extract<Change, { kind: 'changed' }>;

function tellFacet(change: Changed): string {
  const { facet, before, after, was, is, way } = change;
  const place = at(after);
  switch (facet) {
    case 'deontic':
      return `${place} was a ${NOUN[before.deontic]} and is a ${NOUN[after.deontic]}: ${after.sentence}`;
    case 'heads':
      return `${place} binds ${headsOf(is)}, before, ${headsOf(was)}: ${after.sentence}`;
    case 'act':
      return `${place} asks for another act: ${after.sentence} Before: ${before.sentence}`;
    case 'condition':
      return `${place} ${condition(was, is, way)}.`;
    case 'undoing':
      return `${place}: ${is === '' ? 'it is no longer said that the act cannot be undone' : is}.`;
    case 'quantity':
    case 'time':
    case 'exchange':
    case 'exception':
    case 'verification':
    case 'duration':
      return `${place}, ${facet}: ${from(was, is)}${direction(change)}.`;
  }
}

function headsOf(said: string): string {
  if (said === 'any') return 'whoever of them acts';
  if (said === '') return 'each alone';
  return said;
}

function condition(was: string, is: string, way: Changed['way']): string {
  if (was === '') return `holds only under a condition now: ${is}`;
  if (is === '') return `is freed of its condition: ${was}`;
  if (way === 'added') return `has a further condition: ${is}; before: ${was}`;
  return way === 'removed'
    ? `has fewer conditions: ${is}; before: ${was}`
    : `has another condition: ${is}; before: ${was}`;
}

function from(was: string, is: string): string {
  if (was === '') return `${is}; before, nothing was said`;
  return is === '' ? `nothing is said now; before, ${was}` : `${is}; before, ${was}`;
}

function direction({ way }: Changed): string {
  return way === null || way === 'added' || way === 'removed' ? '' : ` (${way})`;
}

const WHAT = {
  header: 'The header',
  fact: 'What the text states',
  aim: 'What is wanted or feared',
  prose: 'Prose',
  'not understood': 'Not understood',
} as const;

function tellOther({ kind, label, before, after }: OtherChange): string {
  const place = kind === 'header' || kind === 'aim' ? WHAT[kind] : label;
  if (before === null) return `${place}, new: ${after ?? ''}`;
  return after === null ? `${place}, gone: ${before}` : `${place}, changed: ${after} Before: ${before}`;
}
