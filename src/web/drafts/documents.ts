import { err, ok, type Result } from '../../base/result.ts';
import { DraftGone, faultOf, type StorageFault } from './fault.ts';
import { isPast, versionsToDrop } from './history.ts';
import { cleanName, freeName } from './names.ts';
import { type Backend, type DraftRow, mainBranch, type Rows, type TextRow, type VersionRow } from './rows.ts';
import { decideSave, type Save, type Saved } from './save.ts';

/** What the documents need of the world. */
export interface DocumentsWorld {
  readonly backend: Backend;
  readonly now: () => number;
  readonly newId: () => string;
  /** Tells the other windows, and this one, that a draft has changed; this one knows what it typed itself. */
  readonly tell: (draft: string, how: 'typed' | 'changed') => void;
}

/** Whatever is asked of the documents may meet a storage that refuses. */
export type Answer<T> = Promise<Result<T, StorageFault>>;

/** The drafts of this browser: what is done with them, each in one transaction. */
export class Documents {
  readonly #world: DocumentsWorld;

  constructor(world: DocumentsWorld) {
    this.#world = world;
  }

  /** All drafts, the last changed first; those that were deleted too long ago are gone. */
  async list(): Answer<readonly DraftRow[]> {
    const now = this.#world.now();
    return this.#try('read', async (rows) => {
      const drafts = await rows.drafts();
      return drafts
        .filter(({ deletedAt }) => !isPast(deletedAt, now))
        .sort((a, b) => b.changedAt - a.changedAt);
    });
  }

  /** One draft and its texts: one, or several where windows typed at the same time; the main one first. */
  async open(id: string): Answer<{ readonly draft: DraftRow; readonly texts: readonly TextRow[] }> {
    return this.#try('read', async (rows) => {
      const draft = await existing(rows, id);
      return { draft, texts: mainFirst(await rows.texts(id)) };
    });
  }

  /** Makes a draft; its name is given a number where another has it. */
  async create(name: string, text: string): Answer<DraftRow> {
    const [id, at] = [this.#world.newId(), this.#world.now()];
    return this.#change(id, (rows) => createRows(rows, { id, at, name, text }));
  }

  /** Saves a text; a draft that another window has deleted is there again. */
  async save(save: Omit<Save, 'at' | 'ownBranch'>): Answer<Saved> {
    const [at, newId] = [this.#world.now(), this.#world.newId()];
    const work = async (rows: Rows): Promise<Saved> => {
      const draft = await existing(rows, save.draft);
      const saved = decideSave(await rows.texts(save.draft), { ...save, at, ownBranch: newId });
      await rows.putText(saved.row);
      await rows.putDraft({ ...draft, changedAt: at, deletedAt: null, length: save.text.length });
      if (saved.version !== null) {
        await rows.putVersion(versionOf(saved.version, newId, 'automatic', null));
        await thinOut(rows, save.draft, at);
      }
      return saved;
    };
    return this.#change(save.draft, work, 'typed');
  }

  /** Gives a draft another name. */
  async rename(id: string, name: string): Answer<DraftRow> {
    return this.#change(id, async (rows) => {
      const draft = { ...(await existing(rows, id)), name: cleanName(name) };
      await rows.putDraft(draft);
      return draft;
    });
  }

  /** Makes a second draft of the same words. */
  async duplicate(id: string): Answer<DraftRow> {
    const opened = await this.open(id);
    if (!opened.ok) return opened;
    const { draft, texts } = opened.value;
    return this.create(draft.name, texts[0]?.text ?? '');
  }

  /** Puts a draft aside; it can be had back for some weeks. */
  async remove(id: string): Answer<null> {
    const deletedAt = this.#world.now();
    return this.#change(id, async (rows) => {
      await rows.putDraft({ ...(await existing(rows, id)), deletedAt });
      return null;
    });
  }

  /** Takes a deleted draft back. */
  async takeBack(id: string): Answer<null> {
    return this.#change(id, async (rows) => {
      await rows.putDraft({ ...(await existing(rows, id)), deletedAt: null });
      return null;
    });
  }

  /** Deletes a draft, its texts and its history for good. */
  async destroy(id: string): Answer<null> {
    return this.#change(id, async (rows) => {
      await destroyRows(rows, id);
      return null;
    });
  }

  /** Deletes for good what was deleted long ago. */
  async tidy(): Answer<null> {
    const now = this.#world.now();
    return this.#try('write', async (rows) => {
      for (const { id, deletedAt } of await rows.drafts()) {
        if (isPast(deletedAt, now)) await destroyRows(rows, id);
      }
      return null;
    });
  }

  /** The history of a draft, newest first. */
  async versions(draft: string): Answer<readonly VersionRow[]> {
    return this.#try('read', async (rows) => [...(await rows.versions(draft))].reverse());
  }

  /** Keeps the text as it stands as a version with a name. */
  async keepVersion(draft: string, name: string): Answer<VersionRow> {
    const [id, at] = [this.#world.newId(), this.#world.now()];
    return this.#change(draft, async (rows) => {
      const text = await mainText(rows, draft);
      const version = versionOf({ ...text, at }, id, 'named', cleanName(name));
      await rows.putVersion(version);
      return version;
    });
  }

  /** Gives a version a name, so that it stays. */
  async nameVersion(id: string, name: string): Answer<null> {
    return this.#try('write', async (rows) => {
      const version = await rows.version(id);
      if (version === undefined) throw new DraftGone('the version is not there any more');
      await rows.putVersion({ ...version, kind: 'named', name: cleanName(name) });
      return null;
    });
  }

  /** Makes a version the text; the text before is kept, and its id answered, so that this can be undone. */
  async restore(id: string): Answer<{ readonly draft: string; readonly before: string }> {
    const [before, at] = [this.#world.newId(), this.#world.now()];
    const done = await this.#try('write', async (rows) => {
      const version = await rows.version(id);
      if (version === undefined) throw new DraftGone('the version is not there any more');
      const { draft, text } = version;
      const main = await mainText(rows, draft);
      await rows.putVersion(versionOf({ ...main, at }, before, 'before restore', null));
      await rows.putText({ ...main, text, at, revision: main.revision + 1, versionAt: at });
      await rows.putDraft({ ...(await existing(rows, draft)), changedAt: at, length: text.length });
      return { draft, before };
    });
    if (done.ok) this.#world.tell(done.value.draft, 'changed');
    return done;
  }

  /** Settles two texts of one draft: the chosen one is the text, the others go to the history. */
  async settle(draft: string, branch: string): Answer<null> {
    const at = this.#world.now();
    return this.#change(draft, async (rows) => {
      const texts = mainFirst(await rows.texts(draft));
      const [main] = texts;
      const chosen = texts.find((text) => text.branch === branch);
      if (main === undefined || chosen === undefined) throw new DraftGone('the text is not there any more');
      for (const other of texts.filter((text) => text !== chosen)) {
        await rows.putVersion(versionOf(other, this.#world.newId(), 'set aside', null));
      }
      for (const text of texts) if (text.branch !== mainBranch) await rows.deleteText(text);
      await rows.putText({ ...chosen, branch: mainBranch, at, revision: main.revision + 1, versionAt: at });
      await rows.putDraft({ ...(await existing(rows, draft)), changedAt: at, length: chosen.text.length });
      return null;
    });
  }

  /** Makes a draft of its own of a text that stands beside the main one. */
  async part(draft: string, branch: string): Answer<DraftRow> {
    const [id, at] = [this.#world.newId(), this.#world.now()];
    return this.#change(draft, async (rows) => {
      const { name } = await existing(rows, draft);
      const text = (await rows.texts(draft)).find((each) => each.branch === branch);
      if (text === undefined || branch === mainBranch) throw new DraftGone('the text is not there any more');
      await rows.deleteText(text);
      return createRows(rows, { id, at, name, text: text.text });
    });
  }

  async #change<T>(
    draft: string,
    work: (rows: Rows) => Promise<T>,
    how: 'typed' | 'changed' = 'changed',
  ): Answer<T> {
    const done = await this.#try('write', work);
    if (done.ok) this.#world.tell(draft, how);
    return done;
  }

  async #try<T>(mode: 'read' | 'write', work: (rows: Rows) => Promise<T>): Answer<T> {
    try {
      return ok(await this.#world.backend.run(mode, work));
    } catch (error) {
      return err(faultOf(error));
    }
  }
}

