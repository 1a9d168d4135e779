import type { Span } from '../../base/span.ts';
import type { Duration } from '../../model/durations.ts';
import type { Norm } from '../../model/norms.ts';
import type { TimeQualifier } from '../../model/times.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { durationsIn, durationsInPhase } from '../durations.ts';
import { distinct, durationWords } from '../naming.ts';
import { affectedSentences } from '../sentences.ts';
import type { VagueTime } from './pac701.en.ts';

/** Vague time: words that name no moment, and business days without a calendar. */
export const pac701 = defineCheck('PAC701', 'warning', ({ PAC701 }) => PAC701, find);

type Vague = Extract<TimeQualifier, { kind: 'vague' }>;

function* find(subject: Subject): Iterable<Draft<VagueTime>> {
  const { norms, space } = subject.agreement;
  const vague = affectedSentences(subject, norms, (norm) => (isVague(norm) ? norm.readings : space.none));
  for (const { first, labels, readings } of vague) {
    const [time] = vagueWords(first);
    if (time === undefined) continue;
    yield {
      span: time.span,
      provisions: labels,
      parameters: { kind: 'words', words: time.words, labels },
      because: [],
      edits: null,
      readings,
    };
  }
  yield* businessDays(subject);
}

/** Words that say no time, and a place for each. */
function vagueWords(norm: Norm): readonly { readonly words: string; readonly span: Span }[] {
  const about = durationsIn(norm).filter((duration) => duration.about === true);
  const lengths = about.map((duration) => ({
    words: `about ${durationWords(duration)}`,
    span: duration.span,
  }));
  return [...vagueTimes(norm), ...lengths];
}

function vagueTimes(norm: Norm): readonly Vague[] {
  return norm.times.filter((time): time is Vague => time.kind === 'vague');
}

/**
 * Beside a time that can be counted, words that say none do no harm; a length that is only about so long
 * is none.
 */
function isVague(norm: Norm): boolean {
  const ends = norm.times.some(
    ({ kind }) => !['vague', 'after', 'not before', 'at least after', 'notice'].includes(kind),
  );
  return vagueWords(norm).length > (ends ? vagueTimes(norm).length : 0);
}

/** Told once: one line in the header mends them all. */
function* businessDays(subject: Subject): Iterable<Draft<VagueTime>> {
  const { norms, phases, calendar, space } = subject.agreement;
  if (calendar.workingDays !== null) return;
  const inPhases = phases.filter((phase) => durationsInPhase(phase).some(isBusiness));
  const inNorms = norms.filter((norm) => durationsIn(norm).some(isBusiness));
  const durations = [...inPhases.flatMap(durationsInPhase), ...inNorms.flatMap(durationsIn)].filter(
    isBusiness,
  );
  const [first] = [...durations].sort((a, b) => a.span.start - b.span.start);
  if (first === undefined) return;
  const labels = distinct(inNorms.map(({ label }) => label));
  yield {
    span: first.span,
    provisions: labels,
    parameters: { kind: 'business days', labels },
    because: [],
    edits: null,
    readings: space.any([...inPhases, ...inNorms].map(({ readings }) => readings)),
  };
}

function isBusiness({ unit }: Duration): boolean {
  return unit === 'business day';
}
