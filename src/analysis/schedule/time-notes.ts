import type { EndSaid } from '../end-forms.ts';

/** A length of time in the largest unit that it fills. */
export interface Length {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

/** What came when in one run. */
export type RunStep =
  | {
      readonly kind: 'norm';
      readonly label: string;
      readonly state: 'begun' | 'performed' | 'verified';
      readonly at: EndSaid;
    }
  | /** Consent that something waits for. */ {
      readonly kind: 'consent';
      readonly who: readonly string[];
      readonly at: EndSaid;
    };

/** A number of the text, and what it could be instead. */
export interface Option {
  readonly label: string;
  readonly now: string;
  readonly instead: string;
}

/** A step of the reason of a finding about time. */
export type TimeNote =
  | /** The soonest by its own words. */ {
      readonly kind: 'not before';
      readonly label: string;
      readonly start: EndSaid;
    }
  | { readonly kind: 'not after'; readonly label: string; readonly end: EndSaid }
  | /** What lasts is over. */ { readonly kind: 'over'; readonly label: string; readonly end: EndSaid }
  | { readonly kind: 'follows'; readonly label: string; readonly other: string }
  | { readonly kind: 'same day'; readonly label: string; readonly other: string }
  | /** How long verification may take; null where nothing limits it, and at once for the least. */ {
      readonly kind: 'verification';
      readonly label: string;
      readonly who: readonly string[];
      readonly most: Length | null;
    }
  | { readonly kind: 'verified soon'; readonly label: string; readonly who: readonly string[] }
  | {
      readonly kind: 'takes';
      readonly label: string;
      readonly side: 'least' | 'most';
      readonly length: Length;
    }
  | /** What another actor may do as late, or as soon, as its window allows. */ {
      readonly kind: 'other acts';
      readonly label: string;
      readonly who: readonly string[];
    }
  | /** What a norm waits for is the consent of others. */ {
      readonly kind: 'consent';
      readonly label: string;
      readonly who: readonly string[];
    }
  | {
      readonly kind: 'run';
      readonly steps: readonly RunStep[];
      /** What is then too late, or too soon, and by how much. */
      readonly label: string;
      readonly by: Length;
      readonly side: 'late' | 'soon';
    }
  | /** The other steps are those of one of the readings. */ { readonly kind: 'one reading' }
  | { readonly kind: 'options'; readonly options: readonly Option[] };

/**
 * A number of minutes in the largest unit that it fills, rounded up. Where only days are spoken of, one that
 * is short by a minute is short by a day.
 */
export function lengthSaid(minutes: number, isByTheHour = true): Length {
  const whole = Math.abs(minutes);
  if (!isByTheHour || whole >= 1440) return { amount: Math.ceil(whole / 1440), unit: 'day' };
  return whole >= 60 ? { amount: Math.ceil(whole / 60), unit: 'hour' } : { amount: whole, unit: 'minute' };
}
