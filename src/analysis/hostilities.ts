import { byWords, keptUnder } from '../base/kept.ts';
import type { Term } from '../model/names.ts';
import type { Act, Norm } from '../model/norms.ts';
import type { Subject } from './check.ts';
import {
  BREAKING_VERBS,
  CEASING_VERBS,
  DOING_VERBS,
  HOSTILE_ACTS,
  HOSTILE_VERBS,
  type Listed,
  OBSERVANCES,
  OBSERVING_VERBS,
  ORDERING_VERBS,
  SETTLEMENTS,
} from './hostile-words.ts';

/** What an act means for hostilities: it is one, it withholds one, or it breaks a state of peace. */
type Bearing = 'does' | 'withholds';

/** The words of one agreement: the lists, and what its terms add to them. */
interface Vocabulary {
  readonly hostileActs: readonly string[];
  readonly observances: readonly string[];
  /** Whether words speak of hostilities, or of what restrains them. */
  readonly speaks: (words: string) => boolean;
  /** What the words of an act mean in the active voice. */
  readonly active: (words: string) => Bearing | null;
  /** The same in the passive. */
  readonly passive: (words: string) => Bearing | null;
}

/** Words that may stand between a verb and its object: anything but what begins another phrase. */
const OTHER_PHRASE =
  /\b(in|at|on|to|from|into|against|near|for|with|by|about|towards?|during|where|who|that|which)\b/;
const MODIFIERS_MAX = 6;

/**
 * Whether a norm restrains hostilities: forbids them, binds to cease or refrain from them, or to observe a
 * ceasefire.
 */
export function restrainsHostilities(subject: Subject, norm: Norm): boolean {
  if (norm.deontic === 'permission' || !bindsFighter(subject, norm)) return false;
  const bearing = bearingOf(vocabularyOf(subject), norm.act) ?? bearingOfBound(vocabularyOf(subject), norm);
  return bearing === (norm.deontic === 'prohibition' ? 'does' : 'withholds');
}

/** `All hostilities shall cease`: what is bound is itself what must end. */
function bearingOfBound(vocabulary: Vocabulary, { bearer, act }: Norm): Bearing | null {
  if (bearer.kind !== 'unknown' || act.passive) return null;
  return bearingOfPassive(vocabulary, `${plain(bearer.words)} ${plain(act.words)}`);
}

/**
 * Whether a norm allows hostilities: a permission to do what the lists name, or to suspend what restrains
 * them.
 */
export function allowsHostilities(subject: Subject, norm: Norm): boolean {
  if (norm.deontic !== 'permission') return false;
  const { power } = norm.act;
  if (power?.kind === 'suspend') {
    const suspended = subject.index.normsMeant(power.what, 'suspended', norm);
    return suspended.some((other) => restrainsHostilities(subject, other));
  }
  return power === null && bearingOf(vocabularyOf(subject), norm.act) === 'does';
}

/** Whether words name a state of peace, or a settlement: `a permanent ceasefire is agreed`. */
export function namesPeace(subject: Subject, words: string): boolean {
  const said = ` ${plain(words)} `;
  const named = [...vocabularyOf(subject).observances, ...formsOf(SETTLEMENTS)];
  return named.some((form) => said.includes(` ${form} `));
}

/** Whether words speak of hostilities or of what restrains them, in whatever way. */
export function speaksOfHostilities(subject: Subject, words: string): boolean {
  return vocabularyOf(subject).speaks(words);
}

/** A monitor observes a ceasefire otherwise than a party does. */
function bindsFighter(subject: Subject, norm: Norm): boolean {
  const bearers = subject.index.bearers(norm).flatMap((id) => subject.index.withMembers(id));
  const roles = bearers.flatMap((id) => subject.index.actor(id)?.roles ?? []);
  return roles.length === 0 || roles.includes('party') || roles.includes('other');
}

const vocabularyOf = keptUnder(
  ({ agreement }: Subject) => JSON.stringify(agreement.terms.map(({ id, meaning }) => [id, meaning])),
  ({ agreement }) => vocabularyWith(agreement.terms),
);

function vocabularyWith(terms: readonly Term[]): Vocabulary {
  const hostileActs = formsOf(HOSTILE_ACTS);
  const observances = formsOf(OBSERVANCES);
  for (const term of terms) {
    const name = plain(term.id);
    const meaning = plain(term.meaning);
    if (hasObject(meaning, observances)) observances.push(name);
    else if (hasObject(meaning, hostileActs)) hostileActs.push(name, `${name}s`);
  }
  const vocabulary: Vocabulary = {
    hostileActs,
    observances,
    speaks: byWords((words) => {
      const said = ` ${plain(words).replace(/[.,;:]/g, '')} `;
      return [...hostileActs, ...observances].some((form) => said.includes(` ${form} `));
    }),
    active: byWords((words) => bearingOfActive(vocabulary, plain(words))),
    passive: byWords((words) => bearingOfPassive(vocabulary, plain(words))),
  };
  return vocabulary;
}

function formsOf(rows: readonly Listed[]): string[] {
  return rows.flatMap(({ forms }) => forms);
}

