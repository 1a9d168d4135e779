import { analyse } from '../analysis/analyse.ts';
import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { writeAkn } from '../formats/akn/write-akn.ts';
import { writeDocx } from '../formats/docx/write/write-docx.ts';
import { type AppendixWords, arabic, english, hebrew } from '../formats/html/appendix-words.ts';
import { writeHtml } from '../formats/html/write-html.ts';
import { writeJson } from '../formats/json/write-json.ts';
import type { Treaty } from '../formats/treaty/treaty.ts';
import { treatyOf } from '../formats/treaty/treaty-of.ts';
import { lower } from '../language/lower.ts';
import { readBack } from '../language/read/read-back.ts';
import { readDocument } from '../language/read-document.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Language, LanguageCode } from './language.ts';

/** The formats in which a text can be had. */
export const exportFormats = ['pacta', 'docx', 'html', 'akn', 'json'] as const;

/** One of them. */
export type ExportFormat = (typeof exportFormats)[number];

/** What is asked of an export. Nothing is in the file that is not in the text or here. */
export interface ExportOptions {
  /** The draft against which a DOCX tracks changes; null for none. */
  readonly changesFrom: string | null;
  /** Whose the tracked changes are said to be; empty for nobody. */
  readonly author: string;
  /** Whether the findings follow the text; in HTML only. */
  readonly withFindings: boolean;
  /** `YYYY-MM-DD`, of the draft, for the metadata of Akoma Ntoso; null for none. */
  readonly date: string | null;
  /** In which findings and meanings are said. */
  readonly language: Language;
}

/** A file made of a text. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** As in file names, without the dot. */
  readonly extension: string;
}

/** What cannot be exported: the text itself, or the draft that it was to be held against. */
export interface ExportRefusal extends Refusal {
  readonly of: 'text' | 'changesFrom';
}

/** In what the text of an agreement is written, for spelling and for reading aloud. */
const written = 'en-GB';

const appendixWords: Readonly<Record<LanguageCode, AppendixWords>> = { en: english, ar: arabic, he: hebrew };

/** A text as a file of another format. */
export function exportText(
  source: string,
  format: ExportFormat,
  options: ExportOptions,
): Result<Exported, ExportRefusal> {
  if (format === 'pacta') return ok(file(source, 'text/plain', 'pacta'));
  const text = treatyIn(source);
  if (!text.ok) return err({ ...text.error, of: 'text' });
  if (format === 'docx') return docx(text.value.treaty, options);
  return ok(textFile(source, text.value, format, options));
}

interface SetText {
  readonly agreement: Agreement;
  readonly treaty: Treaty;
}

function treatyIn(source: string): Result<SetText, Refusal> {
  const document = readDocument(source);
  if (!document.ok) return document;
  const agreement = lower(document.value);
  return ok({ agreement, treaty: treatyOf(document.value, agreement) });
}

function docx(treaty: Treaty, { changesFrom, author }: ExportOptions): Result<Exported, ExportRefusal> {
  const before = changesFrom === null ? null : treatyIn(changesFrom);
  if (before !== null && !before.ok) return err({ ...before.error, of: 'changesFrom' });
  const against = before?.value.treaty ?? null;
  const bytes = writeDocx(treaty, { language: written, against, author });
  return ok({ bytes, mediaType: docxType, extension: 'docx' });
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function textFile(
  source: string,
  { agreement, treaty }: SetText,
  format: Exclude<ExportFormat, 'pacta' | 'docx'>,
  { withFindings, date, language }: ExportOptions,
): Exported {
  switch (format) {
    case 'html': {
      const words = appendixWords[language.code];
      const findings = withFindings ? analyse(agreement, language.findings) : null;
      const appendix = findings === null ? null : { findings, words };
      return file(writeHtml(treaty, { language: written, appendix }), 'text/html', 'html');
    }
    case 'akn':
      return file(writeAkn(treaty, agreement, { language: written, date }), 'application/akn+xml', 'xml');
    case 'json': {
      const meanings = readBack(agreement, language.readBack);
      return file(writeJson(source, agreement, meanings), 'application/json', 'json');
    }
  }
}

function file(text: string, mediaType: string, extension: string): Exported {
  return { bytes: new TextEncoder().encode(text), mediaType, extension };
}
