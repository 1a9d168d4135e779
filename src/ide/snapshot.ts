import { Analysis, longChecks } from '../analysis/analyse.ts';
import type { Finding } from '../analysis/finding.ts';
import { englishFindings } from '../analysis/words/en.ts';
import type { FindingWords } from '../analysis/words/finding-words.ts';
import { once } from '../base/kept.ts';
import type { Refusal } from '../base/refusal.ts';
import { ok, type Result } from '../base/result.ts';
import type { Document } from '../language/document.ts';
import { readHeader } from '../language/header.ts';
import { lower } from '../language/lower.ts';
import type { NameTable } from '../language/names.ts';
import { english } from '../language/read/words.en.ts';
import type { Words } from '../language/read/words.ts';
import { readDocument } from '../language/read-document.ts';
import type { Agreement } from '../model/agreement.ts';
import { formWords } from './form-words.en.ts';
import type { FormWords } from './form-words.ts';

/** The words in which findings, what was understood and what could be written are said. */
export interface SnapshotWords {
  readonly findings: FindingWords;
  readonly readBack: Words;
  readonly forms: FormWords;
}

const inEnglish: SnapshotWords = { findings: englishFindings, readBack: english, forms: formWords };

/** One version of a text and what was understood of it. Everything an editor shows is worked out from one. */
export interface Snapshot {
  readonly source: string;
  readonly document: Document;
  readonly agreement: Agreement;
  /** The declared names, for reading words that are not in the text yet. */
  readonly names: NameTable;
  readonly words: SnapshotWords;
  /** What the checks find; worked out when first asked for. */
  readonly findings: readonly Finding[];
  /** The same without what is found by the checks that take long. */
  readonly quickFindings: readonly Finding[];
}

const analysisOf = once(({ agreement, words }: Snapshot) => new Analysis(agreement, words.findings));
const findingsOf = once((of: Snapshot) => analysisOf(of).findings());
const quickFindingsOf = once((of: Snapshot) => analysisOf(of).findings(longChecks));

/** Reads a text for an editor, in English where no other words are given; refused where it is too long. */
export function snapshot(source: string, words: SnapshotWords = inEnglish): Result<Snapshot, Refusal> {
  const read = readDocument(source);
  if (!read.ok) return read;
  const document = read.value;
  const declared = readHeader(document);
  const agreement = lower(document, declared);
  const { names } = declared;
  return ok({
    source,
    document,
    agreement,
    names,
    words,
    get findings(): readonly Finding[] {
      return findingsOf(this);
    },
    get quickFindings(): readonly Finding[] {
      return quickFindingsOf(this);
    },
  });
}
