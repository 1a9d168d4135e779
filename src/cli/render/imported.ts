import type { Imported } from '../../pacta.ts';
import { nameOf } from '../input.ts';
import { safe } from '../text/safe.ts';
import { declaredIn, proposalLines } from './proposal.ts';
import { counted, listed } from './words.ts';

/** How an import was asked for, as far as its report says it. */
export interface ImportCall {
  readonly file: string;
  readonly output: string | null;
  readonly keepsComments: boolean;
}

type Document = NonNullable<Imported['document']>;

/** What was taken from a file, what was not, and what to do next. */
export function importReport({ document, proposed, notProposed }: Imported, call: ImportCall): string {
  const next = call.output === null ? 'pacta check, with the file that you wrote it to' : null;
  const lines = [
    `pacta import: a draft of ${safe(nameOf(call.file))}${takenFrom(document)}`,
    ...(document === null ? [] : documentLines(document, call, proposed === null)),
    ...(proposed === null
      ? []
      : [`a header is proposed: ${declaredIn(proposed)}`, ...proposalLines(proposed)]),
    ...(notProposed === 'too long'
      ? ['no header is proposed: the text is far longer than any agreement']
      : []),
    `Next: ${next ?? `pacta check ${safe(call.output ?? '')}`}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function takenFrom(document: Document | null): string {
  if (document === null) return '';
  const { paragraphs, rows, notes } = document.counts;
  const parts = [
    counted(paragraphs, 'paragraph'),
    ...(rows === 0 ? [] : [counted(rows, 'row of tables', 'rows of tables')]),
    ...(notes === 0 ? [] : [`${counted(notes, 'footnote')} as ${notes === 1 ? 'a note' : 'notes'}`]),
  ];
  return `: ${listed(parts)}`;
}

/** Lines are those of the text that was made, as long as nothing was proposed that moves them. */
function documentLines(
  { changes, comments, leftOut }: Document,
  { keepsComments }: ImportCall,
  hasLines: boolean,
): readonly string[] {
  const place = (line: number | null): string => (hasLines && line !== null ? `line ${line}: ` : '');
  const changed = (as: Document['changes'][number]['as'], what: string): readonly string[] => {
    const own = changes.filter((change) => change.as === as);
    const told = own.map(({ author, was, is, line }) => {
      return `  ${place(line)}${author === '' ? '' : `${safe(author)}: `}${words(was)} -> ${words(is)}`;
    });
    return own.length === 0 ? [] : [`${counted(own.length, 'tracked change')} ${what}:`, ...some(told)];
  };
  const said = comments.map(({ author, on, text, line }) => {
    const about = on === '' ? '' : ` on ${words(on)}`;
    return `  ${place(line)}${author === '' ? 'somebody' : safe(author)}${about}: ${safe(text)}`;
  });
  const where = keepsComments ? 'kept as notes at the end' : 'not taken; --comments keeps them as notes';
  return [
    ...changed('bracket', 'as alternatives in brackets'),
    ...changed('accepted', 'accepted'),
    ...changed('rejected', 'rejected'),
    ...(said.length === 0 ? [] : [`${counted(said.length, 'comment')} ${where}:`, ...said]),
    ...leftOut.map(({ what, count, words: lost }) => {
      const told = lost.length === 0 ? '' : `: ${listed(lost.map(words))}`;
      return `left out: ${counted(count, what, pluralOf(what))}${told}`;
    }),
  ];
}

const shownMax = 20;

function some(lines: readonly string[]): readonly string[] {
  const more = lines.length - shownMax;
  return more <= 0 ? lines : [...lines.slice(0, shownMax), `  and ${more} more`];
}

function words(text: string): string {
  return text === '' ? 'nothing' : `"${safe(text)}"`;
}

function pluralOf(what: Document['leftOut'][number]['what']): string {
  switch (what) {
    case 'table of contents':
      return 'tables of contents';
    case 'header or footer':
      return 'headers and footers';
    case 'hidden text':
      return 'hidden texts';
    case 'page number':
    case 'picture':
    case 'soft hyphen':
    case 'embedded file':
      return `${what}s`;
  }
}
