import { type Minute, minuteNumbered } from '../../base/calendar.ts';
import { formatMoment } from '../../base/moment-text.ts';
import type { Agreement } from '../../model/agreement.ts';
import { CIVIL, type Point } from '../../model/points.ts';
import { Index } from '../../model/resolve.ts';
import type { RunFact } from '../../model/run-facts.ts';
import { timelineOf } from '../../model/timeline.ts';
import type { FactFault, FactLine, WrittenFact } from '../../model/written-facts.ts';
import { FactNames } from './fact-names.ts';
import { FactNorms, type FaultBody } from './fact-norms.ts';
import { FactReader, type ReadFact } from './fact-reader.ts';

/** What a facts file means for one reading of an agreement. */
export interface UnderstoodFacts {
  /** In the order of the file. */
  readonly facts: readonly RunFact[];
  /** In the order of the file, what could not be read at all included. */
  readonly faults: readonly FactFault[];
  /** The lines as written, by the ids of their facts. */
  readonly written: ReadonlyMap<string, WrittenFact>;
  /** The zone of its dates and hours. */
  readonly zone: string;
}

/**
 * What the lines of a facts file mean in one reading. Each line is judged alone: one that means nothing costs
 * no other.
 */
export function understandFacts(
  file: { readonly lines: readonly FactLine[]; readonly faults: readonly FactFault[] },
  agreement: Agreement,
  reading: readonly number[],
): UnderstoodFacts {
  const index = new Index(agreement);
  const { zone, entry } = clockOf(index, reading);
  const reader = new FactReader(new FactNames(index), new FactNorms(index, reading), index, zone);
  const faults: FactFault[] = [];
  const kept = new Kept((fact) => {
    if (entry === null || fact.at >= entry || mayComeBefore(fact, entry, index, reading)) return null;
    return { kind: 'before entry', entry: formatMoment(entry, zone) };
  });
  for (const { line, written } of file.lines) {
    const read = reader.read(written, line);
    const bodies = read.faults.length > 0 ? read.faults : kept.add(read, line, written);
    faults.push(...bodies.map((body) => ({ ...body, line, used: body.kind === 'out of order' })));
  }
  const dangling = kept.dropDangling();
  const all = [...file.faults, ...faults, ...dangling].sort((a, b) => a.line - b.line);
  return { facts: kept.facts, faults: all, written: kept.written, zone };
}

/** The zone of a reading, and when the agreement enters into force in it where that has a date. */
function clockOf(
  index: Index,
  reading: readonly number[],
): { readonly zone: string; readonly entry: Minute | null } {
  const { space } = index.agreement;
  const here = timelineOf(index)
    .moment({ kind: 'entry', span: { start: 0, end: 0 } })
    .find(({ readings }) => space.has(readings, reading));
  const [start] = here?.value.start ?? [];
  const isDated = here !== undefined && here.frame.entry !== null && start !== undefined;
  return { zone: here?.frame.zone ?? 'UTC', entry: isDated ? minuteNumbered(start.minutes) : null };
}

/** Whether a fact makes sense before entry into force: it is of nothing owed, or of what is owed by then. */
function mayComeBefore(fact: RunFact, entry: Minute, index: Index, reading: readonly number[]): boolean {
  const id = 'norm' in fact ? fact.norm : 'under' in fact ? fact.under : null;
  if (id === null || fact.kind === 'condition' || fact.kind === 'notice') return true;
  const norm = index.norm(id);
  const windows = norm === undefined ? [] : timelineOf(index).windowsOf(norm);
  return windows
    .filter(({ readings }) => index.agreement.space.has(readings, reading))
    .some(({ earliest, latest }) => {
      const [opens, closes] = [earliest, latest].map((bound) => bound.find(isCivil)?.minutes);
      return (opens !== undefined && fact.at >= opens) || (closes !== undefined && closes <= entry);
    });
}

function isCivil({ anchor }: Point): boolean {
  return anchor.key === CIVIL.key;
}

/** The facts kept so far, and what each is held against. */
class Kept {
  facts: RunFact[] = [];
  readonly written = new Map<string, WrittenFact>();
  readonly #lineOfId = new Map<string, number>();
  readonly #lineOfContent = new Map<string, { readonly line: number; readonly hasId: boolean }>();
  readonly #early: (fact: RunFact) => FaultBody | null;
  /** The line that became known last, at the beginning of its day where it names only that. */
  #latest: { readonly line: number; readonly known: number } | null = null;

  constructor(early: (fact: RunFact) => FaultBody | null) {
    this.#early = early;
  }

  /** Keeps what a line says, unless it is there already or too early. */
  add({ facts, notBefore }: ReadFact, line: number, written: WrittenFact): readonly FaultBody[] {
    const [fact] = facts;
    if (fact === undefined) return [];
    const content = contentOf(fact);
    const objection = this.#known(fact, content, written) ?? this.#early(fact);
    if (objection !== null) return [objection];
    const before = this.#latest;
    if (before === null || notBefore >= before.known) this.#latest = { line, known: notBefore };
    this.facts.push(...facts);
    this.written.set(fact.id, written);
    this.#lineOfId.set(fact.id, line);
    this.#lineOfContent.set(content, { line, hasId: written.id !== undefined });
    return before !== null && fact.known < before.known ? [{ kind: 'out of order', after: before.line }] : [];
  }

  #known(fact: RunFact, content: string, written: WrittenFact): FaultBody | null {
    const sameId = this.#lineOfId.get(fact.id);
    if (sameId !== undefined) return { kind: 'same id', id: fact.id, first: sameId };
    const same = this.#lineOfContent.get(content);
    if (same === undefined || (same.hasId && written.id !== undefined)) return null;
    return { kind: 'same fact', first: same.line };
  }

  /** Takes out what answers a report, or rules on a dispute, that no line has. */
  dropDangling(): readonly FactFault[] {
    const has = (of: 'report' | 'dispute', id: string): boolean =>
      this.written.get(id)?.fact === of && this.#lineOfId.has(id);
    const faults: FactFault[] = [];
    this.facts = this.facts.filter((fact) => {
      const of = fact.kind === 'ruling' ? 'dispute' : 'report';
      const id = fact.kind === 'ruling' ? fact.dispute : 'report' in fact ? fact.report : null;
      if (id === null || has(of, id)) return true;
      if (this.written.delete(fact.id)) {
        faults.push({ line: fact.line, used: false, kind: 'unknown fact', of, id });
      }
      return false;
    });
    return faults;
  }
}

/** Two facts that say the same have the same content. */
function contentOf({ id: _id, line: _line, ...content }: RunFact): string {
  return JSON.stringify(content);
}
