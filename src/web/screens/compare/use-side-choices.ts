import { useEffect, useState } from 'react';
import { useDesk } from '../../desk-context.ts';
import type { DraftRow, VersionRow } from '../../drafts/rows.ts';
import { readSide } from './side-name.ts';

/** A draft and those of its versions that somebody would look for. */
export interface DraftChoice {
  readonly draft: DraftRow;
  readonly versions: readonly VersionRow[];
}

/**
 * The drafts with their versions, the last changed first. Versions that were kept by themselves are many, and
 * only there where one is asked for.
 */
export function useSideChoices(asked: readonly string[]): readonly DraftChoice[] | null {
  const desk = useDesk();
  const [choices, setChoices] = useState<readonly DraftChoice[] | null>(null);
  const names = asked.join(' ');
  useEffect(() => {
    let isShown = true;
    const wanted = names.split(' ').map(readSide);
    const isWanted = ({ id, kind }: VersionRow): boolean =>
      kind !== 'automatic' || wanted.some((side) => side?.kind === 'version' && side.version === id);
    const read = async (): Promise<void> => {
      const drafts = await desk.documents.list();
      const standing = drafts.ok ? drafts.value.filter(({ deletedAt }) => deletedAt === null) : [];
      const found = standing.map(async (draft): Promise<DraftChoice> => {
        const versions = await desk.documents.versions(draft.id);
        return { draft, versions: versions.ok ? versions.value.filter(isWanted) : [] };
      });
      const all = await Promise.all(found);
      if (isShown) setChoices(all);
    };
    void read();
    const stop = desk.subscribe(() => void read());
    return () => {
      isShown = false;
      stop();
    };
  }, [desk, names]);
  return choices;
}
