import type { Documents } from './documents.ts';
import type { StorageFault } from './fault.ts';
import type { TextRow } from './rows.ts';

/** Whether what was typed is kept. */
export type Keeping = { readonly kind: 'kept' } | { readonly kind: 'keeping' } | StorageFault;

/** A draft as this window has it open. */
export interface OpenDraft {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly keeping: Keeping;
  /** How many other texts of the draft there are, typed at the same time elsewhere. */
  readonly sides: number;
  /** Grows by one where the text was not typed here: restored, settled, or typed in another window. */
  readonly arrivals: number;
}

/** What a session needs of the world. */
export interface SessionWorld {
  readonly documents: Pick<Documents, 'save' | 'open' | 'rename'>;
  /** Calls back later, and answers with how to call that off. */
  readonly later: (call: () => void, milliseconds: number) => () => void;
}

/** After a storage that refused, how long until it is tried again. */
const retryMilliseconds = 3000;

/**
 * One draft in one window. What is typed is saved at once: a save begins with the keystroke, and what is
 * typed while it runs goes with the next one. What another window saves is shown here, unless both have
 * typed.
 */
export class Session {
  readonly #world: SessionWorld;
  readonly #listeners = new Set<() => void>();
  #saved: Pick<TextRow, 'text' | 'branch' | 'revision'>;
  #now: OpenDraft;
  #isSaving = false;
  #stopRetry: () => void = () => undefined;

  constructor(world: SessionWorld, name: string, texts: readonly [TextRow, ...TextRow[]]) {
    this.#world = world;
    const [{ draft, text, branch, revision }] = texts;
    this.#saved = { text, branch, revision };
    this.#now = {
      id: draft,
      name,
      text,
      keeping: { kind: 'kept' },
      sides: texts.length - 1,
      arrivals: 0,
    };
  }

  /** The draft as it is now; the same object until something changes. */
  readonly current = (): OpenDraft => this.#now;

  /** Calls back after every change, and answers with how to call that off. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Takes what was typed, and begins to save it. */
  type(text: string): void {
    if (text === this.#now.text) return;
    this.#set({ text });
    void this.#save();
  }

  /** Gives the draft another name. */
  async rename(name: string): Promise<void> {
    const done = await this.#world.documents.rename(this.#now.id, name);
    this.#set(done.ok ? { name: done.value.name } : { keeping: done.error });
  }

  /** Tries once more to save; true when all that was typed is kept. */
  async save(): Promise<boolean> {
    await this.#save();
    return this.#now.text === this.#saved.text;
  }

  /** Looks at what is stored, since another window, or the history, has changed it. */
  async refresh(): Promise<void> {
    const opened = await this.#world.documents.open(this.#now.id);
    if (!opened.ok) {
      if (opened.error.kind === 'gone') this.#set({ keeping: opened.error });
      return;
    }
    const { draft, texts } = opened.value;
    const own = texts.find(({ branch }) => branch === this.#saved.branch) ?? texts[0];
    this.#set({ name: draft.name, sides: texts.length - 1 });
    // Words typed here are saved first: whether they can go on from there is for the save to find out.
    if (own === undefined || this.#isTyping()) return;
    this.#adopt(own);
  }

  #isTyping(): boolean {
    return this.#isSaving || this.#now.text !== this.#saved.text;
  }

  #adopt({ text, branch, revision }: TextRow): void {
    if (branch === this.#saved.branch && revision <= this.#saved.revision) return;
    this.#saved = { text, branch, revision };
    if (text !== this.#now.text) this.#set({ text, arrivals: this.#now.arrivals + 1 });
  }

  async #save(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    this.#stopRetry();
    let well = true;
    while (well && this.#now.text !== this.#saved.text) well = await this.#saveOnce();
    this.#isSaving = false;
    if (well) this.#set({ keeping: { kind: 'kept' } });
  }

  async #saveOnce(): Promise<boolean> {
    const { id, text } = this.#now;
    const { branch, revision } = this.#saved;
    if (this.#now.keeping.kind === 'kept') this.#set({ keeping: { kind: 'keeping' } });
    const done = await this.#world.documents.save({ draft: id, branch, revision, text });
    if (done.ok) {
      this.#saved = done.value.row;
      if (done.value.how === 'stands beside') this.#set({ sides: this.#now.sides + 1 });
      return true;
    }
    this.#set({ keeping: done.error });
    if (done.error.kind !== 'gone')
      this.#stopRetry = this.#world.later(() => void this.#save(), retryMilliseconds);
    return false;
  }

  #set(change: Partial<OpenDraft>): void {
    this.#now = { ...this.#now, ...change };
    for (const changed of this.#listeners) changed();
  }
}
