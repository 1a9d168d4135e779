import { useTranslation } from 'react-i18next';
import type { Result } from '../../../base/result.ts';
import { useDesk } from '../../desk-context.ts';
import type { StorageFault } from '../../drafts/fault.ts';
import type { DraftRow } from '../../drafts/rows.ts';
import { downloadText } from '../../parts/files.ts';
import { notify } from '../../parts/notices.tsx';
import { sayFault } from '../../parts/say-fault.ts';

/** What can be done with a draft as a whole; each says so where the storage refuses. */
export interface DraftActions {
  readonly rename: (name: string) => Promise<boolean>;
  readonly duplicate: () => Promise<boolean>;
  readonly download: () => Promise<boolean>;
  /** Deletes the draft, and offers to take it back. */
  readonly remove: () => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
  readonly destroy: () => Promise<boolean>;
}

/** The actions on one draft; each answers whether it was done. */
export function useDraftActions(draft: Pick<DraftRow, 'id' | 'name'>): DraftActions {
  const { documents } = useDesk();
  const { t } = useTranslation('desk');
  const { t: tApp } = useTranslation();
  const { id } = draft;
  const name = draft.name || tApp('untitled');
  const told = <T>(done: Result<T, StorageFault>): done is { ok: true; value: T } => {
    if (!done.ok) notify({ text: sayFault(tApp, done.error) });
    return done.ok;
  };
  const takeBack = async (): Promise<boolean> => told(await documents.takeBack(id));
  return {
    rename: async (given) => told(await documents.rename(id, given)),
    duplicate: async () => told(await documents.duplicate(id)),
    download: async () => {
      const opened = await documents.open(id);
      if (!told(opened)) return false;
      downloadText(name, opened.value.texts[0]?.text ?? '');
      return true;
    },
    remove: async () => {
      const done = told(await documents.remove(id));
      const action = { name: tApp('undo'), act: () => void takeBack() };
      if (done) notify({ text: t('deleted', { name }), action });
      return done;
    },
    takeBack,
    destroy: async () => told(await documents.destroy(id)),
  };
}
