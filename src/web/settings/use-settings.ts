import { useSyncExternalStore } from 'react';
import { changeLanguage } from '../i18n/i18n.ts';
import { directionOf, readSettings, type Settings } from './settings.ts';

const key = 'pacta.settings';
const listeners = new Set<() => void>();
let current = readSettings(stored(), navigator.languages);

/** The settings of this browser, as they are now. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, currentSettings);
}

/** The settings, outside of a component. */
export function currentSettings(): Settings {
  return current;
}

/** Changes some of the settings, here and for the next time. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const next = { ...current, ...change };
  store(JSON.stringify(next));
  await adopt(next);
}

/** Puts the settings on the page: language, direction, theme. */
export async function applySettings(): Promise<void> {
  await adopt(current);
  // Another window of the desk has changed them.
  window.addEventListener('storage', (event) => {
    if (event.key === key) void adopt(readSettings(event.newValue, navigator.languages));
  });
}

async function adopt(next: Settings): Promise<void> {
  await changeLanguage(next.language);
  current = next;
  const { documentElement } = document;
  documentElement.lang = next.language;
  documentElement.dir = directionOf(next.language);
  documentElement.dataset.theme = next.theme;
  documentElement.dataset.contrast = next.contrast;
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Storage may be forbidden; the settings then last as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Told by the desk, which cannot keep drafts either.
  }
}
