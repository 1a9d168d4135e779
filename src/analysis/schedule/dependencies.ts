import type { Span } from '../../base/span.ts';
import type { Norm } from '../../model/norms.ts';
import type { Subject } from '../check.ts';
import type { Link } from '../time/network.ts';
import type { Compiled } from './compile.ts';
import type { MomentOf } from './moments.ts';
import type { Dependency } from './schedule.ts';

/** What a norm follows by its own words, in a reading. */
export function dependenciesOf(
  subject: Subject,
  compiled: Compiled,
  norm: Norm,
  reading: readonly number[],
): readonly Dependency[] {
  const found = new Map<string, Dependency>();
  for (const { link, source } of linksOf(subject, compiled, norm, reading)) {
    for (const moment of partsOf(compiled, link.from)) {
      const other = normOf(subject, compiled, moment, reading);
      if (other === null || other.norm === norm) continue;
      const key = `${other.norm.id} ${other.state}`;
      const known = found.get(key);
      found.set(key, {
        norm: other.norm.id,
        label: other.norm.label,
        state: other.state,
        least: larger(known?.least ?? null, link.min),
        most: smaller(known?.most ?? null, link.max),
        span: known?.span ?? source,
      });
    }
  }
  return [...found.values()];
}

/** The words by which a norm waits for what nobody is bound to bring about. */
export function waitsOf(
  compiled: Compiled,
  subject: Subject,
  norm: Norm,
  reading: readonly number[],
): readonly Span[] {
  const spans = linksOf(subject, compiled, norm, reading)
    .filter(({ link, isWait }) => isWait && compiled.moments[link.from]?.kind === 'open')
    .map(({ source }) => source);
  return spans.filter((span, at) => spans.findIndex(({ start }) => start === span.start) === at);
}

/** The links that lead to a norm's doing or beginning by its own words. */
function linksOf(
  { agreement: { space } }: Subject,
  compiled: Compiled,
  norm: Norm,
  reading: readonly number[],
): readonly { readonly link: Link; readonly source: Span; readonly isWait: boolean }[] {
  const { network, guards, sources, numbers, courses } = compiled;
  const own = new Set([numbers.begun(norm), numbers.performed(norm)]);
  const places = [...own].flatMap((moment) => linksInto(compiled).get(moment) ?? []);
  return places.flatMap((at) => {
    const { kind, span, time = null } = sources[at] ?? {};
    const link = network.links[at];
    if (link === undefined || span === undefined || kind === 'frame') return [];
    const readings = courses.courses.readingsOf(guards[at] ?? space.none);
    // A length alone counts from the condition, which says itself what is waited for.
    const isLength = time?.kind === 'within' && time.of === null;
    const isWait = link.min !== null && !isLength;
    return space.has(readings, reading) ? [{ link, source: span, isWait }] : [];
  });
}

const known = new WeakMap<Compiled, ReadonlyMap<number, readonly number[]>>();

/** The links that lead to each moment, by their places. */
function linksInto(compiled: Compiled): ReadonlyMap<number, readonly number[]> {
  const found = known.get(compiled);
  if (found !== undefined) return found;
  const into = new Map<number, number[]>();
  for (const [at, { to }] of compiled.network.links.entries()) {
    const list = into.get(to);
    if (list === undefined) into.set(to, [at]);
    else list.push(at);
  }
  known.set(compiled, into);
  return into;
}

/** The moments that one stands for. */
function partsOf({ moments }: Compiled, moment: number): readonly MomentOf[] {
  const at = moments[moment];
  if (at === undefined) return [];
  return at.kind === 'last' || at.kind === 'first' ? at.of.flatMap((part) => moments[part] ?? []) : [at];
}

/** The norm of a moment, in the variant of a reading. */
function normOf(
  { agreement: { space } }: Subject,
  { families }: Compiled,
  moment: MomentOf,
  reading: readonly number[],
): { readonly norm: Norm; readonly state: Dependency['state'] } | null {
  if (moment.kind !== 'begun' && moment.kind !== 'performed' && moment.kind !== 'verified') return null;
  const norm = families.members(moment.norm).find(({ readings }) => space.has(readings, reading));
  return norm === undefined ? null : { norm, state: moment.kind };
}

function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function smaller(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
