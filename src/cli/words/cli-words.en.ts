import { counted, listed } from '../render/words.ts';
import { board } from './board-words.en.ts';
import type { CliWords, ReadingsSaid, SeverityCounts, SummarySaid } from './cli-words.ts';
import { exchange } from './exchange-words.en.ts';
import { stress } from './stress-words.en.ts';

/** What the command line says in English. */
export const words: CliWords = {
  exchange,
  stress,
  board,
  severity: { error: 'error', warning: 'warning', note: 'note' },
  label: (severity, id) => `${severity} ${id}:`,
  because: 'because: ',
  fix: 'fix: ',
  moreSteps: (count) => `and ${counted(count, 'more place', 'more places')}`,
  provisions: (named, left) => listed(left > 0 ? [...named, `${left} more`] : named),
  readings,
  searchBound: 'perhaps in more readings: the search reached its bound',
  places: (count, places, left) => {
    const said = places.map(({ provisions, line }) =>
      provisions === '' ? `line ${line}` : `${provisions} (line ${line})`,
    );
    const others = left > 0 ? `; and ${left} others` : '';
    return `${count} more, at ${said.join('; ')}${others}. --all shows each in full.`;
  },
  summary,
  files: (count, findings) => `${counted(count, 'file')}: ${countsOf(findings)}`,
  watching: (count) => `Watching ${counted(count, 'file')}; Ctrl+C ends it.`,
  onlyWhere: (all) => `(only where ${all.join('; or ')})`,
  fresh: 'Findings that are new',
  gone: 'Findings that are gone',
  same: 'Both drafts oblige the same.',
  notYet: 'This version does not look for it yet.',
  example: 'An example:',
};

function readings({ shown, left, complete, holds, total }: ReadingsSaid): string {
  const more = left > 0 ? `; or ${complete ? left : `${left} and more`} others` : '';
  const where = `in the ${holds === 1n ? 'reading' : 'readings'} ${shown.join('; or ')}${more}`;
  return `${where} (${holds} of ${counted(total, 'reading')})`;
}

function summary({ file, checkable, total, findings, accepted, readings: all }: SummarySaid): string {
  return [
    `${file}: ${checkable} of ${counted(total, 'provision')} ${total === 1 ? 'is' : 'are'} checkable`,
    countsOf(findings),
    ...(accepted > 0 ? [`${accepted} accepted with reasons`] : []),
    ...(all === null ? [] : [counted(all, 'reading')]),
  ].join('; ');
}

/** `2 errors, 5 warnings, 3 notes`, or `no findings`. */
function countsOf({ error, warning, note }: SeverityCounts): string {
  const parts = [
    ...(error === 0 ? [] : [counted(error, 'error')]),
    ...(warning === 0 ? [] : [counted(warning, 'warning')]),
    ...(note === 0 ? [] : [counted(note, 'note')]),
  ];
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
