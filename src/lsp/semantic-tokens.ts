import type { SemanticTokens } from 'vscode-languageserver/node';
import { type TokenKind, tokens } from '../pacta.ts';
import type { OpenText } from './text.ts';

/**
 * The type of token that stands for each kind. Standard types are coloured by every theme; those of the
 * clauses are ours, and plain where a theme does not know them.
 */
const typeOf: Readonly<Record<TokenKind, string>> = {
  prose: 'prose',
  note: 'comment',
  alternative: 'string',
  act: 'act',
  time: 'time',
  condition: 'condition',
  verification: 'verification',
  'header-key': 'property',
  heading: 'namespace',
  number: 'decorator',
  quantity: 'number',
  actor: 'class',
  place: 'struct',
  event: 'event',
  term: 'type',
  phase: 'enumMember',
  reference: 'variable',
  duty: 'keyword',
  prohibition: 'keyword',
  permission: 'keyword',
  bracket: 'operator',
  proposer: 'parameter',
};

const modifiers: readonly TokenKind[] = [
  'duty',
  'prohibition',
  'permission',
  'time',
  'condition',
  'verification',
];

/** The types and modifiers, by the numbers that the tokens name them with. */
export const legend = { tokenTypes: [...new Set(Object.values(typeOf))], tokenModifiers: [...modifiers] };

/** The colours of a text, each token on one line, as the protocol packs them. */
export function semanticTokensOf(text: OpenText): SemanticTokens {
  const { read } = text;
  const data: number[] = [];
  if (!read.ok) return { data };
  let [line, character] = [0, 0];
  for (const { span, kind, within } of tokens(read.value)) {
    const type = legend.tokenTypes.indexOf(typeOf[kind]);
    const set = bit(kind) | (within === null ? 0 : bit(within));
    for (const part of linesOf(text.source, span.start, span.end)) {
      const { start, end } = text.range(part);
      const isSameLine = start.line === line;
      data.push(
        start.line - line,
        isSameLine ? start.character - character : start.character,
        end.character - start.character,
        type,
        set,
      );
      line = start.line;
      character = start.character;
    }
  }
  return { data };
}

function bit(kind: TokenKind): number {
  const at = modifiers.indexOf(kind);
  return at === -1 ? 0 : 1 << at;
}

/** The parts of a stretch on their lines, without the white space at their edges. */
function linesOf(
  source: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const match of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const words = match[0];
    const from = start + match.index + (words.length - words.trimStart().length);
    const to = start + match.index + words.trimEnd().length;
    if (to > from) parts.push({ start: from, end: to });
  }
  return parts;
}
