import { type ChangeDesc, ChangeSet, type Text } from '@codemirror/state';
import type { Span } from '../../base/span.ts';
import type { FindingView } from '../core/finding-views.ts';
import type { CheckedView, Outcome, Questions } from '../core/protocol.ts';
import type { LanguageTag } from '../settings/settings.ts';
import { byPlace, glanceText, provisionAround, withGlance } from './glance.ts';
import { spanThrough, wholeThrough } from './text-change.ts';
import { findingThrough, viewThrough } from './view-through.ts';

/** What the core says of the text. What it last understood stays while newer words are being checked. */
export interface CheckState {
  /** The last answer, and the text that it is about; null before the first. */
  readonly last: { readonly view: CheckedView; readonly text: string } | null;
  readonly state:
    | { readonly kind: 'checking' }
    | { readonly kind: 'checked' }
    | { readonly kind: 'refused'; readonly message: string }
    | { readonly kind: 'died' }
    /** The text is so long that it is not checked while it is written. */
    | { readonly kind: 'off' };
}

/** What checking needs of the world. */
export interface CheckingWorld {
  readonly check: (question: Questions['check']) => Promise<Outcome<'check'>>;
  /** The findings of the same text, which are there before all the rest. */
  readonly found: (question: Questions['found']) => Promise<Outcome<'found'>>;
  /** Asked of another worker, which is not busy with the whole text. */
  readonly glance: (question: Questions['glance']) => Promise<Outcome<'glance'>>;
  /** Called after every answer; `isWhole` where the whole text was checked. */
  readonly answered: (isWhole: boolean) => void;
}

/** Beyond so many characters a text is checked only when its reader asks for it. */
export const checkedCharactersMax = 1_000_000;

/**
 * Has a text checked while it is written. One question is out at a time, and the next is about the latest
 * words; meanwhile the provision being written is glanced at alone. Places of the last answer are followed
 * through what was written since.
 */
export class Checking {
  readonly #world: CheckingWorld;
  #document: Text;
  #language: LanguageTag;
  #state: CheckState = { last: null, state: { kind: 'checking' } };
  /** From the text that the last answer is about to the text as it is. */
  #since: ChangeDesc;
  /** From the text that is being checked to the text as it is; null while none is. */
  #sinceAsked: ChangeDesc | null = null;
  #isStale = false;
  #isGlancing = false;
  #edits = 0;
  #isEnded = false;

  constructor(world: CheckingWorld, document: Text, language: LanguageTag) {
    this.#world = world;
    this.#document = document;
    this.#language = language;
    this.#since = unchanged(document);
    // Who makes this does not have it yet, and can be told of nothing.
    if (this.#isLarge()) this.#state = { last: null, state: { kind: 'off' } };
    else this.#next();
  }

  /** What is known now; the same object until something is answered. */
  get state(): CheckState {
    return this.#state;
  }

  /** What was written since the text of the last answer. */
  get since(): ChangeDesc {
    return this.#since;
  }

  /** Where a place of the last answer is now. */
  place(span: Span): Span {
    return this.#since.empty ? span : spanThrough(span, this.#since);
  }

  /** The text has been changed. */
  edited(document: Text, changes: ChangeDesc): void {
    this.#document = document;
    this.#edits += 1;
    this.#since = this.#since.composeDesc(changes);
    this.#sinceAsked = this.#sinceAsked?.composeDesc(changes) ?? null;
    if (!this.#isLarge()) void this.#glance(changes);
    this.#next();
  }

  /** Answers are wanted in another language. */
  speak(language: LanguageTag): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#next();
  }

  /** Checks a long text once, since its reader wants to. */
  checkOnce(): void {
    void this.#check();
  }

  /** No answer is wanted any more. */
  end(): void {
    this.#isEnded = true;
  }

  #isLarge(): boolean {
    return this.#document.length > checkedCharactersMax;
  }

