/** The steps of the tour, in order. */
export const tourSteps = ['text', 'finding', 'deadlock', 'reading', 'fix', 'readBack', 'own'] as const;

/** One of them. */
export type TourStep = (typeof tourSteps)[number];

const key = 'pacta.tour';

/** The step at which the tour was left, from 1; the first where it was not begun or is not known. */
export function readStep(stored: string | null): number {
  const step = Number(stored);
  return Number.isInteger(step) && step >= 1 && step <= tourSteps.length ? step : 1;
}

/** Where this browser left the tour. */
export function stepLeft(): number {
  try {
    return readStep(localStorage.getItem(key));
  } catch {
    return 1;
  }
}

/** Remembers a step for the next time; the first and the last are no place to go on from. */
export function rememberStep(step: number): void {
  try {
    if (step > 1 && step < tourSteps.length) localStorage.setItem(key, String(step));
    else localStorage.removeItem(key);
  } catch {
    // Storage is forbidden: the tour then begins anew, which takes three minutes.
  }
}
