import type { Conditional } from '../model/conditions.ts';
import type { Actor, NameId } from '../model/names.ts';
import type { Norm, Verification } from '../model/norms.ts';
import type { Recurrence, TimeQualifier } from '../model/times.ts';
import { withRole } from './lower-bearers.ts';
import type { Qualifier, VerificationText } from './qualifiers.ts';

/** The qualifiers of a norm, sorted by kind. */
export interface Sorted {
  readonly times: readonly TimeQualifier[];
  readonly recurrence: Recurrence | null;
  readonly conditions: readonly Conditional[];
  readonly exchange: Norm['exchange'];
  readonly lasts: Norm['lasts'];
  readonly taking: Norm['taking'];
  readonly exception: Norm['exception'];
  readonly verification: VerificationText | null;
  readonly verificationSpan: Verification['span'] | null;
  readonly through: Norm['through'];
}

type Kind = Qualifier['kind'];

/**
 * Qualifiers by kind; where a stage has none of a kind, its head's hold. The second of a kind that stands
 * once is kept out by the grammar's caller.
 */
export function sorted(own: readonly Qualifier[], head: readonly Qualifier[]): Sorted {
  const kinds = new Set<Kind>(own.map((qualifier) => qualifier.kind));
  const all = [...head.filter((qualifier) => !kinds.has(qualifier.kind)), ...own];
  const first = <K extends Kind>(kind: K): Extract<Qualifier, { kind: K }> | null =>
    all.find((qualifier): qualifier is Extract<Qualifier, { kind: K }> => qualifier.kind === kind) ?? null;
  const each = <K extends Kind>(kind: K): readonly Extract<Qualifier, { kind: K }>[] =>
    all.filter((qualifier): qualifier is Extract<Qualifier, { kind: K }> => qualifier.kind === kind);
  return {
    times: each('time').map((qualifier) =>
      sinceEach(qualifier.time, first('recurrence')?.recurrence ?? null),
    ),
    recurrence: first('recurrence')?.recurrence ?? null,
    conditions: each('condition').map((qualifier) => qualifier.conditional),
    exchange: first('exchange')?.exchange ?? null,
    lasts: first('lasts')?.lasts ?? null,
    taking: first('taking')?.taking ?? null,
    exception: first('exception')?.exception ?? null,
    verification: first('verification')?.verification ?? null,
    verificationSpan: first('verification')?.span ?? null,
    through: first('through')?.through ?? null,
  };
}

/** `each time E occurs … within 48 hours`: the hours count from each occurrence. */
function sinceEach(time: TimeQualifier, recurrence: Recurrence | null): TimeQualifier {
  if (time.kind !== 'within' || time.of !== null || recurrence?.kind !== 'each') return time;
  const { event, reference, span } = recurrence;
  if (event !== null) return { ...time, of: { kind: 'event', event, each: true, span } };
  return reference === null
    ? time
    : { ...time, of: { kind: 'state', reference, state: recurrence.state, span } };
}

const ONCE: ReadonlySet<Kind> = new Set<Kind>([
  'recurrence',
  'exchange',
  'lasts',
  'taking',
  'exception',
  'verification',
  'through',
]);

/** The second qualifier of a kind that may stand only once, if any. */
export function givenTwice(own: readonly Qualifier[]): Qualifier | null {
  const seen = new Set<Kind>();
  for (const qualifier of own) {
    if (seen.has(qualifier.kind) && ONCE.has(qualifier.kind)) return qualifier;
    seen.add(qualifier.kind);
  }
  return null;
}

/** Who verifies, as declared actors. */
export function verification(text: Sorted, actors: ReadonlyMap<NameId, Actor>): Verification | null {
  const { verification: written, verificationSpan: span } = text;
  if (written === null || span === null) return null;
  const { by, within } = written;
  if (by === null || by.kind === 'bound') return { verifiers: [], quantifier: 'all', within, span };
  if (by.kind === 'named') {
    return { verifiers: by.actors, quantifier: by.quantifier === 'one' ? 'one' : 'all', within, span };
  }
  const quantifier = by.quantifier === 'any' || by.quantifier === 'a' ? 'one' : 'all';
  return { verifiers: withRole(actors, by.role), quantifier, within, span };
}

/** What holds for a whole stretch of time; `from P` alone begins one that has no end. */
export function isLasting(deontic: Norm['deontic'], text: Sorted): boolean {
  if (deontic === 'prohibition' || text.lasts !== null) return true;
  if (text.conditions.some(({ link }) => link === 'as long as')) return true;
  return text.times.some(({ kind }) => kind === 'throughout' || kind === 'until' || kind === 'from');
}
