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
    const asked = wanted.split(' ').map(async (id) => {
      const outcome = await core.ask('explain', { id, language }, `title of ${id}`);
      return outcome.kind === 'answer' && outcome.answer !== null
        ? [[id, outcome.answer.title] as const]
        : [];
    });
    void Promise.all(asked).then((found) => {
      if (isShown) setTitles(new Map(found.flat()));
    });
    return () => {
      isShown = false;
    };
  }, [wanted, language]);
  return titles;
}
