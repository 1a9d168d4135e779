import { createContext, useContext } from 'react';
import type { Desk } from './drafts/browser-documents.ts';

/** Where the screens find the drafts. */
export const DeskContext = createContext<Desk | null>(null);

/** The drafts of this browser. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a screen was shown outside of the desk');
  return desk;
}
