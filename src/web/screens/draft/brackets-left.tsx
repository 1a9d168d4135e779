import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { BracketChips } from './bracket-chips-row.tsx';
import { useEditor, useShown } from './editor-context.ts';

/** How many brackets are left, and which reading is shown. */
export function BracketsLeft({
  isOpen,
  onOpen,
}: {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const check = useShown('check');
  const reading = useShown('reading');
  const brackets = check.last?.view.brackets ?? [];
  if (brackets.length === 0) return null;
  const chosen = Object.entries(reading).map(([id, letter]) => `${id} ${letter}`);
  return (
    <div className="reading">
      <button type="button" className="count" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        {t('bracketsLeft', { count: brackets.length })}
      </button>
      {chosen.length > 0 && (
        <>
          <p>
            <bdi>{t('reading', { reading: chosen.join(', ') })}</bdi>
          </p>
          <Button look="plain" onPress={() => editor.read({})}>
            {t('readingReset')}
          </Button>
        </>
      )}
    </div>
  );
}

/** The brackets of each article, with what may be read in their place. */
export function BracketsByArticle(): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const check = useShown('check');
  const { brackets = [], editing } = check.last?.view ?? {};
  if (brackets.length === 0) return null;
  return (
    <section className="dock" aria-label={t('bracketsLeft', { count: brackets.length })}>
      <ul className="brackets-by-article">
        {editing?.left.map((row) => (
          <li key={row.heading ?? ''}>
            <p className="brackets-of">
              {row.name === '' ? t('bracketsHeader') : <bdi data-user-text>{row.name}</bdi>}
              <span className="muted small"> {t('bracketsLeft', { count: row.brackets.length })}</span>
            </p>
            {brackets
              .filter(({ id }) => row.brackets.some((each) => each.id === id))
              .map((bracket) => (
                <div className="bracket-row" key={bracket.id}>
                  <Button look="plain" onPress={() => editor.reveal(editor.place(bracket.span))}>
                    <bdi data-user-text>{bracket.id}</bdi>
                  </Button>
                  <BracketChips bracket={bracket} />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
