import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver/node';
import { type Completion, completions, type FormPart } from '../pacta.ts';
import type { OpenText } from './text.ts';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  actor: CompletionItemKind.Class,
  role: CompletionItemKind.Class,
  place: CompletionItemKind.Struct,
  event: CompletionItemKind.Event,
  term: CompletionItemKind.Interface,
  phase: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  heading: CompletionItemKind.Module,
  moment: CompletionItemKind.Value,
  word: CompletionItemKind.Keyword,
  form: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  number: CompletionItemKind.Text,
};

/** What could be written at a place, in the order in which it is likely. */
export function completionsOf(text: OpenText, position: Position, takesSnippets: boolean): CompletionItem[] {
  const { read } = text;
  if (!read.ok) return [];
  return completions(read.value, text.offset(position)).map(
    ({ kind, label, detail, insert, span }, index) => ({
      label: label.trim(),
      kind: kinds[kind],
      detail,
      filterText: label,
      sortText: String(index).padStart(5, '0'),
      insertTextFormat: takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: text.range(span), newText: takesSnippets ? snippet(insert) : plain(insert) },
    }),
  );
}

/** Holes as tab stops, one after another, with what they want as the words that are typed over. */
function snippet(parts: readonly FormPart[]): string {
  let stop = 0;
  return parts
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[$}\\]/g, '\\$&');
      stop++;
      return `\${${stop}:${part.hole.replace(/[$}\\]/g, '\\$&')}}`;
    })
    .join('');
}

function plain(parts: readonly FormPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.hole)).join('');
}
