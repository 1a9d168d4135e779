import type { ReadingSpace } from '../model/readings.ts';
import type { Finding } from './finding.ts';

/** One cause, one finding: where a finding of `cause` stands, those of `hides` say nothing new. */
interface Cause {
  readonly cause: readonly string[];
  readonly hides: readonly string[];
  /** Whether it must touch the same words, or take part in one provision. */
  readonly where: 'words' | 'provision';
}

const CAUSES: readonly Cause[] = [
  // A name that is unknown is not also a term without a definition, or a vague actor.
  { cause: ['PAC101', 'PAC102', 'PAC104'], hides: ['PAC110', 'PAC703'], where: 'words' },
  // A bearer or verifier nobody knows: whether it may verify, or has access, can be asked once it is known.
  { cause: ['PAC101', 'PAC104'], hides: ['PAC401', 'PAC402', 'PAC404'], where: 'provision' },
  // What refers to nothing waits for nothing, and never comes due.
  { cause: ['PAC102', 'PAC103'], hides: ['PAC202', 'PAC203', 'PAC304', 'PAC307'], where: 'provision' },
  // A deadlock names all that never comes due because of it.
  { cause: ['PAC201'], hides: ['PAC202', 'PAC203'], where: 'provision' },
  // Talks without an end are told with what is missing of them.
  { cause: ['PAC704'], hides: ['PAC307'], where: 'provision' },
  // A time that may belong to the duty or to one of its words.
  { cause: ['PAC107'], hides: ['PAC307'], where: 'provision' },
  // What waits for itself waits past any deadline, and what can never come due needs none.
  { cause: ['PAC201', 'PAC202'], hides: ['PAC304', 'PAC307', 'PAC309'], where: 'provision' },
  // Times that clash for certain, or only by luck, are at nobody's mercy; nor are two that end together.
  { cause: ['PAC301', 'PAC302'], hides: ['PAC303', 'PAC309'], where: 'provision' },
  { cause: ['PAC309'], hides: ['PAC303'], where: 'provision' },
  {
    cause: ['PAC201', 'PAC202', 'PAC102', 'PAC103'],
    hides: ['PAC301', 'PAC302', 'PAC303'],
    where: 'provision',
  },
  // A guarantor without a duty is declared and never used, too.
  { cause: ['PAC804'], hides: ['PAC109'], where: 'words' },
];

/** The findings less those that another one already accounts for, reading by reading. */
export function oneCauseOneFinding(findings: readonly Finding[], space: ReadingSpace): readonly Finding[] {
  const told = CAUSES.map((row) => new Told(row, findings));
  return findings
    .map((finding) => {
      const before = told.flatMap((each) => each.before(finding)).map(({ readings }) => readings);
      return before.length === 0
        ? finding
        : { ...finding, readings: space.minus(finding.readings, space.any(before)) };
    })
    .filter(({ readings }) => readings !== space.none);
}

/** The findings that account for others by one row of the table, where they can be found quickly. */
class Told {
  readonly #row: Cause;
  readonly #byProvision = new Map<string, Finding[]>();
  /** In the order in which they begin. */
  readonly #inText: readonly Finding[];
  readonly #longest: number;

  constructor(row: Cause, findings: readonly Finding[]) {
    this.#row = row;
    const causes = findings.filter(({ id }) => row.cause.includes(id));
    this.#inText = [...causes].sort((a, b) => a.span.start - b.span.start);
    this.#longest = causes.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
    for (const cause of causes) {
      for (const provision of new Set(cause.provisions)) {
        const list = this.#byProvision.get(provision);
        if (list === undefined) this.#byProvision.set(provision, [cause]);
        else list.push(cause);
      }
    }
  }

  /** Those that account for a finding. */
  before(finding: Finding): readonly Finding[] {
    if (!this.#row.hides.includes(finding.id)) return [];
    return this.#row.where === 'words' ? this.#touching(finding) : this.#sharing(finding);
  }

  #touching({ span }: Finding): readonly Finding[] {
    const found: Finding[] = [];
    for (let at = this.#firstFrom(span.start - this.#longest); at < this.#inText.length; at++) {
      const cause = this.#inText[at];
      if (cause === undefined || cause.span.start >= span.end) break;
      if (span.start < cause.span.end) found.push(cause);
    }
    return found;
  }

  #firstFrom(place: number): number {
    let from = 0;
    for (let to = this.#inText.length; from < to; ) {
      const middle = (from + to) >> 1;
      if ((this.#inText[middle]?.span.start ?? place) < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #sharing({ provisions }: Finding): readonly Finding[] {
    const [first] = provisions;
    const near = first === undefined ? [] : (this.#byProvision.get(first) ?? []);
    return near.filter((cause) => provisions.every((provision) => cause.provisions.includes(provision)));
  }
}
