import { createContext, useContext } from 'react';
import type { Span } from '../../../base/span.ts';
import type { OpenDraft, Session } from '../../drafts/session.ts';
import type { CheckState } from '../../editor/checking.ts';

/** What the parts of the draft screen share. */
export interface DraftParts {
  readonly session: Session;
  readonly draft: OpenDraft;
  readonly check: CheckState;
  /** A place of the last answer that one part asks the editor to show; another object each time. */
  readonly reveal: { readonly span: Span } | null;
  readonly showInText: (span: Span) => void;
}

/** Where the parts find it. */
export const DraftContext = createContext<DraftParts | null>(null);

/** What the parts of the draft screen share. */
export function useDraft(): DraftParts {
  const parts = useContext(DraftContext);
  if (parts === null) throw new Error('a part of a draft was shown outside of one');
  return parts;
}

/** How a part asks the editor to show a place of the last answer; it stays the same while the draft is open. */
export const GoToContext = createContext<DraftParts['showInText'] | null>(null);

/** How to show a place of the text. */
export function useGoTo(): DraftParts['showInText'] {
  const goTo = useContext(GoToContext);
  if (goTo === null) throw new Error('a part of a draft was shown outside of one');
  return goTo;
}
