import type { Span } from '../../base/span.ts';
import type {
  BracketsLeft,
  CatalogueEntry,
  Completion,
  Fold,
  Hover,
  NamedPlace,
  OutlineItem,
  Proposed,
  ReadBack,
  Renameable,
  RenameRefusal,
  Unread,
} from '../../pacta.ts';
import type { LanguageTag } from '../settings/settings.ts';
import type { FindingView } from './finding-views.ts';

/** What an editor shows of a text besides what was found. */
export interface EditingView {
  /**
   * Start, end, kind and surrounding kind of each token; kinds as in `tokenKinds`, from 1, and 0 for none.
   */
  readonly tokens: Uint32Array;
  readonly contents: readonly OutlineItem[];
  readonly folds: readonly Fold[];
  readonly left: readonly BracketsLeft[];
  /** The whole provisions and their numbers, in the order of the text. */
  readonly provisions: readonly ProvisionView[];
}

/** Where a provision stands, and where its number. */
export interface ProvisionView {
  readonly span: Span;
  readonly labelSpan: Span;
  readonly numbered: boolean;
}

/** What can be said at once of one provision, while the whole text is still being checked. */
export interface Glance {
  /** Those that no other provision has a part in. */
  readonly findings: readonly FindingView[];
  readonly readBack: readonly ReadBack[];
  readonly tokens: Uint32Array;
}

/** A place in a text that an editor asks about. */
export interface At {
  readonly text: string;
  readonly offset: number;
}

/** A change of the text, as the core proposes it. */
export interface EditView {
  readonly span: Span;
  readonly text: string;
}

/** What could be done, or why it cannot. */
export type Allowed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: RenameRefusal };

/** What an editor asks. */
export interface EditingQuestions {
  readonly glance: { readonly text: string; readonly at: Span; readonly language: LanguageTag };
  readonly complete: At;
  readonly hover: At & { readonly reading: readonly number[]; readonly language: LanguageTag };
  readonly definition: At;
  readonly uses: At;
  readonly renameable: At;
  readonly rename: At & { readonly name: string };
  readonly unread: At & { readonly direction: 'next' | 'previous' };
  readonly explain: { readonly id: string; readonly language: LanguageTag };
  readonly propose: { readonly text: string };
}

/** What it is answered. */
export interface EditingAnswers {
  readonly glance: Glance;
  readonly complete: readonly Completion[];
  readonly hover: Hover | null;
  readonly definition: readonly NamedPlace[];
  readonly uses: readonly Span[];
  readonly renameable: Allowed<Renameable>;
  readonly rename: Allowed<readonly EditView[]>;
  readonly unread: Unread | null;
  readonly explain: CatalogueEntry | null;
  readonly propose: Proposed;
}

/** The findings of one sentence, in which no other provision has a part; a glance shows them at once. */
export const ownFindings: ReadonlySet<string> = new Set([
  'PAC101',
  'PAC102',
  'PAC106',
  'PAC107',
  'PAC701',
  'PAC702',
  'PAC703',
  'PAC705',
]);
