import { list, quoted } from '../base/hebrew.ts';
import { isolated } from '../base/isolates.ts';
import { roleOf, rolesOf, theOne } from '../language/read/names.he.ts';
import type { ReadBack } from '../language/read/read-back.ts';
import type { Hover } from './hover.ts';

/** What a hover shows, as plain paragraphs in Hebrew; the words of the text are kept as written. */
export function hoverText(hover: Hover): readonly string[] {
  switch (hover.kind) {
    case 'actor':
      return ofActor(hover);
    case 'role': {
      const word = hover.actors.length === 1 ? theOne(hover.role) : rolesOf(hover.role);
      return [`${word}: ${names(hover.actors)}`];
    }
    case 'term':
      return [`משמעות המונח ${quoted(hover.name)} היא ${quoted(hover.meaning)}.`];
    case 'place':
      return [`מקום: ${isolated(hover.entry)}.`];
    case 'event':
      return [`אירוע: ${isolated(hover.entry)}.`];
    case 'phase':
    case 'clock':
      return [`${isolated(hover.entry)}.`];
    case 'provision':
      return [isolated(hover.text), ...said(hover.readBack)];
    case 'heading':
      return [isolated(hover.name), provisionsOf(hover.provisions)];
    case 'bracket':
      return ['טרם הוסכם:', ...hover.alternatives.map(alternative)];
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
    ...(members.length === 0 ? [] : [`החברים: ${names(members)}.`]),
    ...(groups.length === 0 ? [] : [`חברות ב: ${names(groups)}.`]),
  ];
}

function provisionsOf(labels: readonly string[]): string {
  if (labels.length === 0) return 'אין סעיפים.';
  return labels.length === 1 ? `סעיף ${names(labels)}.` : `סעיפים ${names(labels)}.`;
}

function alternative({
  letter,
  proposers,
  text,
  chosen,
}: Extract<Hover, { kind: 'bracket' }>['alternatives'][number]): string {
  const who = proposers.length === 0 ? '' : ` (${names(proposers)})`;
  const words = text === '' ? 'דבר אינו נכתב' : quoted(text);
  return `חלופה ${isolated(letter)}${who}: ${words}${chosen ? ' (נבחרה)' : ''}`;
}

/** What was understood, with the readings in which it holds; the header says itself what it is about. */
function said(all: readonly ReadBack[]): string[] {
  return all.map(({ kind, label, sentence, readings }) => {
    const only = readings.length === 0 ? '' : ` ${isolated(`[${readings.join('; ')}]`)}`;
    const before = kind === 'header' || kind === 'aim' ? '' : `${isolated(label)}: `;
    return `${before}${sentence}${only}`;
  });
}
