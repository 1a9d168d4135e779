import { ok } from '../../base/result.ts';
import { type Answer, Documents } from './documents.ts';
import { faultOf, type StorageFault } from './fault.ts';
import { openBackend } from './indexeddb.ts';
import { memoryBackend } from './memory.ts';
import { Session } from './session.ts';

/** The drafts of this browser, and what is open of them in this window. */
export interface Desk {
  readonly documents: Documents;
  /** Why nothing is kept beyond this page; null where all is well. */
  readonly notKept: StorageFault | null;
  /** The session of a draft; one and the same for as long as the page lives. */
  readonly session: (draft: string) => Answer<Session>;
  /** Calls back after every change of any draft, in this window or another. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Calls back once a newer desk in another window has taken the storage over. */
  readonly onOutdated: (call: () => void) => void;
}

/** Opens the drafts of this browser; where it keeps nothing, the drafts last as long as the page. */
export async function openDesk(): Promise<Desk> {
  let outdated: () => void = () => undefined;
  const events = { onOutdated: () => outdated() };
  const [backend, notKept] = await openBackend('pacta', events).then(
    (made) => [made, null] as const,
    (error: unknown) => [memoryBackend(), faultOf(error)] as const,
  );
  const listeners = new Set<() => void>();
  const sessions = new Map<string, Session>();
  const channel = new BroadcastChannel('pacta.drafts');
  const changedHere = (draft: string, how: 'typed' | 'changed'): void => {
    if (how === 'changed') void sessions.get(draft)?.refresh();
    for (const changed of listeners) changed();
  };
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'string') changedHere(event.data, 'changed');
  });
  const documents = new Documents({
    backend,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    tell: (draft, how) => {
      channel.postMessage(draft);
      changedHere(draft, how);
    },
  });
  return {
    documents,
    notKept,
    session: (draft) => sessionOf(documents, sessions, draft),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    onOutdated: (call) => {
      outdated = call;
    },
  };
}

async function sessionOf(documents: Documents, sessions: Map<string, Session>, id: string): Answer<Session> {
  const known = sessions.get(id);
  if (known !== undefined) return ok(known);
  const opened = await documents.open(id);
  if (!opened.ok) return opened;
  const [first, ...others] = opened.value.texts;
  if (first === undefined) return { ok: false, error: { kind: 'gone', detail: 'the draft has no text' } };
  const session =
    sessions.get(id) ?? new Session({ documents, later }, opened.value.draft.name, [first, ...others]);
  sessions.set(id, session);
  return ok(session);
}

function later(call: () => void, milliseconds: number): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}
