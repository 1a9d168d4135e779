import { useEffect, useState } from 'react';
import { core } from '../../core/browser-core.ts';
import type { CompareView } from '../../core/comparing.ts';
import { useSettings } from '../../settings/use-settings.ts';

/** What has come of comparing two texts. */
export type CompareState =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'compared'; readonly view: CompareView }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'died' };

/** Compares two texts in the worker, again whenever one of them changes; the second says how to try again. */
export function useCompare(before: string, after: string): readonly [CompareState, () => void] {
  const { language } = useSettings();
  const [attempt, setAttempt] = useState(1);
  const [state, setState] = useState<CompareState>({ kind: 'comparing' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    let isWanted = true;
    setState({ kind: 'comparing' });
    void core.ask('compare', { before, after, language }, 'compare').then((outcome) => {
      if (!isWanted || outcome.kind === 'superseded') return;
      setState(outcome.kind === 'answer' ? { kind: 'compared', view: outcome.answer } : outcome);
    });
    return () => {
      isWanted = false;
    };
  }, [before, after, language, attempt]);
  return [state, () => setAttempt(attempt + 1)];
}