async function existing(rows: Rows, id: string): Promise<DraftRow> {
  const draft = await rows.draft(id);
  if (draft === undefined) throw new DraftGone('the draft is not there any more');
  return draft;
}

async function createRows(
  rows: Rows,
  made: { readonly id: string; readonly at: number; readonly name: string; readonly text: string },
): Promise<DraftRow> {
  const { id, at, name, text } = made;
  const taken = (await rows.drafts()).map((draft) => draft.name);
  const draft: DraftRow = {
    id,
    name: name === '' ? '' : freeName(cleanName(name), taken),
    createdAt: at,
    changedAt: at,
    deletedAt: null,
    length: text.length,
  };
  await rows.putDraft(draft);
  await rows.putText({ draft: id, branch: mainBranch, text, revision: 1, at, versionAt: at });
  return draft;
}

async function mainText(rows: Rows, draft: string): Promise<TextRow> {
  const [main] = mainFirst(await rows.texts(draft));
  if (main === undefined) throw new DraftGone('the draft has no text any more');
  return main;
}

function mainFirst(texts: readonly TextRow[]): readonly TextRow[] {
  const rank = ({ branch }: TextRow): number => (branch === mainBranch ? 0 : 1);
  return [...texts].sort((a, b) => rank(a) - rank(b) || a.at - b.at);
}

function versionOf(
  { draft, text, at }: TextRow,
  id: string,
  kind: VersionRow['kind'],
  name: string | null,
): VersionRow {
  return { id, draft, at, kind, name, text };
}

async function thinOut(rows: Rows, draft: string, now: number): Promise<void> {
  for (const { id } of versionsToDrop(await rows.versions(draft), now)) await rows.deleteVersion(id);
}

async function destroyRows(rows: Rows, draft: string): Promise<void> {
  for (const text of await rows.texts(draft)) await rows.deleteText(text);
  for (const { id } of await rows.versions(draft)) await rows.deleteVersion(id);
  await rows.deleteDraft(draft);
}
