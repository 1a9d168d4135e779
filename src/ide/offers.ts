import { append, greatest } from '../base/append.ts';
import { once } from '../base/kept.ts';
import type { Scan } from '../language/scan.ts';
import type { Agreement, Provision } from '../model/agreement.ts';
import type { Before } from './before-cursor.ts';
import { fits } from './fitting.ts';
import { labelOfHeading } from './headings.ts';
import { type Form, type FormPart, headerForms, partsOf, sentenceForms } from './patterns.ts';
import { type Slot, slotsAfter } from './slots.ts';
import type { Snapshot } from './snapshot.ts';
import { beginning, wordAt } from './structure.ts';

/** Something that could be written, before it is known which words of it stand there. */
export interface Offer {
  readonly kind:
    | 'actor'
    | 'role'
    | 'place'
    | 'event'
    | 'term'
    | 'phase'
    | 'reference'
    | 'heading'
    | 'moment'
    | 'word'
    | 'form'
    | 'key'
    | 'number';
  readonly label: string;
  readonly detail: string;
  readonly insert: readonly FormPart[];
}

/** What the slots of a place offer. In a sentence any name may stand once its first letters do. */
export function offersFor(
  of: Snapshot,
  slots: ReadonlySet<Slot>,
  before: Before,
  isWritten: boolean,
): readonly Offer[] {
  const all = offersOf(of);
  const own = before.kind === 'sentence' ? before.provision : null;
  const offers = [...slots].flatMap((slot) => bySlot[slot](all));
  if (isWritten && before.kind === 'sentence') {
    offers.push(
      ...all.actors,
      ...all.places,
      ...all.terms,
      ...all.eventNames,
      ...all.phases,
      ...all.headings,
    );
    if (slots.has('act') || slots.has('further')) append(offers, all.references);
  }
  return offers.filter(({ kind, label }) => {
    if (kind === 'form' && before.kind === 'sentence') return fits(label, before.scan);
    return kind !== 'reference' || label !== own;
  });
}

/** Everything that one text offers, by what it is. */
interface Offers {
  readonly actors: readonly Offer[];
  readonly roles: readonly Offer[];
  readonly places: readonly Offer[];
  /** What happens, as a condition says it, and the bare names of it. */
  readonly events: readonly Offer[];
  readonly eventNames: readonly Offer[];
  readonly terms: readonly Offer[];
  readonly phases: readonly Offer[];
  readonly ownPhases: readonly Offer[];
  readonly references: readonly Offer[];
  readonly headings: readonly Offer[];
  readonly headingLabels: readonly Offer[];
  readonly monitors: readonly Offer[];
  readonly bodies: readonly Offer[];
}

const bySlot: Readonly<Record<Slot, (all: Offers) => readonly Offer[]>> = {
  sentence: ({ references, headings }) => [...sentences, ...openers, ...references, ...headings],
  subject: ({ actors, roles }) => [...actors, ...roles],
  modal: () => modals,
  act: () => acts,
  further: ({ places, actors }) => [...qualifiers, ...places, ...actors],
  verifier: ({ monitors, bodies, actors }) => [...monitors, ...bodies, ...actors],
  condition: ({ references, headings, events, phases, actors }) => {
    return [...references, ...headings, anyProvision, ...events, ...phases, ...actors];
  },
  state: () => states,
  fact: () => facts,
  moment: ({ phases, references, eventNames, headings }) => {
    return [...moments, ...edges(phases), ...references, ...eventNames, ...headings];
  },
  length: () => lengths,
  'after length': () => afterLength,
  stretch: ({ phases, ownPhases }) => [...phases, ...ownPhases, thisAgreement],
  'own phase': ({ phases, ownPhases }) => [...phases, ...ownPhases, thisAgreement],
  reference: ({ references, headings }) => [...references, ...headings],
  body: ({ bodies, actors, monitors }) => [...bodies, ...monitors, ...actors],
  heading: ({ headingLabels }) => headingLabels,
};

const offersOf = once((of: Snapshot): Offers => {
  const { actors, places, events, terms, phases, headings } = of.agreement;
  const actorOffers = actors.flatMap((actor) =>
    named('actor', actor.id, actor.short, actor.roles.join(', ')),
  );
  const withRole = (role: string): readonly Offer[] => {
    return actors
      .filter(({ roles }) => roles.some((each) => each === role))
      .flatMap(({ id }) => offer('actor', id, ''));
  };
  const ids = [...new Set(phases.map(({ id }) => id))];
  return {
    actors: actorOffers,
    roles: roleOffers(of.agreement),
    places: places.flatMap((place) => named('place', place.id, place.short, '')),
    events: events.map(({ id, clause }) => offer('event', clause ? id : `${id} ${occurs(id)}`, '')),
    eventNames: events.map(({ id }) => offer('event', id, '')),
    terms: terms.map(({ id, meaning }) => offer('term', id, beginning(meaning))),
    phases: ids.map((id) => offer('phase', id, phases.find((each) => each.id === id)?.name ?? '')),
    ownPhases: phases.flatMap(({ id, name }) => (name === null ? [] : [offer('phase', name, id)])),
    references: of.agreement.provisions.flatMap((provision) => referenceOffers(of, provision)),
    headings: headings
      .filter(({ kind }) => kind !== 'preamble' && kind !== 'signatures')
      .map((heading) => offer('heading', labelOfHeading(of.source, heading), heading.title)),
    headingLabels: headings.map((heading) => {
      return offer('heading', labelOfHeading(of.source, heading).replace(/^\S+\s*/, ''), heading.title);
    }),
    monitors: withRole('monitor'),
    bodies: withRole('body'),
  };
});

