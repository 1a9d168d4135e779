import type { PhaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { Anchor } from '../../model/points.ts';
import type { Families } from './families.ts';

/** What a moment of the network is in the text. */
export type MomentOf =
  | /** The first minute of civil time that is counted. */ { readonly kind: 'civil' }
  | /** The first minute of the day of entry into force, where that has no date. */ {
      readonly kind: 'entry day';
    }
  | /** Entry into force itself, on that day. */ { readonly kind: 'entry' }
  | /** Of variants that brackets make, the first stands for all. */ {
      readonly kind: 'begun' | 'performed' | 'verified';
      readonly norm: Norm;
    }
  | /** The beginning of a phase that waits for something. */ {
      readonly kind: 'phase';
      readonly phase: PhaseId;
    }
  | /** The last, or the first, of several. */ {
      readonly kind: 'last' | 'first';
      readonly of: readonly number[];
    }
  | /** What nobody is bound to bring about. */ { readonly kind: 'open'; readonly anchor: Anchor };

/** The numbers of the moments that are there for every text. */
export const CIVIL_ORIGIN = 0;
/** See `CIVIL_ORIGIN`. */
export const ENTRY_DAY = 1;
/** See `CIVIL_ORIGIN`. */
export const ENTRY_MOMENT = 2;

/** The moments of an agreement, numbered as they are asked for. */
export class Moments {
  readonly list: MomentOf[] = [{ kind: 'civil' }, { kind: 'entry day' }, { kind: 'entry' }];
  readonly #numbers = new Map<string, number>();
  readonly #steps: ReadonlySet<Norm>;
  readonly #families: Families;

  /** @param steps the norms of which the text says how long they take */
  constructor(steps: ReadonlySet<Norm>, families: Families) {
    this.#steps = steps;
    this.#families = families;
  }

  /** When a norm is done. */
  performed(variant: Norm): number {
    const norm = this.#families.first(variant);
    return this.#of(`performed ${norm.id}`, { kind: 'performed', norm });
  }

  /** When it begins: of what is done once and takes no time, that is when it is done. */
  begun(variant: Norm): number {
    const norm = this.#families.first(variant);
    return this.isMomentary(norm)
      ? this.performed(norm)
      : this.#of(`begun ${norm.id}`, { kind: 'begun', norm });
  }

  /** When its verifier says so. */
  verified(variant: Norm): number {
    const norm = this.#families.first(variant);
    return this.#of(`verified ${norm.id}`, { kind: 'verified', norm });
  }

  /** The beginning of a phase. */
  phase(phase: PhaseId): number {
    return this.#of(`phase ${phase}`, { kind: 'phase', phase });
  }

  /** The last, or the first, of several. */
  chosen(kind: 'last' | 'first', of: readonly number[]): number {
    return this.#of(`${kind} ${of.join()}`, { kind, of });
  }

  /** What the text leaves open. */
  open(anchor: Anchor): number {
    return this.#of(`open ${anchor.key}`, { kind: 'open', anchor });
  }

  /** Whether a norm is done at one moment, which is also its beginning. */
  isMomentary(norm: Norm): boolean {
    return !norm.lasting && norm.recurrence === null && !this.#steps.has(norm);
  }

  /** The moment of what is open or of a phase's beginning, if it has been asked for; null if not. */
  known(anchor: Anchor): number | null {
    const phase = anchor.key.replace(/^start of /u, 'phase ');
    return this.#numbers.get(`open ${anchor.key}`) ?? this.#numbers.get(phase) ?? null;
  }

  #of(key: string, moment: MomentOf): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const made = this.list.push(moment) - 1;
    this.#numbers.set(key, made);
    return made;
  }
}
