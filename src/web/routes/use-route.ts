import { useMemo, useSyncExternalStore } from 'react';
import { addressOf, type Route, readRoute } from './route.ts';

/** The route of the page, kept in step with its address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readRoute(hash), [hash]);
}

/** Goes to another screen. */
export function goTo(route: Route): void {
  window.location.hash = addressOf(route);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