/** The verb of an event that is named without one: mostly plural where its name is. */
function occurs(event: string): string {
  return /[^s]s$/i.test(event) ? 'occur' : 'occurs';
}

function offer(kind: Offer['kind'], label: string, detail: string): Offer {
  return { kind, label, detail, insert: [label] };
}

function named(kind: 'actor' | 'place', id: string, short: string | null, detail: string): readonly Offer[] {
  return short === null ? [offer(kind, id, detail)] : [offer(kind, id, detail), offer(kind, short, id)];
}

const rolePhrases: readonly (readonly [role: string, labels: readonly string[]])[] = [
  ['party', ['Each party', 'The Parties', 'Either party', 'No party']],
  ['mediator', ['The Mediators']],
  ['guarantor', ['The Guarantors']],
  ['monitor', ['The Monitors']],
];

function roleOffers({ actors }: Agreement): readonly Offer[] {
  return rolePhrases.flatMap(([role, labels]) => {
    const own = actors.filter(({ roles }) => roles.some((each) => each === role)).map(({ id }) => id);
    return own.length === 0 ? [] : labels.map((label) => offer('role', label, own.join(', ')));
  });
}

function referenceOffers({ source, agreement }: Snapshot, provision: Provision): readonly Offer[] {
  const { label, numbered, span, labelSpan, key } = provision;
  if (!numbered) return [];
  const detail = beginning(source.slice(labelSpan.end, span.end), 90);
  // A whole number alone is read as a reference only after a word that says so.
  const called = /^\d+$/.test(label) ? `provision ${label}` : label;
  const stages = stagesOf(agreement).get(key) ?? [];
  return [
    offer('reference', called, detail),
    ...stages.map((letter) => offer('reference', `${called}(${letter})`, detail)),
  ];
}

const stagesOf = once(({ norms }: Agreement): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { provision, stage } of norms) {
    if (stage === null) continue;
    const known = found.get(provision) ?? [];
    if (!known.includes(stage.letter)) found.set(provision, [...known, stage.letter]);
  }
  return found;
});

function edges(phases: readonly Offer[]): readonly Offer[] {
  return phases.flatMap(({ label, detail }) => [
    offer('moment', `the end of ${label}`, detail),
    offer('moment', `the start of ${label}`, detail),
  ]);
}

function written(kind: Offer['kind'], ...texts: readonly string[]): readonly Offer[] {
  return texts.map((text) => {
    return { kind, label: text.replace(/[‹›]/g, ''), detail: '', insert: partsOf(text) };
  });
}

function formOffer({ text, parts, example }: Form): Offer {
  return { kind: 'form', label: text.replace(/[‹›]/g, ''), detail: example, insert: parts };
}

const sentences = sentenceForms.filter(({ kind }) => kind !== 'aim').map(formOffer);
const openers = written('word', 'If ', 'Once ', 'Unless ', 'Each time ‹event› occurs, ');
const modals = written('word', 'shall ', 'shall not ', 'may ', 'shall each ');
const acts = written(
  'form',
  'suspend ‹reference›',
  'resume ‹reference›',
  'extend ‹phase› by up to ‹duration›',
  'end this agreement',
  'refer the matter to ‹body›',
  'convene the Parties',
  'decide the dispute',
  'give ‹body› access',
  'amend this agreement',
  'begin to ‹act› by ‹moment› and complete it by ‹moment›',
);
const qualifiers = written(
  'form',
  'by day ‹n›',
  'on day ‹n›',
  'from day ‹n› to day ‹n›',
  'within ‹n› days',
  'within ‹n› days after ‹reference› is performed',
  'throughout ‹phase›',
  'during ‹phase›',
  'until ‹moment›',
  'not before ‹moment›',
  'each day',
  'every ‹n› days',
  'verified by ‹verifier› within ‹n› days',
  'in exchange for ‹reference›',
  'at the same time as ‹reference›',
  'provided that ‹condition›',
  'unless ‹condition›',
  'as long as ‹condition›',
  'once ‹condition›',
  'if ‹condition›',
  'taking between ‹n› and ‹n› days',
  'except ‹things›, as ‹body› decides',
);
const states = written(
  'word',
  'is performed',
  'is verified',
  'is breached',
  'is not performed',
  'is not performed by day ‹n›',
  'is overdue',
  'is disputed',
  'is suspended',
  'is breached by a party',
  'begins',
  'continues',
  'ends',
);
const facts = written(
  'form',
  'cannot be undone.',
  'takes between ‹n› and ‹n› days.',
  'prevails over ‹reference›.',
  'continues as long as ‹condition›.',
);
const moments = written(
  'moment',
  'day ‹n›',
  'entry into force',
  'signature',
  'the earlier of ‹moment› and ‹moment›',
  'the later of ‹moment› and ‹moment›',
);
const lengths = written('moment', '‹n› days', '‹n› hours', '‹n› business days', '‹n› weeks', '‹n› months');
const afterLength = written('form', 'after ‹reference› is performed', 'after ‹moment›', 'of ‹moment›');
const thisAgreement = offer('phase', 'this agreement', '');
const anyProvision = offer('reference', 'any provision', '');

