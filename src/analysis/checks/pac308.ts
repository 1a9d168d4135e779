import type { Moment } from '../../model/conditions.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { inOrder, insertAt } from '../edits.ts';
import { momentWords } from '../moment-words.en.ts';
import { countedTwice, secondEntries, twoStarts, unanchoredIn } from '../one-count.ts';
import { affectedSentences } from '../sentences.ts';
import type { TwoAnchors } from './pac308.en.ts';

/** Two anchors for one clock, or none that the sentence names. */
export const pac308 = defineCheck('PAC308', 'warning', ({ PAC308 }) => PAC308, find);

function* find(subject: Subject): Iterable<Draft<TwoAnchors>> {
  const common = { because: [], edits: null };
  for (const { first, second, readings } of twoStarts(subject)) {
    const parameters: TwoAnchors = { kind: 'count', name: second.name, moments: [first.start, second.start] };
    yield { ...common, span: second.span, provisions: [], parameters, readings };
  }
  for (const { label, span, readings } of secondEntries(subject)) {
    yield {
      ...common,
      span,
      provisions: label === null ? [] : [label],
      parameters: { kind: 'entry' },
      readings,
    };
  }
  for (const { norm, first, second, readings } of countedTwice(subject)) {
    const { label } = norm;
    const { duration } = first;
    const parameters: TwoAnchors = { kind: 'twice', label, duration, moments: [first.of, second.of] };
    yield { ...common, span: second.span, provisions: [label], parameters, readings };
  }
  yield* withoutAnchor(subject);
}

/** Once for a sentence with stages. */
function* withoutAnchor(subject: Subject): Iterable<Draft<TwoAnchors>> {
  const { norms, space } = subject.agreement;
  const open = affectedSentences(subject, norms, (norm) =>
    unanchoredIn(norm) === null ? space.none : norm.readings,
  );
  for (const { first, labels, readings, norms: all } of open) {
    const time = unanchoredIn(first);
    if (time === null) continue;
    const start = countStart(subject, readings);
    const ends = all.flatMap((norm) => unanchoredIn(norm)?.duration.span.end ?? []);
    yield {
      span: time.span,
      provisions: labels,
      parameters: { kind: 'none', labels, duration: time.duration, start },
      because: [],
      edits:
        start === null ? null : inOrder(ends.map((end) => insertAt(end, ` after ${momentWords(start)}`))),
      readings,
    };
  }
}

/** The start of the count of days, from which the language counts: to say it changes nothing else. */
function countStart({ agreement }: Subject, readings: ReadingSet): Moment | null {
  const { space, clocks } = agreement;
  const main = clocks.filter(
    (clock) => clock.name === 'day' && space.and(clock.readings, readings) !== space.none,
  );
  const [clock] = main;
  if (clock === undefined || main.length > 1) return null;
  const { start } = clock;
  return start.kind === 'entry' || start.kind === 'signature' || start.kind === 'event' ? start : null;
}
