import { useEffect, useEffectEvent } from 'react';

/** F7 for the next change and Shift + F7 for the one before, as in editors; from anywhere on the screen. */
export function useChangeKeys(step: (by: 1 | -1) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'F7' || event.ctrlKey || event.altKey || event.metaKey) return;
    // Some browsers would turn caret browsing on.
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
