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

const ROLES: ReadonlyMap<string, readonly [one: string, all: string]> = new Map([
  ['party', ['طرف', 'الأطراف']],
  ['mediator', ['وسيط', 'الوسطاء']],
  ['guarantor', ['ضامن', 'الضامنين']],
  ['monitor', ['مراقب', 'المراقبين']],
  ['body', ['هيئة', 'الهيئات']],
  ['witness', ['شاهد', 'الشهود']],
  ['other', ['جهة أخرى', 'الجهات الأخرى']],
]);

/** The word for one who has a role. */
export function roleOf(role: string): string {
  return ROLES.get(role)?.[0] ?? role;
}

/** The word for all who have it. */
export function rolesOf(role: string): string {
  return ROLES.get(role)?.[1] ?? role;
}

/** All who have a role, where there are too many to name. */
export function allOf(role: string, count: number): Named {
  return named(`جميع ${rolesOf(role)} وعددهم ${number(count)}`);
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
      return parts.heading === null ? 'أي بند' : `أي بند من ${heading(parts.heading)}`;
    case 'this':
      return parts.of === 'heading' ? 'هذه المادة' : 'هذا البند';
    case 'agreement':
      return 'هذا الاتفاق';
    case 'matter':
      return 'المسألة';
  }
}

/** Several targets, all or any one of them. */
export function reference(targets: readonly Named[], quantifier: 'all' | 'one'): Named {
  return together(targets, quantifier === 'all' ? 'and' : 'or');
}
