import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Result } from '../../../base/result.ts';
import { useDesk } from '../../desk-context.ts';
import type { StorageFault } from '../../drafts/fault.ts';
import type { OpenDraft, Session } from '../../drafts/session.ts';

/** The session of a draft; null until it is open. */
export function useSession(draft: string): Result<Session, StorageFault> | null {
  const desk = useDesk();
  const [session, setSession] = useState<Result<Session, StorageFault> | null>(null);
  useEffect(() => {
    let isShown = true;
    void desk.session(draft).then((opened) => {
      if (isShown) setSession(opened);
    });
    return () => {
      isShown = false;
    };
  }, [desk, draft]);
  return session;
}

/** What a session holds now. */
export function useOpenDraft(session: Session): OpenDraft {
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Asks before the page is left while words are on it alone. */
export function useLeaveGuard({ keeping }: OpenDraft): void {
  const isAtRisk = keeping.kind !== 'kept';
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
}
