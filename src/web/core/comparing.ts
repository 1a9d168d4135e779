import type { Span } from '../../base/span.ts';
import type { ComparedPassage } from '../../pacta.ts';
import type { LanguageTag } from '../settings/settings.ts';
import type { FindingView } from './finding-views.ts';

/** What became of a duty, prohibition or permission, in a word. */
export type ChangeKind =
  | 'gained'
  | 'lost'
  /** To another time. */
  | 'moved'
  | 'conditional'
  | 'freed'
  | 'settled'
  | 'opened'
  | 'changed';

/** One change for one actor, told in a sentence. */
export interface ChangeView {
  readonly kind: ChangeKind;
  readonly sentence: string;
  /** Where it stands in each draft; null where it does not. */
  readonly before: Span | null;
  readonly after: Span | null;
}

/** What changes for one actor; the heading is its name as the reader's language has it. */
export interface ActorView {
  readonly heading: string;
  readonly changes: readonly ChangeView[];
}

/** Two drafts held against each other, as plain data. */
export interface CompareView {
  /** In the order in which the drafts declare them. */
  readonly actors: readonly ActorView[];
  /** What else changed: header, facts, prose, numbers. */
  readonly others: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly fresh: readonly FindingView[];
  readonly gone: readonly FindingView[];
  readonly passages: readonly ComparedPassage[];
}

/** What is asked of two texts. */
export interface ComparingQuestions {
  readonly compare: { readonly before: string; readonly after: string; readonly language: LanguageTag };
}

/** What is answered. */
export interface ComparingAnswers {
  readonly compare: CompareView;
}
