import type { CheckedView } from '../core/protocol.ts';
import type { Shown } from './editor-world.ts';

/** What is found of a text that has only begun, a header or less, is what it lacks; that is said later. */
export function worthSaying(view: CheckedView | null): CheckedView['findings'] {
  if (view === null) return [];
  return view.provisions.total > 0
    ? view.findings
    : view.findings.filter(({ severity }) => severity === 'error');
}

/** What is shown before anything is known. */
export const nothingShown: Omit<Shown, 'check'> = {
  named: [],
  blocks: [],
  reading: {},
  hidden: new Set(),
  open: null,
  walk: null,
  here: null,
  layout: 0,
  pass: null,
  offer: null,
  window: null,
  said: '',
};
