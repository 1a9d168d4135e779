import { isolateHistory, redo, undo } from '@codemirror/commands';
import { foldedRanges } from '@codemirror/language';
import { closeSearchPanel, openSearchPanel, searchPanelOpen } from '@codemirror/search';
import {
  Compartment,
  EditorState,
  type StateEffect,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Span } from '../../base/span.ts';
import type { Severity } from '../../pacta.ts';
import type { EditView } from '../core/editing.ts';
import type { CheckedView } from '../core/protocol.ts';
import { type Block, blockNow, blocksOf } from './blocks.ts';
import { showBrackets } from './bracket-chips.ts';
import { Checking, checkedCharactersMax } from './checking.ts';
import { withConstructedStyles } from './constructed-styles.ts';
import type { EditorWorld, Shown, WindowShown } from './editor-world.ts';
import { type Marked, showMarks } from './finding-marks.ts';
import { type NamedFinding, namedFindings } from './findings-shown.ts';
import { showFolds } from './folds.ts';
import { showBeginnings } from './line-looks.ts';
import { choose, stillThere } from './readings.ts';
import { spokenExtensions } from './spoken-extensions.ts';
import { leastChange, withPlainBreaks } from './text-change.ts';
import { showTokens } from './token-marks.ts';
import { nothingShown, worthSaying } from './worth-saying.ts';

/** After so many milliseconds without a keystroke a very long text is handed on to be kept. */
const restMilliseconds = 300;

/** Texts from so many characters on are handed on when the writer rests, shorter ones at every keystroke. */
const handedOnAtOnceMax = 1_000_000;

/**
 * The editor of one draft: the text in CodeMirror, what the core says of it, and what is shown of that. The
 * screen around it listens; what it shows changes only through the functions here and in `actions.ts`.
 */
export class DeskEditor {
  readonly world: EditorWorld<DeskEditor>;
  readonly view: EditorView;
  readonly #checking: Checking;
  readonly #listeners = new Set<() => void>();
  readonly #spoken = new Compartment();
  #shown: Shown;
  #handedOn: string;
  #stopRest: (() => void) | null = null;
  readonly #stopSession: () => void;

