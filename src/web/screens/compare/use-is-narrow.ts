import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 60rem)');

/** Whether the screen is too narrow for two texts beside each other. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

function subscribe(changed: () => void): () => void {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
