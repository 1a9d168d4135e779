import type { z } from 'zod';
import { nearest } from '../base/nearest.ts';
import type { FactFault, FactLine, WantedValue, WrittenFact } from '../model/written-facts.ts';
import { factKinds, factSchemas } from './facts-file.ts';

/** What a facts file says line by line, its lines that cannot be read told apart. */
export interface FactLines {
  readonly lines: readonly FactLine[];
  readonly faults: readonly FactFault[];
}

/** Reads a facts file: JSON Lines, a fact a line, empty lines between them as one likes. */
export function readFactLines(text: string): FactLines {
  const lines: FactLine[] = [];
  const faults: FactFault[] = [];
  const rows = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const read = readFact(row, index + 1);
    if (Array.isArray(read)) faults.push(...read);
    else lines.push(read);
  }
  return { lines, faults };
}

function readFact(row: string, line: number): FactLine | FactFault[] {
  let data: unknown;
  try {
    data = JSON.parse(row);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return [{ line, used: false, kind: 'not JSON', column: at === undefined ? null : Number(at) + 1 }];
  }
  if (!isObject(data)) return [{ line, used: false, kind: 'no object' }];
  const kind = factKinds.find((each) => each === data.fact);
  if (kind === undefined) {
    const written = typeof data.fact === 'string' ? data.fact : null;
    const near = written === null ? null : nearest(written, factKinds);
    return [{ line, used: false, kind: 'unknown kind', written, near }];
  }
  const read = factSchemas[kind].safeParse(data);
  if (read.success) return { line, written: read.data };
  return faultsOf(read.error.issues, data, kind, line);
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** One fault for each field that is missing, unknown or not of its kind. */
function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  data: Record<string, unknown>,
  fact: WrittenFact['fact'],
  line: number,
): FactFault[] {
  const faults = new Map<string, FactFault>();
  for (const issue of issues) {
    const [at] = issue.path;
    if (issue.code === 'unrecognized_keys' && at === undefined) {
      for (const field of issue.keys) {
        const near = nearest(field, Object.keys(factSchemas[fact].shape));
        faults.set(field, { line, used: false, kind: 'unknown field', fact, field, near });
      }
      continue;
    }
    const field = String(at);
    if (faults.has(field)) continue;
    const isMissing = !Object.hasOwn(data, field);
    faults.set(
      field,
      isMissing
        ? { line, used: false, kind: 'missing field', fact, field }
        : { line, used: false, kind: 'wrong value', field, wanted: wantedIn(field, issue) },
    );
  }
  return [...faults.values()];
}

const WANTED: Readonly<Record<string, Exclude<WantedValue['kind'], 'one of'>>> = {
  quantity: 'quantity',
  source: 'source',
  sentence: 'whole number',
  complete: 'yes or no',
  onTime: 'yes or no',
  asAgreed: 'yes or no',
  ends: 'yes or no',
  withdrawn: 'yes or no',
  attributedTo: 'list',
  with: 'list',
};

function wantedIn(field: string, issue: z.core.$ZodIssue): WantedValue {
  return issue.code === 'invalid_value'
    ? { kind: 'one of', values: issue.values.map(String) }
    : { kind: WANTED[field] ?? 'text' };
}
