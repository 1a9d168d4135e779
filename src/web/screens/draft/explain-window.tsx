import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../pacta.ts';
import { ask } from '../../editor/actions.ts';
import { Button } from '../../parts/button.tsx';
import { Window } from '../../parts/window.tsx';
import type { LanguageTag } from '../../settings/settings.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { useEditor } from './editor-context.ts';

/** What a finding means, whatever text it is found in. */
export function ExplainWindow({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('editor');
  const { t: tApp } = useTranslation();
  const { language } = useSettings();
  const entry = useExplanation(id, language);
  const paragraphs = (entry?.explanation ?? '').split(/\n\s*\n/).filter((each) => each !== '');
  return (
    <Window title={t('explain')} onClose={onClose}>
      {entry !== null && (
        <h3 className="explained" dir="auto" data-user-text>
          {entry.title}
        </h3>
      )}
      <p className="muted small" data-user-text>
        {id}
      </p>
      {paragraphs.map((words) => (
        <p key={words} dir="auto" data-user-text>
          {words}
        </p>
      ))}
      <div className="buttons">
        <Button onPress={onClose}>{tApp('close')}</Button>
      </div>
    </Window>
  );
}

function useExplanation(id: string, language: LanguageTag): CatalogueEntry | null {
  const editor = useEditor();
  const [entry, setEntry] = useState<CatalogueEntry | null>(null);
  useEffect(() => {
    let isShown = true;
    void ask(editor, 'explain', { id, language }).then((found) => {
      if (isShown) setEntry(found);
    });
    return () => {
      isShown = false;
    };
  }, [editor, id, language]);
  return entry;
}
