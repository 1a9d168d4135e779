import type { Proposed } from '../../pacta.ts';
import { nameOf } from '../input.ts';
import { safe } from '../text/safe.ts';
import { counted, listed } from './words.ts';

/** What was done to make a draft, and what to do next. */
export function proposalReport(file: string, proposed: Proposed, isShown: boolean): string {
  const shown = `pacta new --from ${safe(file)} > draft.pacta, then pacta check draft.pacta`;
  const next = isShown ? shown : 'pacta check, with the file that you wrote it to';
  const head = `pacta new: a draft of ${safe(nameOf(file))}:`;
  const lines = [`${head} ${declaredIn(proposed)}`, ...proposalLines(proposed), `Next: ${next}`];
  return lines.map((line) => `${line}\n`).join('');
}

/** What was done to make a draft, besides the names that are declared. */
export function proposalLines(proposed: Proposed): readonly string[] {
  return [
    understood(proposed),
    ...rewritten(proposed),
    ...joined(proposed),
    ...takenOut(proposed),
    ...asked(proposed),
  ];
}

/** How many of each kind are declared in the proposed header. */
export function declaredIn({ header: { actors, places, events } }: Proposed): string {
  const parties = actors.filter(({ roles }) => roles.includes('party')).length;
  return listed([
    counted(parties, 'party', 'parties'),
    counted(actors.length - parties, 'other actor'),
    counted(places.length, 'place'),
    counted(events.length, 'event'),
  ]);
}

function understood({ counts: { total, checkable, partly, prose } }: Proposed): string {
  const share = total === 0 ? 0 : Math.floor((100 * checkable) / total);
  const rest = [
    ...(partly === 0 ? [] : [`${partly} in part`]),
    ...(prose === 0 ? [] : [`${prose} ${prose === 1 ? 'is' : 'are'} prose so far`]),
  ];
  const tail = rest.length === 0 ? '' : `; ${rest.join(', ')}`;
  return `${checkable} of ${counted(total, 'provision')} are understood as they stand (${share}%)${tail}`;
}

function rewritten({ rewrites }: Proposed): readonly string[] {
  if (rewrites.length === 0) return [];
  const lines = rewrites.map(({ line, was, now }) => `  line ${line}: ${safe(was)} -> ${now}`);
  return [`${counted(rewrites.length, 'reference')} rewritten:`, ...lines];
}

function joined({ joins }: Proposed): readonly string[] {
  if (joins.length === 0) return [];
  const words = joins.map(({ line, now }) => `${safe(now)} (${line})`);
  return [`${counted(joins.length, 'word')} made whole that broke at the end of a line: ${words.join(', ')}`];
}

function takenOut({ moved }: Proposed): readonly string[] {
  const count = (wanted: string): number => moved.filter(({ kind }) => kind === wanted).length;
  const numbers = count('page number');
  const heads = new Set(moved.filter(({ kind }) => kind === 'running head').map(({ text }) => text));
  const notes = count('footnote') + heads.size;
  return [
    ...(numbers === 0 ? [] : [`${counted(numbers, 'page number')} left out`]),
    ...(notes === 0
      ? []
      : [`${counted(notes, 'footnote or running head', 'footnotes and running heads')} kept as notes`]),
  ];
}

function asked({ header: { questions } }: Proposed): readonly string[] {
  const stand = questions.length === 1 ? 'stands in a note' : 'stand in notes';
  return questions.length === 0
    ? []
    : [`${counted(questions.length, 'question')} that only you can answer ${stand} below the header`];
}
