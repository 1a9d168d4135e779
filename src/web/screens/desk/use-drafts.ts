import { useEffect, useState } from 'react';
import type { Result } from '../../../base/result.ts';
import { useDesk } from '../../desk-context.ts';
import type { StorageFault } from '../../drafts/fault.ts';
import type { DraftRow } from '../../drafts/rows.ts';

/** The drafts as they are now, and how to read them again. */
export interface DraftsRead {
  /** Null until they are first read. */
  readonly drafts: Result<readonly DraftRow[], StorageFault> | null;
  readonly again: () => void;
}

/** The drafts as they are now, read again after each change. */
export function useDrafts(): DraftsRead {
  const desk = useDesk();
  const [drafts, setDrafts] = useState<Result<readonly DraftRow[], StorageFault> | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try reads again.
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
  }, [desk, tries]);
  return { drafts, again: () => setTries((count) => count + 1) };
}
