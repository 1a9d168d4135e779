import { compareRationals, rational, sayRounded } from '../../base/rational.ts';
import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { dayAtMinute, dayOf } from '../exchange/exchange-curves.ts';
import { type Ahead, aheadIn, type Exposed, exposedIn } from '../exchange/exposed.ts';
import { type ExchangeClass, exchangesOf } from '../exchange/in-readings.ts';
import type { Exchange, Part, Step } from '../exchange/steps.ts';
import { distinct } from '../naming.ts';
import type { Exposure, ExposureStep } from './pac601.en.ts';

/** The step after which one party has given most against what it has received. */
export const pac601 = defineCheck('PAC601', 'note', ({ PAC601 }) => PAC601, find);

type Found = Draft<Exposure, ExposureStep>;

/** Somebody must go first: one act ahead is no exposure worth a note. */
const ACTS_MIN = rational(2n);
const STEPS_TOLD = 4;

function find(subject: Subject): readonly Found[] {
  const { classes, complete } = exchangesOf(subject);
  const found = subject.values === null ? counted(subject, classes) : valued(subject, classes);
  return found.map((draft) => ({ ...draft, complete }));
}

/** One a text: the greatest, and the same in other readings. */
function counted(subject: Subject, classes: readonly ExchangeClass[]): readonly Found[] {
  const all = classes.flatMap((each) => aheadIn(each.exchange).map((ahead) => ({ ...each, ahead })));
  const worth = all.filter(({ ahead }) => compareRationals(ahead.exposure, ACTS_MIN) >= 0);
  worth.sort((a, b) => compareRationals(b.ahead.exposure, a.ahead.exposure));
  return alike(
    worth.map(({ exchange, ahead, readings }) => ({ ...ofCounted(subject, exchange, ahead), readings })),
  );
}

/** Each tolerance that is passed, else the greatest exposure. */
function valued(subject: Subject, classes: readonly ExchangeClass[]): readonly Found[] {
  const all = classes.flatMap((each) => exposedIn(each.exchange).map((exposed) => ({ ...each, exposed })));
  const passed = all.filter(({ exchange, exposed }) => toleranceBelow(exchange, exposed) !== null);
  const drafts = (of: typeof all): readonly Found[] =>
    of.map(({ exchange, exposed, readings }) => ({ ...ofValued(subject, exchange, exposed), readings }));
  if (passed.length > 0) return drafts(passed).map((draft) => ({ ...draft, severity: 'warning' }));
  return alike(drafts([...all].sort((a, b) => compareRationals(b.exposed.exposure, a.exposed.exposure))));
}

function alike(drafts: readonly Found[]): readonly Found[] {
  const [first] = drafts.map(({ parameters }) => JSON.stringify(parameters));
  return drafts.filter(({ parameters }) => JSON.stringify(parameters) === first);
}

/** What a party tolerates, where its exposure is greater. */
function toleranceBelow({ valued: file }: Exchange, { party, exposure }: Exposed): string | null {
  const tolerance = file?.tolerances[party] ?? null;
  return tolerance !== null && compareRationals(exposure, tolerance) > 0 ? sayRounded(tolerance) : null;
}

type Drafted = Omit<Found, 'readings'>;

function ofCounted(subject: Subject, exchange: Exchange, ahead: Ahead): Drafted {
  const { parties, steps } = exchange;
  const { party, minute, due, come, awaited } = ahead;
  const own = steps.flatMap(({ parts }) => parts.filter(({ givers }) => givers.includes(party)));
  const inText = [...due].sort((a, b) => a.norm.span.start - b.norm.span.start);
  const labels = labelsOf(inText);
  return {
    span: spanOf(inText.at(-1)),
    provisions: labels,
    parameters: {
      kind: 'counted',
      party: parties[party] ?? '',
      labels,
      day: dayAtMinute(subject, exchange, minute - 1),
      own: { done: due.length, all: own.length },
      others: { done: come.length, all: come.length + awaited.length },
    },
    because: [
      ...inText.slice(-STEPS_TOLD).map(({ norm }) => {
        const day = dayAtMinute(subject, exchange, (exchange.times.due(norm) ?? minute) - 1);
        return told(norm, { kind: 'due', label: norm.label, day });
      }),
      ...awaited.slice(0, STEPS_TOLD).map((each) => awaitedStep(subject, exchange, each)),
    ],
    edits: null,
  };
}

function ofValued(subject: Subject, exchange: Exchange, exposed: Exposed): Drafted {
  const { steps, parties, valued: file } = exchange;
  const { party, exposure } = exposed;
  const all = steps.flatMap((each, at) => each.parts.map((part) => ({ part, at, step: each })));
  const given = all.filter(({ part, at }) => part.givers.includes(party) && at <= exposed.step);
  const still = all.filter(({ part, at }) => !part.givers.includes(party) && at > exposed.step);
  const peak = steps[exposed.step];
  if (peak === undefined) throw new Error('an exposure after no step');
  const now = given.filter((each) => each.step.minute === peak.minute).map(({ part }) => part);
  const labels = labelsOf(now.length === 0 ? peak.parts : now);
  return {
    span: spanOf(given.at(-1)?.part ?? peak.parts[0]),
    provisions: labels,
    parameters: {
      kind: 'valued',
      party: parties[party] ?? '',
      labels,
      day: dayOf(subject, exchange, peak, peak.minute),
      amount: sayRounded(exposure),
      unit: file?.unit ?? null,
      tolerance: toleranceBelow(exchange, exposed),
    },
    because: [
      ...given.slice(-STEPS_TOLD).map((each) => {
        const day = dayOf(subject, exchange, each.step, each.step.minute);
        return told(each.part.norm, { kind: 'given', label: each.part.norm.label, day });
      }),
      ...still.slice(0, STEPS_TOLD).map((each) => awaitedStep(subject, exchange, each)),
    ],
    edits: null,
  };
}

function awaitedStep(
  subject: Subject,
  exchange: Exchange,
  { part, step: at }: { readonly part: Part; readonly step: Step },
): Found['because'][number] {
  const who = part.givers.map((giver) => exchange.parties[giver] ?? '');
  const day = dayOf(subject, exchange, at, at.minute);
  return told(part.norm, { kind: 'awaited', label: part.norm.label, who, day });
}

function told(norm: Norm, note: ExposureStep): Found['because'][number] {
  return { provision: norm.label, span: norm.act.span, note };
}

function labelsOf(parts: readonly Part[]): readonly string[] {
  return distinct(parts.map(({ norm }) => norm.label));
}

function spanOf(part: Part | undefined): Norm['span'] {
  if (part === undefined) throw new Error('an exposure without an act');
  return part.norm.act.span;
}
