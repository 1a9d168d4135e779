import type { Duration } from '../model/durations.ts';
import type { NameId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';

/**
 * Names that end in one of these are spoken with an article: the Red Cross, the Joint Mechanism, the
 * United States.
 */
const WITH_ARTICLE = new Set(
  (
    'agency army assembly authority board body bureau cabinet center centre chair chairs command ' +
    'commission commissions committee committees company conference congress contingent coordinator ' +
    'corps council court crescent cross delegation emirates envoy envoys facilitator force forces ' +
    'forum front fund government group groups guarantor guarantors institute kingdom mechanism ' +
    'mechanisms mediator mediators ministry mission missions monitor monitors movement nations ' +
    'observer observers office organisation organization panel parliament partners party parties ' +
    'police presidency president quartet registrar representative representatives secretariat ' +
    'secretary-general secretary senate side society states team teams tribunal unit units witnesses'
  ).split(' '),
);
/** These take the article only before an `of`: the Republic of X, but Lake Federation. */
const WITH_ARTICLE_BEFORE_OF = new Set(['federation', 'league', 'republic', 'union']);

/** A name as it is spoken in a sentence, `the` before it where its kind of name takes one. */
export function spoken(name: string): string {
  const words = name.toLowerCase().split(/\s+/u);
  if (words[0] === 'the') return name;
  const of = words.findIndex((word) => ['of', 'for', 'on', 'in', 'to'].includes(word));
  const noun = words[(of > 0 ? of : words.length) - 1] ?? '';
  return WITH_ARTICLE.has(noun) || (of > 0 && WITH_ARTICLE_BEFORE_OF.has(noun)) ? `the ${name}` : name;
}

/** `a`, `a and b`, `a, b and c`; another word than `and` where given. */
export function listed(items: readonly string[], joint = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} ${joint} ${last}`;
}

/** Names as they are spoken, in a list. */
export function spokenList(names: readonly string[], joint = 'and'): string {
  return listed(names.map(spoken), joint);
}

/** The same with a capital, to begin a sentence. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Provisions as a sentence names them; a paragraph without a number by its place. */
export function provisionList(labels: readonly string[], joint = 'and'): string {
  return listed(labels.map(provisionName), joint);
}

/** One provision as a sentence names it: `2.1`, `provision 7`, `paragraph 3`. */
export function provisionName(label: string): string {
  if (label.startsWith('¶')) return `the paragraph without a number (${label})`;
  return /^\d+$/.test(label) ? `provision ${label}` : label;
}

/** `is` for one, `are` for more. */
export function isOrAre(items: readonly unknown[]): string {
  return items.length === 1 ? 'is' : 'are';
}

/** Names that stand for several: the Congolese Parties, but the United States. */
const PLURAL_NAME = /\s(?!united)(\S*[^sui]s)$/i;

/** `is` for one actor, `are` for more, or for one whose name is a plural. */
export function actorsAre(names: readonly string[]): string {
  const [first = '', ...more] = names;
  if (more.length > 0) return 'are';
  const many = PLURAL_NAME.test(first) && !/^united\s|\s(of|for|on|in)\s/i.test(first);
  return many || /^(judges|observers|experts|guarantors|mediators|monitors)$/i.test(first) ? 'are' : 'is';
}

/** Who may be asked to bring the parties together: one actor, or all who have a role. */
export type Convener =
  | { readonly kind: 'actor'; readonly name: NameId }
  | { readonly kind: 'role'; readonly role: 'mediator' | 'guarantor' };

/** A convener as it is written in a text. */
export function convenerWords(convener: Convener): string {
  if (convener.kind === 'actor') return spoken(convener.name);
  return convener.role === 'mediator' ? 'the Mediators' : 'the Guarantors';
}

/** A length of time in words. */
export function durationWords({ amount, unit }: Duration): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

/** Everything once, in the order first met. */
export function distinct<T>(items: Iterable<T>): readonly T[] {
  return [...new Set(items)];
}

/** The declared actors who bear some norms, each once, in the order of the text. */
export function bearersOf(norms: readonly Norm[]): readonly NameId[] {
  return distinct(norms.flatMap((norm) => (norm.bearer.kind === 'actors' ? norm.bearer.actors : [])));
}
