import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BracketView } from '../../core/protocol.ts';
import { useEditor, useShown } from './editor-context.ts';

/** The alternatives of a bracket as chips: one that is pressed is read in its place. */
export function BracketChips({ bracket }: { readonly bracket: BracketView }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const reading = useShown('reading');
  return (
    <fieldset className="chips" aria-label={t('bracket', { id: bracket.id })}>
      {bracket.alternatives.map(({ letter, proposers, text }) => (
        <button
          type="button"
          key={letter}
          className="chip-button"
          aria-pressed={reading[bracket.id] === letter}
          onClick={() => editor.choose(bracket.id, letter)}
        >
          <span className="chip-letter" data-user-text>
            {letter === 'none' ? '∅' : letter}
          </span>
          <span className="chip-words" dir="auto" data-user-text={letter === 'none' ? undefined : ''}>
            {letter === 'none' || text.trim() === '' ? t('bracketNone') : text}
          </span>
          {proposers.length > 0 && (
            <span className="muted small">
              <bdi data-user-text>{proposers.join(', ')}</bdi>
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
