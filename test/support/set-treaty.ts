import type { Treaty } from '../../src/formats/treaty/treaty.ts';
import { treatyOf } from '../../src/formats/treaty/treaty-of.ts';
import { understand } from '../../src/language/lower.ts';
import { readDocument } from '../../src/language/read-document.ts';
import type { Agreement } from '../../src/model/agreement.ts';

/** A text set as a treaty, with what was understood of it. */
export function treatyFrom(source: string): { readonly treaty: Treaty; readonly agreement: Agreement } {
  const document = readDocument(source);
  const agreement = understand(source);
  if (!document.ok || !agreement.ok) throw new Error('the text cannot be read');
  return { treaty: treatyOf(document.value, agreement.value), agreement: agreement.value };
}

/** A text without white space, what nobody sees, and what no file can hold. */
export function lettersOf(text: string): string {
  return text.replace(/\s|[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff\ufffd]/gu, '');
}

/** The letters of a text set as a treaty: its title without the key, its escaped letters as letters. */
export function lettersExpected(source: string): string {
  const letters = lettersOf(source.replace(/\\([[\]])/g, '$1'));
  const { treaty } = treatyFrom(source);
  const title = treaty.blocks.find(({ kind }) => kind === 'title');
  const words = lettersOf(title?.segments.map(({ text }) => text).join('') ?? '');
  return title === undefined ? letters : letters.replace(/Agreement:/i, '').replace(`${words}.`, words);
}
