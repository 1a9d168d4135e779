import { startTransition, useEffect, useRef, useState } from 'react';
import { views } from '../../core/browser-core.ts';
import type { Answers, Kind, Outcome, Questions } from '../../core/protocol.ts';
import { useEditor, useShown } from './editor-context.ts';

/** Nothing is asked until the writer rests so long: the findings of the next words go before a view. */
const restMilliseconds = 600;

/** What has come of the question of a view; the last answer stays while the next one is worked out. */
export interface ViewState<K extends Kind> {
  readonly answer: Answers[K] | null;
  readonly state: 'waits' | 'asked' | 'answered' | 'refused' | 'died';
  /** Why the text was refused; else empty. */
  readonly message: string;
}

/**
 * Asks the core about the text whenever it has been checked anew. The question is made of the text; it is
 * asked anew when the function that makes it is another.
 */
export function useViewAnswer<K extends Kind>(
  kind: K,
  questionOf: (text: string) => Questions[K],
): ViewState<K> {
  const { world } = useEditor();
  const check = useShown('check');
  const text = check.state.kind === 'checked' ? (check.last?.text ?? null) : null;
  const [state, setState] = useState<ViewState<K>>({ answer: null, state: 'waits', message: '' });
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let isWanted = true;
    const isNewText = asked.current !== null && asked.current !== text;
    const ask = (): void => {
      asked.current = text;
      setState((now) => ({ ...now, state: 'asked' }));
      void views.ask(kind, questionOf(text), `${world.draft} view`).then((outcome) => {
        // A large picture takes a while to show; a key that is pressed meanwhile comes first.
        if (isWanted) startTransition(() => setState((now) => after(now, outcome)));
      });
    };
    const stop = world.later(ask, isNewText ? restMilliseconds : 0);
    return () => {
      isWanted = false;
      stop();
    };
  }, [world, kind, questionOf, text]);
  return state;
}

function after<K extends Kind>(now: ViewState<K>, outcome: Outcome<K>): ViewState<K> {
  switch (outcome.kind) {
    case 'answer':
      return { answer: outcome.answer, state: 'answered', message: '' };
    case 'refused':
      return { answer: null, state: 'refused', message: outcome.message };
    case 'died':
      return { ...now, state: 'died', message: '' };
    case 'superseded':
      return now;
    default:
      return outcome satisfies never;
  }
}
