import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from './draft-context.ts';

/** A plain field for the text. */
export function PlainEditor(): ReactNode {
  const { t } = useTranslation('draft');
  const { session, draft, reveal } = useDraft();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (reveal === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(reveal.span.start, reveal.span.end);
  }, [reveal]);
  return (
    <textarea
      ref={field}
      className="plain-editor"
      dir="auto"
      spellCheck={false}
      aria-label={t('editorLabel')}
      placeholder={t('placeholder')}
      value={draft.text}
      onChange={(event) => session.type(event.target.value)}
    />
  );
}