  #next(): void {
    if (this.#isLarge()) {
      if (this.#sinceAsked === null) this.#set({ last: null, state: { kind: 'off' } });
      return;
    }
    if (this.#sinceAsked === null) void this.#check();
    else this.#isStale = true;
  }

  async #check(): Promise<void> {
    if (this.#sinceAsked !== null) return;
    const document = this.#document;
    const text = document.toString();
    this.#isStale = false;
    this.#sinceAsked = unchanged(document);
    if (this.#state.state.kind !== 'checking') {
      this.#state = { ...this.#state, state: { kind: 'checking' } };
      if (this.#isLarge()) this.#world.answered(true);
    }
    const question = { text, language: this.#language };
    if (this.#state.last !== null && !this.#isLarge()) void this.#showFound(question);
    const outcome = await this.#world.check(question);
    if (this.#isEnded) return;
    const since = this.#sinceAsked ?? this.#since;
    this.#sinceAsked = null;
    if (outcome.kind === 'answer') this.#since = since;
    this.#set(afterOutcome(this.#state.last, text, outcome));
    if (this.#isStale) this.#next();
  }

  /** What is found of the text that is being checked, with what was said before of all else. */
  async #showFound(question: Questions['found']): Promise<void> {
    const outcome = await this.#world.found(question);
    const { last } = this.#state;
    const since = this.#sinceAsked;
    if (outcome.kind !== 'answer' || this.#isEnded || last === null || since === null) return;
    const { findings: found, later } = outcome.answer;
    // What is not looked for yet is said as it was said before.
    const kept = last.view.findings.filter(({ id }) => later.has(id));
    const before = viewThrough({ ...last.view, findings: kept }, this.#since);
    const findings = [...found.map((each) => findingThrough(each, since)), ...before.findings].sort(inOrder);
    const view = { ...before, findings };
    this.#since = unchanged(this.#document);
    this.#state = { ...this.#state, last: { view, text: this.#document.toString() } };
    this.#world.answered(false);
  }

  /** The provision in which words were changed, checked alone. */
  async #glance(changes: ChangeDesc): Promise<void> {
    const { last } = this.#state;
    if (last === null || this.#isGlancing) return;
    const provisions = last.view.editing.provisions.map((each) => ({
      ...each,
      span: wholeThrough(each.span, this.#since),
      labelSpan: spanThrough(each.labelSpan, this.#since),
    }));
    const at = provisionAround(provisions, changedIn(changes));
    if (at === null) return;
    const edits = this.#edits;
    const whole = this.#document.toString();
    const text = glanceText(whole, provisions, at);
    this.#isGlancing = true;
    const outcome = await this.#world.glance({ text, at, language: this.#language });
    this.#isGlancing = false;
    // Newer words, or an answer about the whole, are worth more.
    if (outcome.kind !== 'answer' || this.#edits !== edits || this.#state.last !== last) return;
    if (this.#isEnded || this.#since.empty) return;
    const view = withGlance(viewThrough(last.view, this.#since), at, outcome.answer);
    this.#since = unchanged(this.#document);
    this.#state = { ...this.#state, last: { view, text: whole } };
    this.#world.answered(false);
  }

  #set(state: CheckState): void {
    this.#state = state;
    this.#world.answered(true);
  }
}

function unchanged({ length }: Text): ChangeDesc {
  return ChangeSet.empty(length).desc;
}

/** The order in which the core tells them. */
function inOrder(a: FindingView, b: FindingView): number {
  return byPlace(a, b) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** What a change touches of the text that it makes. */
function changedIn(changes: ChangeDesc): Span {
  let [start, end] = [Infinity, 0];
  changes.iterChangedRanges((_fromA, _toA, from, to) => {
    start = Math.min(start, from);
    end = Math.max(end, to);
  });
  return { start: Math.min(start, end), end };
}

function afterOutcome(last: CheckState['last'], text: string, outcome: Outcome<'check'>): CheckState {
  switch (outcome.kind) {
    case 'answer':
      return { last: { view: outcome.answer, text }, state: { kind: 'checked' } };
    case 'refused':
      return { last, state: { kind: 'refused', message: outcome.message } };
    case 'superseded':
      return { last, state: { kind: 'checking' } };
    case 'died':
      return { last, state: { kind: 'died' } };
    default:
      return outcome satisfies never;
  }
}
