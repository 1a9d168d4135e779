import type { Minute } from '../../base/calendar.ts';
import { MomentReader } from '../../base/moment-text.ts';
import type { Unit } from '../../model/durations.ts';
import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { Index } from '../../model/resolve.ts';
import type { ReportedQuantity, RunFact, RunFactBody } from '../../model/run-facts.ts';
import type { WrittenFact } from '../../model/written-facts.ts';
import type { FactNames } from './fact-names.ts';
import type { FactNorms, FaultBody, NormWanted } from './fact-norms.ts';

/** What one line means, or why it means nothing: one of the two is empty. */
export interface ReadFact {
  /** One, or one for each of those who say it together. */
  readonly facts: readonly RunFact[];
  readonly faults: readonly FaultBody[];
  /** The first minute at which it can have become known: of a day alone, its first. */
  readonly notBefore: number;
}

/** Reads written facts as facts of one reading. */
export class FactReader {
  readonly #names: FactNames;
  readonly #norms: FactNorms;
  readonly #index: Index;
  readonly #moments: MomentReader;

  constructor(names: FactNames, norms: FactNorms, index: Index, zone: string) {
    this.#names = names;
    this.#norms = norms;
    this.#index = index;
    this.#moments = new MomentReader(zone);
  }

  /** What a written fact means, with everything that is wrong with it. */
  read(written: WrittenFact, line: number): ReadFact {
    const one = new Line(written, this.#names, this.#norms, this.#index, this.#moments);
    const when = one.when();
    const body = one.body();
    const by = one.by(body);
    if (one.faults.length > 0 || when === null || body === null) {
      return { facts: [], faults: one.faults, notBefore: 0 };
    }
    const id = written.id ?? `line ${line}`;
    const facts = by.map((who, index) => ({
      id: index === 0 ? id : `${id} (${who})`,
      line,
      ...when,
      by: who,
      ...body,
    }));
    return { facts, faults: [], notBefore: one.notBefore(when.known) };
  }
}

/** Kinds of fact that are nobody's doing, so that nobody has to say them. */
const NOBODYS: ReadonlySet<WrittenFact['fact']> = new Set([
  'event',
  'condition',
  'notice',
  'exception',
  'time',
  'ruling',
]);

/** One line while it is read; each thing wrong with it is noted, and the rest is read all the same. */
class Line {
  readonly faults: FaultBody[] = [];
  readonly #written: WrittenFact;
  readonly #names: FactNames;
  readonly #norms: FactNorms;
  readonly #index: Index;
  readonly #moments: MomentReader;

  constructor(written: WrittenFact, names: FactNames, norms: FactNorms, index: Index, moments: MomentReader) {
    this.#written = written;
    this.#names = names;
    this.#norms = norms;
    this.#index = index;
    this.#moments = moments;
  }

  /** When it happened and became known; a date alone is not later than the hour at which it was known. */
  when(): { readonly at: Minute; readonly known: Minute } | null {
    const { at: written, known } = this.#written;
    const at = this.#moments.read(written);
    if (!at.ok) this.#fault({ kind: 'moment', field: 'at', written, fault: at.error });
    if (known === undefined) return at.ok ? { at: at.value.minute, known: at.value.minute } : null;
    const later = this.#moment('known', known);
    if (!at.ok || later === null) return null;
    if (later >= at.value.minute) return { at: at.value.minute, known: later };
    const firstOfDay = this.#moments.read(written.trim().replace(/^[\d-]+/, '$&T00:00'));
    if (at.value.dayOnly && (!firstOfDay.ok || later >= firstOfDay.value.minute)) {
      return { at: later, known: later };
    }
    this.#fault({ kind: 'known before it happened' });
    return null;
  }

  /** The first minute at which it can have become known. */
  notBefore(known: Minute): Minute {
    const { at, known: written = at } = this.#written;
    const read = this.#moments.read(written);
    if (!read.ok || !read.value.dayOnly) return known;
    const first = this.#moments.read(written.trim().replace(/^[\d-]+/, '$&T00:00'));
    return first.ok ? first.value.minute : known;
  }

  /** Who says it; of what is owed by one, or verified by one, that one where the line names nobody. */
  by(body: RunFactBody | null): readonly string[] {
    const { by, fact } = this.#written;
    if (by !== undefined) return this.#actors('by', by);
    if (NOBODYS.has(fact) || body === null) return [''];
    const norm = 'norm' in body ? body.norm : 'under' in body ? body.under : null;
    const found = norm === null ? undefined : this.#index.norm(norm);
    const whose = found === undefined ? [] : this.#doersOf(found);
    const [who] = whose;
    if (who !== undefined && (whose.length === 1 || fact === 'report')) return [who];
    this.#fault({ kind: 'nobody', fact });
    return [];
  }

  #doersOf(norm: Norm): readonly NameId[] {
    return this.#written.fact === 'verdict'
      ? (norm.verification?.verifiers ?? [])
      : this.#written.fact === 'waiver' || this.#written.fact === 'dispute'
        ? []
        : this.#index.bearers(norm);
  }

