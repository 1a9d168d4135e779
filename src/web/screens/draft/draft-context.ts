import { createContext, useContext } from 'react';
import type { Span } from '../../../base/span.ts';
import type { CheckedView } from '../../core/protocol.ts';
import type { OpenDraft, Session } from '../../drafts/session.ts';

/** What the core says of the text. What it last understood stays while newer words are being checked. */
export interface CheckState {
  /** The last answer, and the text that it is about; null before the first. */
  readonly last: { readonly view: CheckedView; readonly text: string } | null;
  readonly state:
    | { readonly kind: 'checking' }
    | { readonly kind: 'checked' }
    | { readonly kind: 'refused'; readonly message: string }
    | { readonly kind: 'died' };
}

/** What the parts of the draft screen share. */
export interface DraftParts {
  readonly session: Session;
  readonly draft: OpenDraft;
  readonly check: CheckState;
  /** A place that one part asks the editor to show; another object each time. */
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
