import { useEffect, useState } from 'react';
import { core } from '../../core/browser-core.ts';
import type { Outcome } from '../../core/protocol.ts';
import type { CheckState } from '../../editor/checking.ts';
import type { LanguageTag } from '../../settings/settings.ts';

/** Checks a text whenever it changes; the latest words win. */
export function useCheck(draft: string, text: string, language: LanguageTag): CheckState {
  const [check, setCheck] = useState<CheckState>({ last: null, state: { kind: 'checking' } });
  useEffect(() => {
    let isWanted = true;
    setCheck(({ last }) => ({ last, state: { kind: 'checking' } }));
    void core.ask('check', { text, language }, draft).then((outcome) => {
      if (isWanted) setCheck(({ last }) => afterOutcome(last, text, outcome));
    });
    return () => {
      isWanted = false;
    };
  }, [draft, text, language]);
  return check;
}

function afterOutcome(last: CheckState['last'], text: string, outcome: Outcome<'check'>): CheckState {
  switch (outcome.kind) {
    case 'answer':
      return { last: { view: outcome.answer, text }, state: { kind: 'checked' } };
    case 'refused':
      return { last, state: { kind: 'refused', message: outcome.message } };
    case 'superseded':
      return { last, state: { kind: 'checking' } };
    case 'died':
      return { last, state: { kind: 'died' } };
    default:
      return outcome satisfies never;
  }
}
