import type { NameId } from '../model/names.ts';
import type { NormId } from '../model/norms.ts';
import type { State } from '../model/references.ts';
import type { BreachLevel, DoneLevel, ReportedQuantity, RulingResult } from '../model/run-facts.ts';
import type { Reason } from './reasons.ts';
import type { Spells } from './spells.ts';
import type { StateName } from './states.ts';

/** A report and what its verifiers said of it. */
export interface ReportRecord {
  readonly fact: string;
  /** The line of the file that it stands on; 0 for what comes from elsewhere. */
  readonly line: number;
  readonly at: number;
  readonly by: string;
  readonly quantities: readonly ReportedQuantity[];
  readonly complete: boolean | null;
  readonly accepted: readonly { readonly by: string; readonly at: number; readonly fact: string }[];
  readonly rejected: {
    readonly by: string;
    readonly at: number;
    readonly fact: string;
    readonly because: string;
  } | null;
}

/** What a verifier found, or a ruling, or silence in its place. */
export interface FindingRecord {
  readonly fact: string;
  readonly at: number;
  readonly by: string;
  readonly done: DoneLevel;
  readonly onTime: boolean | null;
  readonly asAgreed: boolean | null;
  readonly level: BreachLevel | null;
  readonly attributedTo: readonly NameId[];
  readonly doneAt: number | null;
  readonly because: string;
  /** How it came about. */
  readonly source: 'verdict' | 'ruling' | 'silence';
  /** What a ruling found; null for a verdict. */
  readonly finds: RulingResult | null;
}

/** A dispute about one instance. */
export interface DisputeRecord {
  readonly fact: string;
  readonly at: number;
  readonly by: string;
  /** The first minute at which a missing ruling is silence; infinity for none. */
  readonly until: number;
  readonly onSilence: RulingResult | null;
  /** When it was decided; infinity while it is open. */
  readonly decided: number;
}

/** What was told about one instance of a norm. */
export interface Told {
  readonly reports: readonly ReportRecord[];
  readonly findings: readonly FindingRecord[];
  readonly disputes: readonly DisputeRecord[];
}

/** Where a report or a dispute that other facts speak of was put. */
export interface Whereabouts {
  readonly norm: number;
  readonly instance: number;
}

/** Nothing told yet. */
export const NOTHING_TOLD: Told = { reports: [], findings: [], disputes: [] };

/** What an instance of a norm is at a moment, and why. */
export interface Standing {
  readonly state: StateName;
  readonly since: number;
  readonly reasons: readonly Reason[];
  /** When it was done, as far as is believed now; null while it is not. */
  readonly doneAt: number | null;
  readonly verifiedAt: number | null;
  /** From when on it is breached; null where it is not, or was cured before anybody found so. */
  readonly breachedAt: number | null;
  /** From when on its last moment has passed without it. */
  readonly overdueAt: number | null;
  readonly level: BreachLevel | null;
  /** How many minutes after its last one it was done; null where it was in time, or is not done. */
  readonly lateBy: number | null;
  /** When those who verify have to have answered; null where they owe no answer. */
  readonly verifierBy: number | null;
}

/** One instance of a norm: its only one, or that of one period. */
export interface Instance {
  /** From 0, in the order of time. */
  readonly number: number;
  readonly opens: number;
  /** The first minute at which it is too late; infinity for none. */
  readonly closes: number;
  readonly told: Told;
  readonly standing: Standing;
}

/** A suspension of a norm. */
export interface Suspension {
  readonly from: number;
  readonly to: number;
  /** The norm that gives the power, by its place and by its name. */
  readonly power: number;
  readonly under: NormId;
  readonly fact: string;
  readonly by: string;
}

/** The use of a power, or of another permission. */
export interface Use {
  readonly at: number;
  readonly fact: string;
  readonly by: string;
}

/** What was told about a norm as a whole. */
export interface NormTold {
  readonly notices: readonly Use[];
  /** When what nobody can count was said to have come. */
  readonly conditions: readonly Use[];
  readonly exceptions: readonly Use[];
  readonly waivers: readonly Use[];
  readonly suspensions: readonly Suspension[];
  readonly uses: readonly Use[];
  /** Those of several who must use a power together and have said so. */
  readonly joined: readonly Use[];
}

/** When a norm arises and can be done, as far as is known. */
export interface Plan {
  /** When all that it is conditional on has come; infinity while it has not. */
  readonly arises: number;
  /** When what it is conditional on is so. */
  readonly while: Spells;
  readonly opens: number;
  readonly closes: number;
  /** Whether the last moment is that of the other half of an exchange, and when that was done. */
  readonly exchangedAt: number | null;
  readonly exchanged: readonly NormId[];
  /** When an exception of the text (`unless`, `provided that`) stands against it. */
  readonly barred: Spells;
  /** The provisions that say so. */
  readonly bars: readonly NormId[];
  /** When `as long as` stopped being so. */
  readonly stops: number;
  /** Why it does not open, where that is not known. */
  readonly waits: readonly Reason[];
  /** When the agreement, or the phase it is counted by, was ended before its time, and why. */
  readonly cut: { readonly at: number; readonly reason: Reason } | null;
}

/** What others may wait for of a norm, as times. */
export type Published = Readonly<Record<State, Spells>>;

/** Everything known of a norm at a moment but its instances. */
export interface NormRecord {
  readonly told: NormTold;
  readonly plan: Plan;
  readonly published: Published;
  /** Instances that time alone can change, by their numbers. */
  readonly live: readonly number[];
  /** How many instances there are so far. */
  readonly made: number;
  /** What the periods of a norm that recurs are counted from. */
  readonly base: number;
  readonly counts: Readonly<Record<StateName, number>>;
  /** How many instances are breached and not cured, and how many are done. */
  readonly breaches: number;
  readonly done: number;
  /** To whom breaches were put down. */
  readonly attributed: readonly NameId[];
}

/** Where a phase lies, as far as is known. */
export interface PhaseRecord {
  readonly start: number;
  readonly end: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** When a power ended it before its time; infinity for never. */
  readonly cut: number;
  readonly cutBy: (Use & { readonly under: NormId }) | null;
  readonly extensions: readonly Extension[];
}

/** By how much a phase was prolonged, and under what. */
export interface Extension {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'business day' | 'week' | 'month' | 'year';
  readonly power: number;
  readonly fact: string;
  readonly at: number;
}
