import { useSyncExternalStore } from 'react';

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** Keeps the desk in the browser, so that it opens offline; not while it is being developed. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  try {
    const registration = await navigator.serviceWorker.register('./service-worker.js');
    watch(registration);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
  } catch {
    // Forbidden here: the desk works all the same, with a network.
  }
}

/** How to take a new build that waits; null while there is none. */
export function useUpdate(): (() => void) | null {
  return useSyncExternalStore(subscribe, () => waiting) === null ? null : takeUpdate;
}

function watch(registration: ServiceWorkerRegistration): void {
  // A first build takes over by itself; only one that comes after another waits for the reader.
  const look = (): void => {
    waiting = navigator.serviceWorker.controller === null ? null : registration.waiting;
    for (const changed of listeners) changed();
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();
}

function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  waiting?.postMessage('take over');
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