  /** What it says, by its kind; null where that could not be read. */
  body(): RunFactBody | null {
    const written = this.#written;
    switch (written.fact) {
      case 'report':
        return this.#report(written);
      case 'verdict':
        return this.#verdict(written);
      case 'acceptance':
      case 'rejection':
        return { kind: written.fact, report: written.report, reason: written.reason ?? '' };
      case 'event':
        return this.#event(written.event, written.ends ?? false);
      case 'consent':
        return { kind: 'consent', about: written.about, withdrawn: written.withdrawn ?? false };
      case 'condition':
      case 'notice':
      case 'exception':
        return this.#about('provision', written.provision, ({ id }) => ({ kind: written.fact, norm: id }));
      case 'suspension':
      case 'resumption':
      case 'ending':
        return this.#about('under', written.under, ({ id }) => ({ kind: written.fact, under: id }));
      case 'extension':
        return this.#extension(written);
      case 'waiver':
        return this.#about('provision', written.provision, ({ id }) => {
          return { kind: 'waiver', norm: id, together: this.#actorsIn('with', written.with) };
        });
      case 'dispute':
        return this.#dispute(written);
      case 'ruling':
        return { kind: 'ruling', dispute: written.dispute, finds: written.finds };
      case 'time':
        return { kind: 'time' };
    }
  }

  #report(written: Extract<WrittenFact, { fact: 'report' }>): RunFactBody | null {
    const forPeriod = this.#momentOf('for', written.for);
    return this.#about('provision', written.provision, ({ id }) => ({
      kind: 'report',
      norm: id,
      quantities: quantitiesOf(written.quantity),
      complete: written.complete ?? null,
      forPeriod,
    }));
  }

  #verdict(written: Extract<WrittenFact, { fact: 'verdict' }>): RunFactBody | null {
    const [forPeriod, doneAt] = [
      this.#momentOf('for', written.for),
      this.#momentOf('doneAt', written.doneAt),
    ];
    const attributedTo = this.#actorsIn('attributedTo', written.attributedTo);
    return this.#about('provision', written.provision, ({ id }) => ({
      kind: 'verdict',
      norm: id,
      done: written.done,
      onTime: written.onTime ?? null,
      asAgreed: written.asAgreed ?? null,
      level: written.level ?? null,
      attributedTo,
      doneAt,
      forPeriod,
      reason: written.reason ?? '',
    }));
  }

  #event(written: string, ends: boolean): RunFactBody | null {
    const known = FIXED_EVENTS[written.trim().toLowerCase()] ?? this.#names.event(written);
    if (known !== null) return { kind: 'event', event: known, ends };
    const near = this.#names.near(written, 'event');
    this.#fault({ kind: 'unknown name', of: 'event', field: 'event', written, near });
    return null;
  }

  #extension(written: Extract<WrittenFact, { fact: 'extension' }>): RunFactBody | null {
    const phase = this.#names.phase(written.phase);
    if (phase === null) {
      const near = this.#names.near(written.phase, 'phase');
      this.#fault({ kind: 'unknown name', of: 'phase', field: 'phase', written: written.phase, near });
    }
    const length = lengthOf(written.length);
    if (length === null) this.#fault({ kind: 'no length', written: written.length });
    return this.#about('under', written.under, ({ id }) =>
      phase === null || length === null ? null : { kind: 'extension', under: id, phase, ...length },
    );
  }

  #dispute(written: Extract<WrittenFact, { fact: 'dispute' }>): RunFactBody | null {
    const rulingBy = this.#momentOf('rulingBy', written.rulingBy);
    return this.#about('provision', written.provision, ({ id }) => {
      return { kind: 'dispute', norm: id, rulingBy, onSilence: written.onSilence ?? null };
    });
  }

  #about(
    field: NormWanted['field'],
    written: string,
    make: (norm: Norm) => RunFactBody | null,
  ): RunFactBody | null {
    const line = this.#written;
    const sentence = 'sentence' in line ? (line.sentence ?? null) : null;
    const bearer = 'bearer' in line ? line.bearer : undefined;
    const whose = bearer === undefined ? null : (this.#actors('bearer', bearer)[0] ?? null);
    const hinted = line.fact === 'verdict' ? line.attributedTo : line.by === undefined ? [] : [line.by];
    const doer = hinted?.length === 1 ? (this.#names.actors(hinted[0] ?? '')?.[0] ?? null) : null;
    const found = this.#norms.find({ field, written, fact: line.fact, bearer: whose, doer, sentence });
    if (!('kind' in found)) return make(found);
    this.#fault(found);
    return null;
  }

  #actorsIn(field: string, written: readonly string[] | undefined): readonly NameId[] {
    return (written ?? []).flatMap((name) => this.#actors(field, name));
  }

  #actors(field: string, written: string): readonly NameId[] {
    const found = this.#names.actors(written);
    if (found !== null) return found;
    const near = this.#names.near(written, 'actor');
    this.#fault({ kind: 'unknown name', of: 'actor', field, written, near });
    return [];
  }

  #momentOf(field: string, written: string | undefined): Minute | null {
    return written === undefined ? null : this.#moment(field, written);
  }

  #moment(field: string, written: string): Minute | null {
    const read = this.#moments.read(written);
    if (read.ok) return read.value.minute;
    this.#fault({ kind: 'moment', field, written, fault: read.error });
    return null;
  }

  #fault(fault: FaultBody): void {
    this.faults.push(fault);
  }
}

const FIXED_EVENTS: Readonly<Record<string, 'entry' | 'signature'>> = {
  'entry into force': 'entry',
  signature: 'signature',
};

function quantitiesOf(
  written: Extract<WrittenFact, { fact: 'report' }>['quantity'],
): readonly ReportedQuantity[] {
  if (written === undefined) return [];
  if (typeof written === 'number') return [{ number: written, noun: null }];
  return written.map(({ number, of }) => ({ number, noun: of ?? null }));
}

const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'business day', 'week', 'month', 'year'];

function lengthOf(written: string): { readonly amount: number; readonly unit: Unit } | null {
  const [, amount = '', word = ''] = /^\s*(\d{1,6})\s+([a-z ]+?)s?\s*$/i.exec(written) ?? [];
  const unit = UNITS.find((each) => each === word.toLowerCase());
  return unit === undefined || Number(amount) === 0 ? null : { amount: Number(amount), unit };
}
