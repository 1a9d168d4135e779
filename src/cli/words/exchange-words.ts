/** What `pacta exchange` and `pacta order` say in one language. Amounts, names and days come as words. */
export interface ExchangeWords {
  readonly exchangeTitle: (title: string | null) => string;
  readonly orderTitle: (title: string | null) => string;
  /** What the numbers are. */
  readonly counted: string;
  readonly valued: (unit: string | null) => string;
  readonly about: string;
  readonly planned: string;
  readonly columns: {
    readonly step: string;
    readonly acts: string;
    readonly who: string;
    readonly day: string;
    readonly party: string;
    readonly peak: string;
    readonly after: string;
    readonly irreversible: string;
    readonly worst: string;
    readonly end: string;
    readonly temptation: string;
    readonly trust: string;
    readonly tolerance: string;
    readonly deposit: string;
  };
  /** So many of what an act counts. */
  readonly someOf: (label: string, count: number, of: number) => string;
  readonly perParty: string;
  readonly charts: string;
  readonly irreversibleCharts: string;
  /** Beside a chart: its highest point. */
  readonly mostAfter: (amount: string, acts: string, day: string) => string;
  readonly never: string;
  readonly beyondTrust: string;
  readonly worstOrder: (party: string, amount: string) => string;
  readonly worstMayNotBe: string;
  readonly neverDone: (labels: string) => string;
  readonly unvalued: (labels: string) => string;
  readonly nothing: string;
  readonly tooFine: string;
  readonly timesBroken: string;
  readonly findings: string;
  readonly plannedWorst: (amount: string) => string;
  readonly bestWorst: (amount: string) => string;
  readonly stagedWorst: (amount: string) => string;
  readonly stagesNoBetter: string;
  readonly stagesNotShown: string;
  readonly proofs: {
    readonly boundMet: string;
    readonly searched: string;
    readonly gap: (bound: string) => string;
  };
  readonly notFound: string;
  readonly within: string;
  readonly notWithin: (excess: string) => string;
  readonly leastDeposit: (amount: string, planned: string) => string;
  /** If what the payer gives could be divided at will, so much would be enough, in an order of acts. */
  readonly divided: (payer: string, deliverer: string, amount: string, acts: string) => string;
}
