import type { ReadBack } from '../language/read/read-back.ts';
import type { Hover } from './hover.ts';

/** What a hover shows, as plain paragraphs; the words of the text and of people are kept as written. */
export function hoverText(hover: Hover): readonly string[] {
  switch (hover.kind) {
    case 'actor':
      return ofActor(hover);
    case 'role':
      return [`${hover.actors.join(', ')} (${hover.role})`];
    case 'term':
      return [`“${hover.name}” means ${hover.meaning}.`];
    case 'place':
    case 'event':
      return [`${capital(hover.kind)}: ${hover.entry}.`];
    case 'phase':
    case 'clock':
      return [`${hover.entry}.`];
    case 'provision':
      return [hover.text, ...said(hover.readBack)];
    case 'heading':
      return [hover.name, provisionsOf(hover.provisions)];
    case 'bracket':
      return ['Not yet agreed:', ...hover.alternatives.map(alternative)];
    case 'sentence':
      return said(hover.readBack);
  }
}

function ofActor({ name, short, roles, members, groups }: Extract<Hover, { kind: 'actor' }>): string[] {
  const called = short === null ? name : `${name} (${short})`;
  return [
    `${called}: ${roles.join(', ')}.`,
    ...(members.length === 0 ? [] : [`Its members: ${members.join(', ')}.`]),
    ...(groups.length === 0 ? [] : [`A member of ${groups.join(', ')}.`]),
  ];
}

function provisionsOf(labels: readonly string[]): string {
  if (labels.length === 0) return 'No provisions.';
  return labels.length === 1 ? `Provision ${labels.join('')}.` : `Provisions ${labels.join(', ')}.`;
}

function alternative({
  letter,
  proposers,
  text,
  chosen,
}: Extract<Hover, { kind: 'bracket' }>['alternatives'][number]): string {
  const who = proposers.length === 0 ? '' : ` (${proposers.join(', ')})`;
  const words = text === '' ? 'nothing' : text;
  return `${letter}${who}: ${words}${chosen ? ' (chosen)' : ''}`;
}

/** What was understood, with the readings in which it holds. */
function said(all: readonly ReadBack[]): string[] {
  return all.map(({ label, sentence, readings }) => {
    const only = readings.length === 0 ? '' : ` [${readings.join('; ')}]`;
    return `${label}: ${sentence}${only}`;
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
