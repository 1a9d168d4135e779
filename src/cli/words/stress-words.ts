import type { WayBack, WorstEnd } from '../../pacta.ts';

/** What `pacta stress` says in one language. Names, days and provisions come as words. */
export interface StressWords {
  readonly title: (title: string | null) => string;
  readonly about: string;
  /** What is not looked at. */
  readonly bound: string;
  readonly until: (day: string) => string;
  readonly undated: (day: string) => string;
  readonly cut: string;
  readonly stopped: string;
  readonly nothing: string;
  readonly columns: Readonly<
    Record<'provision' | 'who' | 'breach' | 'opens' | 'suspends' | 'heldUp' | 'wayBack' | 'end', string>
  >;
  readonly undone: string;
  readonly against: string;
  readonly times: (count: number) => string;
  readonly ends: Readonly<Record<WorstEnd, string>>;
  readonly wayBack: Readonly<Record<WayBack['by'], string>>;
  readonly lost: (labels: string) => string;
  readonly neverDue: (labels: string) => string;
  readonly neverLate: (labels: string) => string;
}
