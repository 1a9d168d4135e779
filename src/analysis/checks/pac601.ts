import { compareRationals, rational, sayRational } from '../../base/rational.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { dayOf } from '../exchange/exchange-curves.ts';
import { type Exposed, exposedIn } from '../exchange/exposed.ts';
import { exchangesOf } from '../exchange/in-readings.ts';
import type { Exchange, Part } from '../exchange/steps.ts';
import { distinct } from '../naming.ts';
import type { Exposure, ExposureStep } from './pac601.en.ts';

/** The step after which one party has given most against what it has received. */
export const pac601 = defineCheck('PAC601', 'note', ({ PAC601 }) => PAC601, find);

type Found = Draft<Exposure, ExposureStep>;

/** Somebody must go first: one act ahead is no exposure worth a note. */
const ACTS_MIN = rational(2n);
const STEPS_TOLD = 4;

function* find(subject: Subject): Iterable<Found> {
  const { classes, complete } = exchangesOf(subject);
  const all = classes.flatMap(({ exchange, readings }) =>
    exposedIn(exchange).map((exposed) => ({ exchange, exposed, readings })),
  );
  const passed = all.filter(({ exchange, exposed }) => isPassed(exchange, exposed));
  for (const { exchange, exposed, readings } of passed) {
    yield { ...draftOf(subject, exchange, exposed, readings), severity: 'warning', complete };
  }
  if (passed.length > 0) return;
  const worth = all.filter(({ exchange, exposed }) => {
    return exchange.valued !== null || compareRationals(exposed.exposure, ACTS_MIN) >= 0;
  });
  worth.sort((a, b) => compareRationals(b.exposed.exposure, a.exposed.exposure));
  const drafts = worth.map(({ exchange, exposed, readings }) =>
    draftOf(subject, exchange, exposed, readings),
  );
  const [most] = drafts;
  // One a text: the same in other readings is the same finding.
  for (const draft of drafts) if (said(draft) === said(most)) yield { ...draft, complete };
}

function inText(a: Part, b: Part): number {
  return a.norm.span.start - b.norm.span.start;
}

function said(draft: Found | undefined): string {
  return JSON.stringify(draft?.parameters);
}

function isPassed({ valued }: Exchange, { party, exposure }: Exposed): boolean {
  const tolerance = valued?.tolerances[party] ?? null;
  return tolerance !== null && compareRationals(exposure, tolerance) > 0;
}

function draftOf(
  subject: Subject,
  exchange: Exchange,
  { party, step, exposure }: Exposed,
  readings: ReadingSet,
): Found {
  const { steps, parties, valued } = exchange;
  const all = steps.flatMap(({ parts }, at) => parts.map((part) => ({ part, at })));
  const own = all.filter(({ part }) => part.givers.includes(party));
  const others = all.filter(({ part }) => !part.givers.includes(party));
  const done = (acts: typeof all): typeof all => acts.filter(({ at }) => at <= step);
  const peak = steps[step];
  const last = done(own).at(-1)?.part ?? peak?.parts[0];
  const now = own
    .filter(({ at }) => steps[at]?.minute === peak?.minute)
    .map(({ part }) => part)
    .sort(inText);
  if (peak === undefined || last === undefined) throw new Error('an exposure after no step');
  const tell = (
    { part, at }: { part: Part; at: number },
    kind: ExposureStep['kind'],
  ): Found['because'][number] => {
    const { norm, givers } = part;
    const who = givers.map((giver) => parties[giver] ?? '');
    const day = dayOf(subject, exchange, steps[at] ?? peak, steps[at]?.minute ?? 0);
    return { provision: norm.label, span: norm.act.span, note: { kind, label: norm.label, who, day } };
  };
  const labels = distinct((now.length === 0 ? peak.parts : now).map(({ norm }) => norm.label));
  const still = others.filter(({ at }) => at > step);
  return {
    span: last.norm.act.span,
    provisions: labels,
    parameters: {
      party: parties[party] ?? '',
      labels,
      day: dayOf(subject, exchange, peak, peak.minute),
      own: { done: done(own).length, all: own.length },
      others: { done: done(others).length, all: others.length },
      worth:
        valued === null
          ? null
          : {
              amount: sayRational(exposure),
              unit: valued.unit,
              tolerance: isPassed(exchange, { party, step, exposure })
                ? sayRational(valued.tolerances[party] ?? exposure)
                : null,
            },
    },
    because: [
      ...done(own)
        .slice(-STEPS_TOLD)
        .map((each) => tell(each, 'given')),
      ...still.slice(0, STEPS_TOLD).map((each) => tell(each, 'awaited')),
    ],
    edits: null,
    readings,
  };
}