/** Lower case, hyphens and dashes as spaces, spaces single. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[-‐–—/]/g, ' ')
    .replace(/[“”"'’‘()[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function bearingOf({ active, passive }: Vocabulary, act: Act): Bearing | null {
  return act.passive ? passive(act.words) : active(act.words);
}

function bearingOfActive(vocabulary: Vocabulary, words: string): Bearing | null {
  return modesAt(words, ORDERS).length > 0
    ? bearingOfOrder(vocabulary, words)
    : bearingOfWords(vocabulary, words);
}

/** What the words of an act mean, verb by verb: `cease fire and refrain from attacks` has two. */
function bearingOfWords(vocabulary: Vocabulary, words: string): Bearing | null {
  let verbs: readonly Verb[] = [];
  for (const part of words.split(/\s*(?:[,;]|\b(?:and|or|nor)\b)\s*/)) {
    // A noun of a list goes on with the verb before (`the threat or use of force`), also where it looks
    // like a verb,
    // unless another phrase came between.
    const before = verbs.filter(({ object }) => !OTHER_PHRASE.test(object));
    verbs = [...modesAt(part, VERBS), ...before.map((verb) => ({ ...verb, object: part }))];
    const found = firstBearing(vocabulary, verbs) ?? (begins(part, HOSTILE_VERB_FORMS) ? 'does' : null);
    if (found !== null) return found;
  }
  return null;
}

/** `hostilities be suspended`: the object stands before the verb. */
function bearingOfPassive(vocabulary: Vocabulary, words: string): Bearing | null {
  const all = words.split(' ');
  for (let at = 1; at < all.length; at++) {
    const object = all.slice(0, at).join(' ').replace(/ be$/, '');
    const verbs = modesAt(all.slice(at).join(' '), VERBS).map((verb) => ({ ...verb, object }));
    const found = firstBearing(vocabulary, verbs);
    if (found !== null) return found;
  }
  return null;
}

/** `order its forces to cease fire`, `ensure that no unit attacks`, `ensure a ceasefire`. */
function bearingOfOrder(vocabulary: Vocabulary, words: string): Bearing | null {
  const ordered = /\b(?:to|that) (.*)$/.exec(words)?.[1];
  if (ordered === undefined) return bearingOfWords(vocabulary, words);
  const forbids = /\b(?:not|no)\b/.exec(ordered);
  const all = (forbids === null ? ordered : ordered.slice(forbids.index + forbids[0].length + 1)).split(' ');
  for (let at = 0; at < all.length; at++) {
    const found = bearingOfWords(vocabulary, all.slice(at).join(' '));
    if (found !== null) return forbids === null ? found : OPPOSITE[found];
  }
  return null;
}

const OPPOSITE: Readonly<Record<Bearing, Bearing>> = { does: 'withholds', withholds: 'does' };

/** How a verb bears on its object. */
type Mode = 'does' | 'ceases' | 'observes' | 'breaks' | 'orders';

interface Verb {
  readonly mode: Mode;
  readonly object: string;
}

/** Verbs by their first word. */
type Verbs = ReadonlyMap<string, readonly { readonly mode: Mode; readonly form: string }[]>;

const VERBS = byFirstWord([
  ['ceases', formsOf(CEASING_VERBS)],
  ['observes', formsOf(OBSERVING_VERBS)],
  ['breaks', formsOf(BREAKING_VERBS)],
  ['does', formsOf(DOING_VERBS)],
]);
const ORDERS = byFirstWord([['orders', formsOf(ORDERING_VERBS)]]);
const HOSTILE_VERB_FORMS = formsOf(HOSTILE_VERBS);

/** Every way in which the words may begin with a verb of the lists, with what follows it. */
function modesAt(words: string, verbs: Verbs): readonly Verb[] {
  return (verbs.get(firstWord(words)) ?? [])
    .filter(({ form }) => begins(words, [form]))
    .map(({ mode, form }) => ({ mode, object: words.slice(form.length + 1) }));
}

function byFirstWord(rows: readonly (readonly [Mode, readonly string[]])[]): Verbs {
  const verbs = new Map<string, { readonly mode: Mode; readonly form: string }[]>();
  for (const [mode, forms] of rows) {
    for (const form of forms) {
      const first = firstWord(form);
      verbs.set(first, [...(verbs.get(first) ?? []), { mode, form }]);
    }
  }
  return verbs;
}

function firstWord(words: string): string {
  return words.split(' ', 1)[0] ?? '';
}

function firstBearing(vocabulary: Vocabulary, verbs: readonly Verb[]): Bearing | null {
  for (const { mode, object } of verbs) {
    const found = hasObject(object, vocabulary.observances)
      ? ON_OBSERVANCE[mode]
      : hasObject(object, vocabulary.hostileActs)
        ? ON_HOSTILE_ACT[mode]
        : null;
    if (found !== null) return found;
  }
  return null;
}

const ON_OBSERVANCE: Readonly<Record<Mode, Bearing | null>> = {
  does: null,
  ceases: 'does',
  observes: 'withholds',
  breaks: 'does',
  orders: null,
};
const ON_HOSTILE_ACT: Readonly<Record<Mode, Bearing | null>> = {
  does: 'does',
  ceases: 'withholds',
  observes: null,
  breaks: null,
  orders: null,
};

function begins(words: string, forms: readonly string[]): boolean {
  return forms.some((form) => words === form || words.startsWith(`${form} `));
}

/** Whether one of the forms is in the object that the words begin with, before another phrase begins. */
function hasObject(words: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const before = ` ${words} `.split(` ${form} `)[0];
    if (before === undefined || before.trim() === words) return false;
    return !OTHER_PHRASE.test(before) && before.trim().split(' ').length <= MODIFIERS_MAX;
  });
}
