import { useEffect, useState } from 'react';
import { useDesk } from '../../desk-context.ts';
import type { VersionRow } from '../../drafts/rows.ts';
import { useDraft } from '../draft/draft-context.ts';

/** Texts against which the changes of a draft can be told. */
export interface OtherTexts {
  /** Versions of the draft that somebody made, the latest first. */
  readonly versions: readonly VersionRow[];
  readonly drafts: readonly { readonly id: string; readonly name: string }[];
}

/** The named versions of the draft shown, and the other drafts; null until they are read. */
export function useOtherTexts(): OtherTexts | null {
  const { documents } = useDesk();
  const { id } = useDraft().draft;
  const [texts, setTexts] = useState<OtherTexts | null>(null);
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const [versions, drafts] = [await documents.versions(id), await documents.list()];
      if (!isShown) return;
      setTexts({
        versions: versions.ok ? versions.value.filter(({ kind }) => kind !== 'automatic') : [],
        drafts: drafts.ok
          ? drafts.value.filter((draft) => draft.id !== id && draft.deletedAt === null && draft.length > 0)
          : [],
      });
    };
    void read();
    return () => {
      isShown = false;
    };
  }, [documents, id]);
  return texts;
}

/** The text that was chosen, by the key of its option; null where it is gone. */
export function useTextOf(): (key: string, texts: OtherTexts | null) => Promise<string | null> {
  const { documents } = useDesk();
  return async (key, texts) => {
    const [kind, id = ''] = key.split(' ');
    if (kind === 'version') return texts?.versions.find((version) => version.id === id)?.text ?? null;
    const opened = await documents.open(id);
    return opened.ok ? (opened.value.texts[0]?.text ?? null) : null;
  };
}
