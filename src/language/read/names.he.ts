import { list, number } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import type { ActorsParts, Named, TargetParts } from './words.ts';

function named(text: string): Named {
  return { text, plural: false };
}

/** An actor, a place or another declared name. */
export function name(declared: string): Named {
  return named(isolated(declared));
}

const ROLES: ReadonlyMap<string, readonly [one: string, all: string]> = new Map([
  ['party', ['צד', 'הצדדים']],
  ['mediator', ['מתווך', 'המתווכים']],
  ['guarantor', ['ערב', 'הערבים']],
  ['monitor', ['מפקח', 'המפקחים']],
  ['body', ['גוף', 'הגופים']],
  ['witness', ['עד', 'העדים']],
  ['other', ['גורם אחר', 'הגורמים האחרים']],
]);

/** The word for one who has a role. */
export function roleOf(role: string): string {
  return ROLES.get(role)?.[0] ?? role;
}

/** The word for the only one who has it. */
export function theOne(role: string): string {
  return role === 'other' ? 'גורם אחר' : `ה${roleOf(role)}`;
}

/** The word for all who have it. */
export function rolesOf(role: string): string {
  return ROLES.get(role)?.[1] ?? role;
}

/** All who have a role, where there are too many to name. */
export function allOf(role: string, count: number): Named {
  return named(`${number(count)} ${rolesOf(role)}`);
}

/** Several named together. */
export function together(all: readonly Named[], joint: 'and' | 'or' = 'and'): Named {
  return named(
    list(
      all.map(({ text }) => text),
      joint,
    ),
  );
}

/** Who is meant. */
export function actors(parts: ActorsParts): Named {
  if (parts.kind === 'bound') return named(parts.other ? 'הצד האחר' : 'אותו צד');
  if (parts.kind === 'role') return named(ofRole(parts.role, parts.quantifier));
  const said = together(parts.actors, parts.quantifier === 'one' ? 'or' : 'and').text;
  if (parts.quantifier === 'each' && parts.actors.length > 1) return named(`${said}, כל אחד לחוד`);
  return named(parts.quantifier === 'no' ? `אף אחד מאלה: ${said}` : said);
}

function ofRole(role: string, quantifier: Extract<ActorsParts, { kind: 'role' }>['quantifier']): string {
  switch (quantifier) {
    case 'together':
      return rolesOf(role);
    case 'each':
      return `כל ${roleOf(role)}`;
    case 'any':
      return `${roleOf(role)} כלשהו`;
    case 'no':
      return `שום ${roleOf(role)}`;
    case 'a':
      return `${roleOf(role)} אחד`;
  }
}

function label(text: string): string {
  if (text.startsWith('¶')) return `פסקה בלי מספר (${text})`;
  return /^\d/.test(text) ? `סעיף ${isolated(text)}` : isolated(text);
}

/** `article 2` as it is written in a text. */
function heading(key: string): string {
  return isolated(key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

/** One target of a reference. */
export function target(parts: TargetParts): Named {
  return named(targetText(parts));
}

function targetText(parts: TargetParts): string {
  switch (parts.kind) {
    case 'provision':
      return parts.within === null ? label(parts.label) : `${label(parts.label)} של ${heading(parts.within)}`;
    case 'range':
      return `סעיפים ${isolated(parts.from)} עד ${isolated(parts.to)}`;
    case 'heading':
      return heading(parts.heading);
    case 'every':
      return `כל סעיפי ${heading(parts.heading)}`;
    case 'any':
      return parts.heading === null ? ANY_PROVISION : `סעיף כלשהו של ${heading(parts.heading)}`;
    case 'this':
      return parts.of === 'heading' ? 'פרק זה' : 'סעיף זה';
    case 'agreement':
      return 'הסכם זה';
    case 'matter':
      return MATTER;
  }
}

/** Any provision of the text. */
export const ANY_PROVISION = 'סעיף כלשהו';

/** What a dispute is about. */
export const MATTER = 'העניין';

/** Several targets, all or any one of them. */
export function reference(targets: readonly Named[], quantifier: 'all' | 'one'): Named {
  return together(targets, quantifier === 'all' ? 'and' : 'or');
}
