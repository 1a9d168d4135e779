import { list, quoted } from '../base/arabic.ts';
import { isolated } from '../base/isolates.ts';
import { headOf, roleOf } from '../language/read/names.ar.ts';
import type { ReadBack } from '../language/read/read-back.ts';
import type { Hover } from './hover.ts';

/** What a hover shows, as plain paragraphs in Arabic; the words of the text are kept as written. */
export function hoverText(hover: Hover): readonly string[] {
  switch (hover.kind) {
    case 'actor':
      return ofActor(hover);
    case 'role':
      return [`${headOf(hover.role, hover.actors.length)}: ${names(hover.actors)}`];
    case 'term':
      return [`المصطلح ${quoted(hover.name)} يعني ${quoted(hover.meaning)}.`];
    case 'place':
      return [`مكان: ${isolated(hover.entry)}.`];
    case 'event':
      return [`حدث: ${isolated(hover.entry)}.`];
    case 'phase':
    case 'clock':
      return [`${isolated(hover.entry)}.`];
    case 'provision':
      return [isolated(hover.text), ...said(hover.readBack)];
    case 'heading':
      return [isolated(hover.name), provisionsOf(hover.provisions)];
    case 'bracket':
      return ['لم يُتفق عليه بعد:', ...hover.alternatives.map(alternative)];
    case 'sentence':
      return said(hover.readBack);
  }
}

function names(all: readonly string[]): string {
  return list(all.map(isolated), 'and');
}

function ofActor({ name, short, roles, members, groups }: Extract<Hover, { kind: 'actor' }>): string[] {
  const called = short === null ? name : `${name} (${short})`;
  return [
    `${isolated(called)}: ${list(roles.map(roleOf), 'and')}.`,
    ...(members.length === 0 ? [] : [`الأعضاء: ${names(members)}.`]),
    ...(groups.length === 0 ? [] : [`العضوية في: ${names(groups)}.`]),
  ];
}

function provisionsOf(labels: readonly string[]): string {
  if (labels.length === 0) return 'لا بنود.';
  if (labels.length === 1) return `البند ${names(labels)}.`;
  return `${labels.length === 2 ? 'البندان' : 'البنود'} ${names(labels)}.`;
}

function alternative({
  letter,
  proposers,
  text,
  chosen,
}: Extract<Hover, { kind: 'bracket' }>['alternatives'][number]): string {
  const who = proposers.length === 0 ? '' : ` (${names(proposers)})`;
  const words = text === '' ? 'لا شيء' : quoted(text);
  return `الخيار ${isolated(letter)}${who}: ${words}${chosen ? ' (المختار)' : ''}`;
}

/** What was understood, with the readings in which it holds; the header says itself what it is about. */
function said(all: readonly ReadBack[]): string[] {
  return all.map(({ kind, label, sentence, readings }) => {
    const only = readings.length === 0 ? '' : ` ${isolated(`[${readings.join('; ')}]`)}`;
    const before = kind === 'header' || kind === 'aim' ? '' : `${isolated(label)}: `;
    return `${before}${sentence}${only}`;
  });
}
