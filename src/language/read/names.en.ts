import type { ActorsParts, Named, TargetParts } from './words.ts';

/**
 * Names that end in one of these are spoken with an article: the Red Cross, the Joint Mechanism, the Line
 * of Control.
 */
const WITH_ARTICLE = new Set(
  (
    'agency army assembly authority bank board body border bureau center centre chair city coalition ' +
    'commission commissioners committee community company conference congress constable contingent ' +
    'coordinator corps corridor council court crescent cross crossing delegation district envoy ' +
    'executive facilitator federation force forces formations forum front gap government group groups ' +
    'experts guarantors heights hills inspectors institute judges kingdom league line mechanism ' +
    'mechanisms mediators minister parties witnesses ' +
    'ministers ministry mission missions monitors mountains movement nations observers office ' +
    'organisation organization panel parliament partners party peninsula police port presidency ' +
    'president quartet rally registrar representatives republic river road secretariat secretary ' +
    'secretary-general senate side society states strip team teams tribunal troops union unit valley ' +
    'zone'
  ).split(' '),
);
const SINGULAR_IN_S = /^.*(ss|us|is)$/;
/** The United States and the United Nations are one; the Foreign States are several. */
const ONE_IN_S = /^(the )?united (states|nations)\b/i;
/** Plurals that are a name by themselves, as `Hamas` is none. */
const PLURAL = new Set(
  (
    'allies arbitrators commissioners donors elders experts facilitators forces guarantors inspectors ' +
    'judges leaders mediators militias monitors observers parties partners rebels signatories ' +
    'troops witnesses'
  ).split(' '),
);

/** A list in a sentence: `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], joint: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} ${joint} ${last}`;
}

/** The noun of a name, which its article and its verb go by: `Union` of `Union of States`. */
function nounOf(name: string): { readonly noun: string; readonly words: number } {
  const words = name.split(/\s+/u);
  const of = words.findIndex((word, index) => index > 0 && /^(of|for|on|in)$/.test(word));
  return { noun: words[(of > 0 ? of : words.length) - 1] ?? '', words: words.length };
}

function article(name: string, isPlace: boolean): string {
  const { noun, words } = nounOf(name);
  if (/^the\s/i.test(name)) return name;
  const low = noun.toLowerCase();
  // Northern League and Southern League are spoken either way; a party speaks of itself without the article.
  if (low === 'league') return name;
  const common = words > 1 && /^\p{Ll}/u.test(noun);
  return common || WITH_ARTICLE.has(low) || (isPlace && common) ? `the ${name}` : name;
}

function isPlural(name: string): boolean {
  const { noun, words } = nounOf(name);
  const low = noun.toLowerCase();
  if (low === 'police' || low === 'people' || PLURAL.has(low)) return true;
  if (ONE_IN_S.test(name)) return false;
  return low.endsWith('s') && words > 1 && !SINGULAR_IN_S.test(low);
}

/** An actor as it is spoken of. */
export function actor(name: string): Named {
  return { text: article(name, false), plural: isPlural(name) };
}

/** A place as it is spoken of. */
export function place(name: string): Named {
  return { text: article(name, true), plural: isPlural(name) };
}

/** All who have a role, where there are too many to name. */
export function allOf(role: string, count: number): Named {
  return { text: `the ${count} ${roleOf(role)}`, plural: true };
}

/** Several named together. */
export function together(names: readonly Named[], joint: 'and' | 'or' = 'and'): Named {
  const last = names.at(-1);
  const plural = joint === 'and' ? names.length > 1 || last?.plural === true : last?.plural === true;
  return {
    text: list(
      names.map(({ text }) => text),
      joint,
    ),
    plural,
  };
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ['party', 'parties'],
  ['mediator', 'mediators'],
  ['guarantor', 'guarantors'],
  ['monitor', 'monitors'],
  ['body', 'bodies'],
  ['witness', 'witnesses'],
]);

/** The word for all who have a role. */
export function roleOf(role: string): string {
  return ROLES.get(role) ?? `${role}s`;
}

const QUANTIFIERS = { each: 'each', any: 'any', no: 'no', a: 'a' } as const;

/** Who is meant. */
export function actors(parts: ActorsParts): Named {
  if (parts.kind === 'bound') return { text: parts.other ? 'the other party' : 'that party', plural: false };
  if (parts.kind === 'role') {
    if (parts.quantifier === 'together') return { text: `the ${capital(roleOf(parts.role))}`, plural: true };
    return { text: `${QUANTIFIERS[parts.quantifier]} ${parts.role}`, plural: false };
  }
  const said = together(parts.actors, parts.quantifier === 'one' ? 'or' : 'and');
  if (parts.quantifier === 'each' && parts.actors.length > 1)
    return { text: `each of ${said.text}`, plural: false };
  return parts.quantifier === 'no' ? { text: `none of ${said.text}`, plural: false } : said;
}

/** With a capital, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function label(text: string): string {
  if (text.startsWith('¶')) return `the paragraph without a number (${text})`;
  return /^\d+( (bis|ter|quater))?$/.test(text) ? `provision ${text}` : text;
}

/** `article 2` as it is written in a text. */
function heading(key: string): string {
  const roman = key.replace(/\s[ivxlc]+\b/g, (number) => number.toUpperCase());
  return roman.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** One target of a reference. */
export function target(parts: TargetParts): Named {
  switch (parts.kind) {
    case 'provision':
      return {
        text:
          parts.within === null ? label(parts.label) : `${label(parts.label)} of ${heading(parts.within)}`,
        plural: false,
      };
    case 'range':
      return { text: `${parts.from} to ${parts.to}`, plural: true };
    case 'heading':
      return { text: heading(parts.heading), plural: false };
    case 'every':
      return { text: `all of ${heading(parts.heading)}`, plural: false };
    case 'any':
      return {
        text: parts.heading === null ? 'any provision' : `any provision of ${heading(parts.heading)}`,
        plural: false,
      };
    case 'this':
      return { text: parts.of === 'heading' ? 'this Article' : 'this provision', plural: false };
    case 'agreement':
      return { text: 'this agreement', plural: false };
    case 'matter':
      return { text: 'the matter', plural: false };
  }
}

/** Several targets, all or any one of them. */
export function reference(targets: readonly Named[], quantifier: 'all' | 'one'): Named {
  return together(targets, quantifier === 'all' ? 'and' : 'or');
}
