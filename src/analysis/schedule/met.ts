import type { PhaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';

/** Something whose links are still to be read. */
export type Wanted =
  | { readonly kind: 'norm' | 'verified'; readonly norm: Norm }
  | { readonly kind: 'phase'; readonly phase: PhaseId };

/** What is met while links are read, each once: what a moment is counted from has links of its own. */
export class Met {
  readonly #seen = new Set<string>();
  readonly #open: Wanted[] = [];

  /** The links that say when a norm is done. */
  want(norm: Norm): void {
    this.#add(`norm ${norm.id}`, { kind: 'norm', norm });
  }

  /** The links that say when it is verified. */
  wantVerified(norm: Norm): void {
    this.#add(`verified ${norm.id}`, { kind: 'verified', norm });
  }

  /** The links that say when a phase begins. */
  wantPhase(phase: PhaseId): void {
    this.#add(`phase ${phase}`, { kind: 'phase', phase });
  }

  /** What is to be read next; null where nothing is left. */
  next(): Wanted | null {
    return this.#open.pop() ?? null;
  }

  #add(key: string, wanted: Wanted): void {
    if (this.#seen.size < this.#seen.add(key).size) this.#open.push(wanted);
  }
}
