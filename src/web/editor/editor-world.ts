import type { Extension } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import type { Span } from '../../base/span.ts';
import type { Completion, Hover, Proposed, RenameRefusal, Severity, Unread } from '../../pacta.ts';
import type { CoreClient } from '../core/client.ts';
import type { Session } from '../drafts/session.ts';
import type { LanguageTag } from '../settings/settings.ts';
import type { Block } from './blocks.ts';
import type { CheckState } from './checking.ts';
import type { NamedFinding } from './findings-shown.ts';
import type { ChosenReading } from './readings.ts';

/** The words of the editor in the language of the interface. */
export interface EditorWords {
  readonly label: string;
  readonly placeholder: string;
  readonly unfold: string;
  readonly noSuchPlace: string;
  readonly moved: string;
  readonly noFindings: string;
  readonly allRead: string;
  readonly fixed: string;
  /** What CodeMirror itself says, by its English. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly sayKind: (kind: Completion['kind']) => string;
  readonly sayHole: (hole: string) => string;
  readonly sayHover: (hover: Hover) => readonly string[];
  readonly sayRefusal: (refusal: RenameRefusal) => string;
  readonly sayFinding: (finding: NamedFinding['finding'], number: number, total: number) => string;
  readonly sayStep: (message: string, number: number, total: number) => string;
  readonly sayUnread: (unread: Unread) => string;
}

/** What the editor of a draft needs of the world. */
export interface EditorWorld<Editor> {
  /** What makes CodeMirror the editor of a draft. */
  readonly extensions: (editor: Editor) => Extension;
  readonly draft: string;
  readonly session: Pick<Session, 'current' | 'subscribe' | 'type'>;
  readonly core: Pick<CoreClient, 'ask'>;
  /** Another worker, for what must be known at once. */
  readonly glances: Pick<CoreClient, 'ask'>;
  readonly language: () => LanguageTag;
  readonly words: () => EditorWords;
  readonly later: (call: () => void, milliseconds: number) => () => void;
  /** Says what was done, with how to undo it. */
  readonly notify: (text: string, undo: (() => void) | null) => void;
  /** Moves the focus to what stands beside a part of the text. */
  readonly focusBeside: (block: string) => void;
  /** Opens what stands below the text, and moves the focus there. */
  readonly focusBelow: () => void;
  /** How much of the window is covered below the text, in pixels. */
  readonly coveredBelow: () => number;
  readonly edited: (editor: Editor, update: ViewUpdate) => void;
  readonly answered: (editor: Editor) => void;
}

/** A window over the text. */
export type WindowShown =
  | { readonly kind: 'keys' }
  | { readonly kind: 'explain'; readonly id: string }
  | { readonly kind: 'rename'; readonly offset: number; readonly words: string }
  | { readonly kind: 'places'; readonly of: 'uses' | 'definition'; readonly places: readonly Span[] }
  | { readonly kind: 'proposal'; readonly proposed: Proposed };

/** The sentence at which the pass through those not checkable stands. */
export interface Pass {
  /** Its places are those of the text as it is. */
  readonly unread: Unread;
}

/** What the screen shows of an editor. Places are those of the last answer, where nothing else is said. */
export interface Shown {
  readonly check: CheckState;
  /** The findings shown: those of the chosen reading and of the severities that are not hidden. */
  readonly named: readonly NamedFinding[];
  readonly blocks: readonly Block[];
  readonly reading: ChosenReading;
  readonly hidden: ReadonlySet<Severity>;
  /** The key of the finding that is open. */
  readonly open: string | null;
  /** Which of its reasons is looked at, from 0; null for none. */
  readonly walk: number | null;
  /** The key of the part that the cursor is in. */
  readonly here: string | null;
  /** Grows when lines have moved. */
  readonly layout: number;
  readonly pass: Pass | null;
  /** A draft that could be made of what was pasted. */
  readonly offer: Proposed | null;
  readonly window: WindowShown | null;
  /** What was last said to who hears the page. */
  readonly said: string;
}