/** What may stand in an entry of the header after some of its words. */
export function entrySlots(key: string, scan: Scan, count: number): ReadonlySet<Slot> {
  const word = key.trim().toLowerCase();
  if (/^(parties|mediators|guarantors|monitors|bodies|witnesses|others)$/.test(word)) {
    return new Set<Slot>(isAfterEquals(scan, count) ? ['subject'] : []);
  }
  const isMoment = /^(day|clock|signature|entry|phase)/.test(word);
  if (isMoment && count === 0)
    return new Set<Slot>(word.startsWith('phase') ? ['length', 'moment'] : ['moment']);
  if (/^(events|terms|agreement|places|holidays|working)/.test(word)) {
    const by = word === 'events' && scan.low(count - 1) === 'by';
    return new Set<Slot>(by ? ['reference'] : []);
  }
  return slotsAfter(scan, count);
}

function isAfterEquals(scan: Scan, count: number): boolean {
  for (let at = count - 1; at >= 0 && scan.low(at) !== ';'; at--) if (scan.low(at) === '=') return true;
  return false;
}

/** The header entries that a text has not yet; those that may stand twice again. */
export function headerLineOffers({ document }: Snapshot): readonly Offer[] {
  const known = new Set(document.header.map(({ key }) => key.trim().toLowerCase()));
  return headerForms
    .filter(({ text }) => !known.has((text.split(':')[0] ?? '').toLowerCase()))
    .map(({ text, parts, example }): Offer => {
      const label = text.replace(/[‹›]/g, '');
      return { kind: 'key', label, detail: example, insert: parts };
    });
}

/** What may begin a line of the body: the next number, the next article, a note or an aim. */
export function bodyLineOffers(of: Snapshot, offset: number): readonly Offer[] {
  const { provisions, headings } = of.agreement;
  const last = provisions.findLast(({ span, numbered }) => numbered && span.end <= offset);
  const article = headings.findLast(({ span }) => span.end <= offset);
  const word = wordAt(of.source, offset);
  const own = of.source.slice(word.start, word.end);
  const number = nextNumber(last, article, provisions, own);
  const heading = nextHeading(of, article);
  return [
    ...(number === null ? [] : [{ ...offer('number', `${number} `, ''), label: number }]),
    { ...offer('heading', heading, ''), insert: [heading, '. ', { hole: 'title' }] },
    ...aims,
  ];
}

const aims: readonly Offer[] = [
  ...sentenceForms.filter(({ kind }) => kind === 'aim').map(formOffer),
  { kind: 'word', label: 'Note:', detail: '', insert: ['Note: ', { hole: 'text' }, '.'] },
];

type Article = Agreement['headings'][number];

/** The number after the last, or the first of an article that has none yet. */
function nextNumber(
  last: Provision | undefined,
  article: Article | undefined,
  all: readonly Provision[],
  own: string,
): string | null {
  const isFirst = article !== undefined && last?.heading !== article.key;
  const label = /^(?:article|section) (\d+)$/.exec(article?.key ?? '')?.[1];
  if (isFirst && label !== undefined && !/^\d+$/.test(last?.label ?? '1.1')) return `${label}.1`;
  const [, before = '', number] = /^(.*?)(\d+)$/.exec(last?.label ?? '') ?? [];
  if (number === undefined) return last === undefined ? '1.1' : null;
  const next = `${before}${Number(number) + 1}`;
  return all.some((each) => each.label === next && each.label !== own) ? null : next;
}

function nextHeading({ agreement, source }: Snapshot, article: Article | undefined): string {
  const last = article === undefined ? undefined : labelOfHeading(source, article);
  const [, word = 'Article', number = '0'] = /^(\p{L}+)\s+(\d+)$/u.exec(last ?? '') ?? [];
  const numbers = agreement.headings.map((each) =>
    Number(/(\d+)$/.exec(labelOfHeading(source, each))?.[1] ?? 0),
  );
  const free = numbers.includes(Number(number) + 1) ? greatest(numbers) + 1 : Number(number) + 1;
  return `${word} ${free}`;
}
