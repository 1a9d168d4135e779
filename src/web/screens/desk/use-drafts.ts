import { useEffect, useState } from 'react';
import type { Result } from '../../../base/result.ts';
import { useDesk } from '../../desk-context.ts';
import type { StorageFault } from '../../drafts/fault.ts';
import type { DraftRow } from '../../drafts/rows.ts';

/** The drafts as they are now, read again after each change; null until they are first read. */
export function useDrafts(): Result<readonly DraftRow[], StorageFault> | null {
  const desk = useDesk();
  const [drafts, setDrafts] = useState<Result<readonly DraftRow[], StorageFault> | null>(null);
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const list = await desk.documents.list();
      if (isShown) setDrafts(list);
    };
    void read();
    const stop = desk.subscribe(() => void read());
    return () => {
      isShown = false;
      stop();
    };
  }, [desk]);
  return drafts;
}
