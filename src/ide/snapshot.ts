import { analyse } from '../analysis/analyse.ts';
import type { Finding } from '../analysis/finding.ts';
import type { Refusal } from '../base/refusal.ts';
import { ok, type Result } from '../base/result.ts';
import type { Document } from '../language/document.ts';
import { readHeader } from '../language/header.ts';
import { lower } from '../language/lower.ts';
import type { NameTable } from '../language/names.ts';
import { readDocument } from '../language/read-document.ts';
import type { Agreement } from '../model/agreement.ts';
import { once } from './once.ts';

/** One version of a text and what was understood of it. Everything an editor shows is worked out from one. */
export interface Snapshot {
  readonly source: string;
  readonly document: Document;
  readonly agreement: Agreement;
  /** The declared names, for reading words that are not in the text yet. */
  readonly names: NameTable;
  /** What the checks find; worked out when first asked for. */
  readonly findings: readonly Finding[];
}

const findingsOf = once(analyse);

/** Reads a text for an editor; refused only where it cannot be read at all. */
export function snapshot(source: string): Result<Snapshot, Refusal> {
  const read = readDocument(source);
  if (!read.ok) return read;
  const document = read.value;
  const agreement = lower(document);
  const { names } = readHeader(document);
  return ok({
    source,
    document,
    agreement,
    names,
    get findings() {
      return findingsOf(agreement);
    },
  });
}
