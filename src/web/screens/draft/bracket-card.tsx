import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BracketView } from '../../core/protocol.ts';
import { acceptInText } from '../../editor/actions.ts';
import { Button } from '../../parts/button.tsx';
import { BracketChips } from './bracket-chips-row.tsx';
import { useEditor } from './editor-context.ts';

/** A bracket beside its sentence: what may be read in its place, and what settles it. */
export function BracketCard({
  bracket,
  isOpen,
}: {
  readonly bracket: BracketView;
  readonly isOpen: boolean;
}): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  return (
    <div className="bracket">
      <BracketChips bracket={bracket} />
      {isOpen && (
        <div className="buttons">
          {bracket.alternatives.map(({ letter }) => (
            <Button key={letter} look="plain" onPress={() => acceptInText(editor, bracket, letter)}>
              {letter === 'none' ? t('bracketTakeNone') : t('bracketTake', { letter })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
