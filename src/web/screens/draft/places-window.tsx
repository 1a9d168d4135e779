import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../base/span.ts';
import { Button } from '../../parts/button.tsx';
import { Window } from '../../parts/window.tsx';
import { useEditor } from './editor-context.ts';

/** Places of the text, each with its line; one that is chosen is gone to. */
export function PlacesWindow({
  of,
  places,
  onClose,
}: {
  readonly of: 'uses' | 'definition';
  readonly places: readonly Span[];
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('editor');
  const { t: tApp } = useTranslation();
  const editor = useEditor();
  const goTo = (span: Span): void => {
    onClose();
    // The window gives the focus back as it closes; then the text takes it.
    setTimeout(() => editor.reveal(span));
  };
  return (
    <Window title={of === 'uses' ? t('usesTitle') : t('definitionTitle')} onClose={onClose}>
      <p className="muted">{t('uses', { count: places.length })}</p>
      <ul className="places">
        {places.map((span) => (
          <li key={span.start}>
            <button type="button" className="place" onClick={() => goTo(span)}>
              <Place span={span} />
            </button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button onPress={onClose}>{tApp('close')}</Button>
      </div>
    </Window>
  );
}

function Place({ span }: { readonly span: Span }): ReactNode {
  const { t } = useTranslation('editor');
  const { doc } = useEditor().view.state;
  const line = doc.lineAt(Math.min(span.start, doc.length));
  const [start, end] = [span.start - line.from, Math.min(span.end, line.to) - line.from];
  return (
    <>
      <span className="muted small">{t('line', { number: line.number })}</span>
      <span className="place-words" dir="auto" data-user-text>
        {line.text.slice(0, start).trimStart()}
        <mark>{line.text.slice(start, end)}</mark>
        {line.text.slice(end)}
      </span>
    </>
  );
}
