import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { headLabel, type Index, isConsequence } from '../../model/resolve.ts';
import type { FactFault, NormChoice, WrittenFact } from '../../model/written-facts.ts';

/** A fault that does not know its line yet. */
export type FaultBody = FactFault extends infer F
  ? F extends FactFault
    ? Omit<F, 'line' | 'used'>
    : never
  : never;

/** Which norm a line speaks of: the label as written, and what tells several under it apart. */
export interface NormWanted {
  readonly field: 'provision' | 'under';
  readonly written: string;
  readonly fact: WrittenFact['fact'];
  /** Who must be among the bearers, as the line says. */
  readonly bearer: NameId | null;
  /** Who is probably among them: looked at only where there are still several. */
  readonly doer: NameId | null;
  readonly sentence: number | null;
}

/** Finds the norms of one reading by the labels of its text. */
export class FactNorms {
  readonly #index: Index;
  /** By every way to write a label: those of this reading. */
  readonly #norms = new Map<string, Norm[]>();
  readonly #labels = new Set<string>();
  readonly #elsewhere = new Set<string>();
  /** What was found so far: the same few provisions are named on every line. */
  readonly #found = new Map<string, Norm | FaultBody>();

  constructor(index: Index, reading: readonly number[]) {
    this.#index = index;
    const { norms, space } = index.agreement;
    for (const norm of norms) {
      const isHere = space.has(norm.readings, reading);
      for (const name of namesOf(norm, index)) {
        if (!isHere) this.#elsewhere.add(name);
        else if (this.#norms.get(name)?.push(norm) === undefined) this.#norms.set(name, [norm]);
      }
      if (isHere) this.#labels.add(norm.label);
    }
  }

  /** The norm that is meant, or why none is. */
  find(wanted: NormWanted): Norm | FaultBody {
    const key = JSON.stringify(wanted);
    const known = this.#found.get(key) ?? this.#find(wanted);
    this.#found.set(key, known);
    return known;
  }

  #find(wanted: NormWanted): Norm | FaultBody {
    const name = folded(wanted.written);
    const all = this.#norms.get(name);
    if (all === undefined) return this.#none(wanted, name);
    const stages = [...new Set(all.map(({ label }) => label))];
    if (stages.length > 1) return { kind: 'several stages', written: wanted.written, stages };
    const named = all.filter((norm) => this.#isNamed(norm, wanted));
    if (named.length === 0) {
      return { kind: 'no such norm', written: wanted.written, choices: this.#choices(all) };
    }
    const [norm, ...others] = this.#likeliest(named, wanted);
    if (norm !== undefined && others.length === 0) return norm;
    return { kind: 'several norms', written: wanted.written, choices: this.#choices(named) };
  }

  #none({ field, written }: NormWanted, name: string): FaultBody {
    if (this.#elsewhere.has(name)) return { kind: 'other reading', written };
    const { provisions } = this.#index.agreement;
    const isThere = provisions.some(({ label, key }) => folded(label) === name || folded(key) === name);
    if (isThere) return { kind: 'no norm', written };
    return { kind: 'unknown name', of: 'provision', field, written, near: this.#near(name) };
  }

  /** A label with the same letters and figures; another figure is another provision and no slip. */
  #near(name: string): string | null {
    const bare = (label: string): string => folded(label).replace(/[^\p{L}\p{N}]/gu, '');
    return [...this.#labels].find((label) => bare(label) === bare(name)) ?? null;
  }

  #isNamed(norm: Norm, { bearer, sentence }: NormWanted): boolean {
    return (
      (bearer === null || this.#index.bearers(norm).includes(bearer)) &&
      (sentence === null || this.sentenceOf(norm) === sentence)
    );
  }

  /**
   * Of several, what the language itself means by a bare reference: duties before permissions and answers to
   * a breach; for the use of a power those that give it; then those of who speaks.
   */
  #likeliest(norms: readonly Norm[], { fact, doer }: NormWanted): readonly Norm[] {
    const wanted = POWER_USED[fact];
    const duties = norms.filter((norm) => norm.deontic !== 'permission' && !isConsequence(norm));
    const kind = wanted === undefined ? duties : norms.filter(({ act }) => act.power?.kind === wanted);
    const fitting = kind.length > 0 ? kind : norms;
    const own = doer === null ? [] : fitting.filter((norm) => this.#index.bearers(norm).includes(doer));
    return fitting.length > 1 && own.length > 0 ? own : fitting;
  }

  /** Which sentence of its provision a norm is, from 1. */
  sentenceOf(norm: Norm): number {
    const { sentences = [] } = this.#index.provision(norm.provision) ?? {};
    const at = norm.modal.span.start;
    const found = sentences.findIndex(({ span }) => span.start <= at && at < span.end);
    return Math.max(0, found) + 1;
  }

  #choices(norms: readonly Norm[]): readonly NormChoice[] {
    return norms.map((norm) => ({
      provision: writtenWithKey(norm, this.#index),
      bearer: this.#index.bearers(norm),
      sentence: this.sentenceOf(norm),
      words: norm.act.words,
    }));
  }
}

const POWER_USED: Partial<Record<WrittenFact['fact'], string>> = {
  suspension: 'suspend',
  resumption: 'resume',
  ending: 'end',
  extension: 'extend',
};

/** Its label, that of the norm it is a stage of, and both with the key of their provision. */
function namesOf(norm: Norm, index: Index): ReadonlySet<string> {
  const label = index.provision(norm.provision)?.label ?? '';
  const whole = [norm.label, headLabel(norm)];
  const keyed = whole
    .filter((name) => name.startsWith(label))
    .map((name) => norm.provision + name.slice(label.length));
  return new Set([...whole, ...keyed].map(folded));
}

function writtenWithKey(norm: Norm, index: Index): string {
  const label = index.provision(norm.provision)?.label ?? '';
  return norm.label.startsWith(label) ? norm.provision + norm.label.slice(label.length) : norm.label;
}

/** A label without regard to case and spaces, and without the word `provision`. */
function folded(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*(?:the\s+)?provision\s+/u, '')
    .replace(/\s+/gu, '');
}
