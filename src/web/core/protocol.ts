import type { Span } from '../../base/span.ts';
import type { ProvisionCounts, ReadBack } from '../../pacta.ts';
import type { LanguageTag } from '../settings/settings.ts';
import type { ComparingAnswers, ComparingQuestions } from './comparing.ts';
import type { DocumentAnswers, DocumentQuestions } from './documents.ts';
import type { EditingAnswers, EditingQuestions, EditingView } from './editing.ts';
import type { FindingView } from './finding-views.ts';
import type { PictureAnswers, PictureQuestions } from './pictures.ts';

/** What is quickly found of a text, and the findings that are not looked for yet. */
export interface FoundView {
  readonly findings: readonly FindingView[];
  readonly later: ReadonlySet<string>;
}

/** A heading, or a provision below one, in the order of the text. */
export interface OutlineEntry {
  readonly kind: 'heading' | 'provision';
  /** Unique in the text. */
  readonly key: string;
  readonly label: string;
  readonly span: Span;
  /** How much of a provision was understood; null for a heading. */
  readonly understood: 'checkable' | 'partly' | 'prose' | null;
}

/** A bracket and its alternatives, for chips and for choosing a reading. */
export interface BracketView {
  readonly id: string;
  readonly span: Span;
  readonly alternatives: readonly {
    readonly letter: string;
    readonly proposers: readonly string[];
    readonly span: Span;
    readonly text: string;
  }[];
}

/** Everything a screen shows of a checked text, as plain data. */
export interface CheckedView {
  readonly title: string | null;
  readonly provisions: ProvisionCounts;
  readonly findings: readonly FindingView[];
  readonly readBack: readonly ReadBack[];
  readonly outline: readonly OutlineEntry[];
  readonly brackets: readonly BracketView[];
  readonly editing: EditingView;
}

/**
 * What the core can be asked, and with what. To add a question: a line here, one in `Answers`, and a function
 * in `answers.ts`.
 */
export interface Questions extends EditingQuestions, ComparingQuestions, DocumentQuestions, PictureQuestions {
  readonly check: { readonly text: string; readonly language: LanguageTag };
  /** Only what is quickly found: asked before the rest, which takes longer. */
  readonly found: { readonly text: string; readonly language: LanguageTag };
}

/** What the core answers. */
export interface Answers extends EditingAnswers, ComparingAnswers, DocumentAnswers, PictureAnswers {
  readonly check: CheckedView;
  readonly found: FoundView;
}

/** The names of the questions. */
export type Kind = keyof Questions;

/** A question on its way to the worker; its answer comes back through the port that travels with it. */
export type Request = { readonly [K in Kind]: { readonly kind: K; readonly question: Questions[K] } }[Kind];

/** What came of a question. */
export type Outcome<K extends Kind> =
  | { readonly kind: 'answer'; readonly answer: Answers[K] }
  /** The core cannot read the text, and says why. */
  | { readonly kind: 'refused'; readonly message: string }
  /** A later question of the same lane has taken its place. */
  | { readonly kind: 'superseded' }
  /** The worker died over it, and another has been started. */
  | { readonly kind: 'died'; readonly message: string };
