import { list, number } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import type { ActorsParts, Named, TargetParts } from './words.ts';

function named(text: string): Named {
  return { text, plural: false };
}

/** An actor, a place or another declared name. */
export function name(declared: string): Named {
  return named(isolated(declared));
}

interface RoleForms {
  readonly one: string;
  /** All who have it, as after a preposition. */
  readonly all: string;
  /** At the head of a list: for one, for two, for more. */
  readonly heads: readonly [string, string, string];
}

const ROLES: ReadonlyMap<string, RoleForms> = new Map([
  ['party', { one: 'طرف', all: 'الأطراف', heads: ['الطرف', 'الطرفان', 'الأطراف'] }],
  ['mediator', { one: 'وسيط', all: 'الوسطاء', heads: ['الوسيط', 'الوسيطان', 'الوسطاء'] }],
  ['guarantor', { one: 'ضامن', all: 'الضامنين', heads: ['الضامن', 'الضامنان', 'الضامنون'] }],
  ['monitor', { one: 'مراقب', all: 'المراقبين', heads: ['المراقب', 'المراقبان', 'المراقبون'] }],
  ['body', { one: 'هيئة', all: 'الهيئات', heads: ['الهيئة', 'الهيئتان', 'الهيئات'] }],
  ['witness', { one: 'شاهد', all: 'الشهود', heads: ['الشاهد', 'الشاهدان', 'الشهود'] }],
  ['other', { one: 'جهة أخرى', all: 'الجهات الأخرى', heads: ['جهة أخرى', 'جهتان أخريان', 'الجهات الأخرى'] }],
]);

/** The word for one who has a role. */
export function roleOf(role: string): string {
  return ROLES.get(role)?.one ?? role;
}

/** The word for all who have it. */
export function rolesOf(role: string): string {
  return ROLES.get(role)?.all ?? role;
}

/** The word for so many who have a role, at the head of their list. */
export function headOf(role: string, count: number): string {
  const [one, two, more] = ROLES.get(role)?.heads ?? [role, role, role];
  if (count === 1) return one;
  return count === 2 ? two : more;
}

/** All who have a role, where there are too many to name. */
export function allOf(role: string, count: number): Named {
  return named(`${rolesOf(role)} الـ${number(count)}`);
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
  if (parts.kind === 'bound') return named(parts.other ? 'الطرف الآخر' : 'ذلك الطرف');
  if (parts.kind === 'role') return named(ofRole(parts.role, parts.quantifier));
  const said = together(parts.actors, parts.quantifier === 'one' ? 'or' : 'and').text;
  if (parts.quantifier === 'each' && parts.actors.length > 1) return named(`كل من ${said} على حدة`);
  return named(parts.quantifier === 'no' ? `لا أحد من ${said}` : said);
}

function ofRole(role: string, quantifier: Extract<ActorsParts, { kind: 'role' }>['quantifier']): string {
  switch (quantifier) {
    case 'together':
      return rolesOf(role);
    case 'each':
      return `كل ${roleOf(role)}`;
    case 'any':
      return `أي ${roleOf(role)}`;
    case 'no':
      return `لا ${roleOf(role)}`;
    case 'a':
      return `${roleOf(role)} ما`;
  }
}

function label(text: string): string {
  if (text.startsWith('¶')) return `الفقرة غير المرقّمة (${text})`;
  return /^\d/.test(text) ? `البند ${isolated(text)}` : isolated(text);
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
      return parts.within === null ? label(parts.label) : `${label(parts.label)} من ${heading(parts.within)}`;
    case 'range':
      return `البنود من ${isolated(parts.from)} إلى ${isolated(parts.to)}`;
    case 'heading':
      return heading(parts.heading);
    case 'every':
      return `جميع أحكام ${heading(parts.heading)}`;
    case 'any':
      return parts.heading === null ? ANY_PROVISION : `أي بند من ${heading(parts.heading)}`;
    case 'this':
      return parts.of === 'heading' ? 'هذه المادة' : 'هذا البند';
    case 'agreement':
      return 'هذا الاتفاق';
    case 'matter':
      return MATTER;
  }
}

/** Any provision of the text. */
export const ANY_PROVISION = 'أي بند';

/** What a dispute is about. */
export const MATTER = 'المسألة';

/** Several targets, all or any one of them. */
export function reference(targets: readonly Named[], quantifier: 'all' | 'one'): Named {
  return together(targets, quantifier === 'all' ? 'and' : 'or');
}