  constructor(world: EditorWorld<DeskEditor>) {
    this.world = world;
    this.#handedOn = world.session.current().text;
    const state = EditorState.create({
      doc: withPlainBreaks(this.#handedOn),
      extensions: [
        world.extensions(this),
        this.#spoken.of(spokenExtensions(world.words())),
        EditorView.updateListener.of((update) => this.#updated(update)),
      ],
    });
    this.view = withConstructedStyles(document, () => new EditorView({ state }));
    this.#checking = new Checking(
      {
        check: (question) => world.core.ask('check', question, `${world.draft} check`),
        found: (question) => world.core.ask('found', question, `${world.draft} found`),
        glance: (question) => world.glances.ask('glance', question, `${world.draft} glance`),
        answered: (isWhole) => this.#answered(isWhole),
      },
      state.doc,
      world.language(),
    );
    this.#shown = { ...nothingShown, check: this.#checking.state };
    this.#stopSession = world.session.subscribe(() => this.#arrived());
  }

  /** What is shown now; the same object until something changes. */
  readonly shown = (): Shown => this.#shown;

  /** Calls back after every change of what is shown, and answers with how to call that off. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Changes what is shown. */
  show(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const changed of this.#listeners) changed();
  }

  /** The text as it is. */
  text(): string {
    return this.view.state.doc.toString();
  }

  /** Where a place of the last answer is now. */
  place(span: Span): Span {
    const { length } = this.view.state.doc;
    const { start, end } = this.#checking.place(span);
    return { start: Math.min(start, length), end: Math.min(end, length) };
  }

  /** Whether the text is too long for what looks at all of it. */
  isLarge(): boolean {
    return this.view.state.doc.length > checkedCharactersMax;
  }

  /** Shows a place and puts the cursor there. */
  reveal({ start, end }: Span, { keepsFocus = false } = {}): void {
    const { length } = this.view.state.doc;
    const [anchor, head] = [Math.min(start, length), Math.min(end, length)];
    this.view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
    if (!keepsFocus) this.view.focus();
  }

  /** Whether a place of the last answer is folded away. */
  isFolded(offset: number): boolean {
    const { start } = this.place({ start: offset, end: offset });
    let isWithin = false;
    foldedRanges(this.view.state).between(start, start, (from, to) => {
      isWithin ||= from < start && start < to;
    });
    return isWithin;
  }

  /** Scrolls a place into view and marks it, while the focus stays where it is. */
  point(span: Span | null): void {
    this.mark(span);
    if (span === null) return;
    this.view.dispatch({ effects: EditorView.scrollIntoView(span.start, { y: 'nearest', yMargin: 120 }) });
  }

  /** Changes the text by places of the last answer, as one step that can be undone; false where they moved. */
  edit(edits: readonly EditView[], of: 'answer' | 'now' = 'answer'): boolean {
    const { last } = this.#shown.check;
    const { doc } = this.view.state;
    const placed = edits.map(({ span, text }) => ({ at: of === 'now' ? span : this.place(span), text }));
    const isSame = edits.every(({ span }, index) => {
      const at = placed[index]?.at;
      return (
        of === 'now' || (at && last?.text.slice(span.start, span.end) === doc.sliceString(at.start, at.end))
      );
    });
    if (!isSame) return false;
    this.change({ changes: placed.map(({ at, text }) => ({ from: at.start, to: at.end, insert: text })) });
    return true;
  }

  /** A change that is undone by itself. */
  change(spec: TransactionSpec): void {
    this.view.dispatch({
      userEvent: 'input.accept',
      scrollIntoView: true,
      annotations: isolateHistory.of('full'),
      ...spec,
    });
  }

  /** Takes back the last change, or makes it again. */
  history(step: 'undo' | 'redo'): void {
    (step === 'undo' ? undo : redo)(this.view);
    this.view.focus();
  }

  /** Opens a window, or with null closes it. */
  open(window: WindowShown | null): void {
    this.show({ window });
  }

  /** Chooses an alternative of a bracket to look at; chosen once more, the bracket is open again. */
  choose(bracket: string, letter: string): void {
    const { reading } = this.#shown;
    this.read(choose(reading, bracket, reading[bracket] === letter ? null : letter));
  }

  /** Shows what holds in a reading. */
  read(reading: Shown['reading']): void {
    this.#refresh({ reading });
  }

  /** Shows findings of a severity, or hides them. */
  toggle(severity: Severity): void {
    const hidden = new Set(this.#shown.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    this.#refresh({ hidden });
  }

  /** Opens a finding, with its reasons marked in the text, or with null closes it. */
  openFinding(open: NamedFinding | null): void {
    this.show({ open: open?.key ?? null, walk: null });
    this.mark(null);
  }

  /** Shows one of the reasons of the open finding in the text, while the finding stays open. */
  walk(step: number): void {
    const { named, open } = this.#shown;
    const because = named.find(({ key }) => key === open)?.finding.because[step];
    if (because === undefined) return;
    this.show({ walk: step });
    const span = this.place(because.span);
    this.reveal({ start: span.start, end: span.start });
    this.mark(span);
  }

  /** Tells how far below the top of the editor a place of the last answer stands, in pixels. */
  tops(): (offset: number) => number {
    const { view } = this;
    const above = view.documentTop - view.dom.getBoundingClientRect().top;
    return (offset) => above + view.lineBlockAt(this.place({ start: offset, end: offset }).start).top;
  }

  /** Says something to who hears the page. */
  say(said: string): void {
    this.show({ said });
  }

  /** Checks a long text once. */
  checkOnce(): void {
    this.#checking.checkOnce();
  }

  /** Speaks the language of the interface. */
  speak(): void {
    this.view.dispatch({ effects: this.#spoken.reconfigure(spokenExtensions(this.world.words())) });
    // A panel that is open keeps the words that it was made with.
    if (searchPanelOpen(this.view.state) && closeSearchPanel(this.view)) openSearchPanel(this.view);
    this.#checking.speak(this.world.language());
  }

  /** Ends it; what was written is handed on. */
  end(): void {
    this.handOn();
    this.#stopSession();
    this.#checking.end();
    this.view.destroy();
  }

  #updated(update: ViewUpdate): void {
    if (update.docChanged) {
      this.#checking.edited(update.state.doc, update.changes.desc);
      this.#wrote();
      this.world.edited(this, update);
    }
    const isMoved = update.selectionSet || update.docChanged;
    if (isMoved) this.#moved(update);
    const lines = update.state.doc.lines !== update.startState.doc.lines;
    if (lines || update.heightChanged || update.viewportChanged)
      this.show({ layout: this.#shown.layout + 1 });
  }

  /** The cursor is somewhere else: the part it is in, and the finding that is open. */
  #moved(update: ViewUpdate): void {
    const { head } = update.state.selection.main;
    const { blocks, named, here, open } = this.#shown;
    const placed = blockNow(blocks, this.#place, head);
    const block = placed?.key ?? null;
    const at = named.filter(({ finding }) => {
      const { start, end } = this.place(finding.span);
      return start <= head && head <= end;
    });
    const isByHand = update.docChanged || update.transactions.some((each) => each.isUserEvent('select'));
    const isWalking = this.#shown.walk !== null && !isByHand;
    const stays =
      isWalking || at.some(({ key }) => key === open) || (!isByHand && block === here && at.length === 0);
    const opened = stays ? open : (at[0]?.key ?? null);
    if (block === here && opened === open) return;
    this.show({ here: block, open: opened, walk: isWalking ? this.#shown.walk : null });
    // Not within the update that this is called from.
    if (opened !== open) queueMicrotask(() => this.mark(null));
  }

  #answered(isWhole: boolean): void {
    const { state } = this.#checking;
    const { last } = state;
    if (last === null) {
      this.#refresh({ check: state });
      return;
    }
    const reading = stillThere(this.#shown.reading, last.view.brackets);
    this.#refresh({ check: state, reading }, isWhole ? this.#effectsOf(last.view) : []);
    if (isWhole) this.world.answered(this);
  }

  #effectsOf({ editing, outline }: CheckedView): readonly StateEffect<unknown>[] {
    const through = (offset: number): number => this.place({ start: offset, end: offset }).start;
    const beginnings = (kind: 'heading' | 'provision'): readonly number[] =>
      outline.flatMap((each) => (each.kind === kind ? [through(each.span.start)] : []));
    return [
      showTokens.of({ packed: editing.tokens, since: this.#checking.since }),
      showFolds.of(editing.folds.map(({ span }) => this.place(span))),
      showBeginnings.of({ headings: beginnings('heading'), provisions: beginnings('provision') }),
    ];
  }

  /** Works out anew what is shown of an answer. */
  #refresh(change: Partial<Shown>, effects: readonly StateEffect<unknown>[] = []): void {
    const next = { ...this.#shown, ...change };
    const { last } = next.check;
    const findings = worthSaying(last?.view ?? null);
    const named = namedFindings(findings, { hidden: next.hidden, reading: next.reading });
    const blocks: readonly Block[] = last === null ? [] : blocksOf(last.view, named);
    const isOpen = named.some(({ key }) => key === next.open);
    const { head } = this.view.state.selection.main;
    const here = blockNow(blocks, this.#place, head)?.key ?? null;
    this.show({ ...change, named, blocks, here, open: isOpen ? next.open : null });
    const brackets = (last?.view.brackets ?? []).map((each) => ({
      ...each,
      span: this.place(each.span),
      alternatives: each.alternatives.map((one) => ({ ...one, span: this.place(one.span) })),
    }));
    this.view.dispatch({
      effects: [
        ...effects,
        showMarks.of(this.#marks(null)),
        showBrackets.of({ brackets, reading: next.reading, press: this.#press }),
      ],
    });
  }

  readonly #place = (span: Span): Span => this.place(span);
  readonly #press = (bracket: string, letter: string): void => this.choose(bracket, letter);

  /** Marks the findings, and something that is pointed at. */
  mark(pointed: Span | null): void {
    this.view.dispatch({ effects: showMarks.of(this.#marks(pointed)) });
  }

  #marks(pointed: Span | null): readonly Marked[] {
    const { named, open, pass } = this.#shown;
    const opened = named.find(({ key }) => key === open);
    return [
      ...named.map(({ finding }): Marked => ({ span: this.place(finding.span), look: finding.severity })),
      ...(opened === undefined ? [] : [{ span: this.place(opened.finding.span), look: 'open' as const }]),
      ...(opened?.finding.because ?? []).map(
        ({ span }): Marked => ({ span: this.place(span), look: 'reason' }),
      ),
      ...(pass === null ? [] : [{ span: pass.unread.span, look: 'pointed' as const }]),
      ...(pointed === null ? [] : [{ span: pointed, look: 'pointed' as const }]),
    ];
  }

  #wrote(): void {
    if (this.view.state.doc.length <= handedOnAtOnceMax) {
      this.handOn();
      return;
    }
    this.#stopRest?.();
    this.#stopRest = this.world.later(() => this.handOn(), restMilliseconds);
  }

  /** Hands on what was written, to be kept. */
  handOn(): void {
    this.#stopRest?.();
    this.#stopRest = null;
    const text = this.text();
    if (text === withPlainBreaks(this.#handedOn)) return;
    this.#handedOn = text;
    this.world.session.type(text);
  }

  /** Words that were not written here: restored, settled, or written in another window. */
  #arrived(): void {
    const { text } = this.world.session.current();
    if (text === this.#handedOn || this.#stopRest !== null) return;
    this.#handedOn = text;
    const change = leastChange(this.text(), withPlainBreaks(text));
    if (change === null) return;
    this.view.dispatch({ changes: change, annotations: Transaction.remote.of(true) });
  }
}
