import type { Agreement } from '../../model/agreement.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';

/**
 * The variants that brackets make of one norm: at most one of them stands in each reading. They share their
 * moments and are dropped together, so that what hangs on one of them need not be told apart by variant.
 */
export class Families {
  readonly #firsts = new Map<Norm, Norm>();
  readonly #members = new Map<Norm, Norm[]>();

  /** @param isAlike whether two norms have moments of the same kinds */
  constructor({ norms, space }: Agreement, isAlike: (a: Norm, b: Norm) => boolean) {
    const open = new Map<string, { readonly first: Norm; readings: ReadingSet }[]>();
    for (const norm of norms) {
      const key = keyOf(norm);
      const known = open.get(key) ?? [];
      open.set(key, known);
      const own = known.find(
        ({ first, readings }) => isAlike(first, norm) && space.and(readings, norm.readings) === space.none,
      );
      if (own === undefined) known.push({ first: norm, readings: norm.readings });
      else own.readings = space.or(own.readings, norm.readings);
      const first = own?.first ?? norm;
      this.#firsts.set(norm, first);
      this.#members.set(first, [...(this.#members.get(first) ?? []), norm]);
    }
  }

  /** The variant that stands for all. */
  first(norm: Norm): Norm {
    return this.#firsts.get(norm) ?? norm;
  }

  /** All variants, in the order of the text. */
  members(norm: Norm): readonly Norm[] {
    return this.#members.get(this.first(norm)) ?? [norm];
  }
}

function keyOf({
  provision,
  modal,
  label,
  act,
  bearer,
  deontic,
  lasting,
  recurrence,
  verification,
}: Norm): string {
  const heads = bearer.kind === 'actors' ? bearer.actors.join() : bearer.kind;
  const kind = `${deontic} ${act.part} ${lasting} ${recurrence !== null} ${verification !== null}`;
  return `${provision} ${modal.span.start} ${label} ${heads} ${kind}`;
}
