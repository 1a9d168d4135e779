import { useEffect, useState } from 'react';
import { core } from '../../core/browser-core.ts';
import { useSettings } from '../../settings/use-settings.ts';

/** What findings are called in the reader's language, by their ids, as they come from the core. */
export function useTitles(ids: readonly string[]): ReadonlyMap<string, string> {
  const { language } = useSettings();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = ids.join(' ');
  useEffect(() => {
    let isShown = true;
    const ask = async (): Promise<void> => {
      const found = new Map<string, string>();
      // One after the other: while nothing waits, the core has all the time it needs to start.
      for (const id of wanted.split(' ')) {
        const outcome = await core.ask('explain', { id, language }, 'titles');
        if (outcome.kind === 'answer' && outcome.answer !== null) found.set(id, outcome.answer.title);
        if (!isShown) return;
      }
      setTitles(found);
    };
    void ask();
    return () => {
      isShown = false;
    };
  }, [wanted, language]);
  return titles;
}
