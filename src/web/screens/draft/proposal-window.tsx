import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposed } from '../../../pacta.ts';
import { takeProposal } from '../../editor/actions.ts';
import { Button } from '../../parts/button.tsx';
import { ReadingBox } from '../../parts/reading-box.tsx';
import { Window } from '../../parts/window.tsx';
import { useEditor } from './editor-context.ts';

/** The draft that can be made of a pasted text, to be looked at before it is taken. */
export function ProposalWindow({
  proposed,
  onClose,
}: {
  readonly proposed: Proposed;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const { text, counts, rewrites } = proposed;
  return (
    <Window title={t('proposalTitle')} isWide onClose={onClose}>
      <p>{t('proposalText', { checkable: counts.checkable, total: counts.total })}</p>
      {rewrites.length > 0 && <p className="muted">{t('proposalRewrites', { count: rewrites.length })}</p>}
      <ReadingBox label={t('proposalDraft')} text={text} />
      <div className="buttons">
        <Button look="strong" onPress={() => takeProposal(editor, proposed)}>
          {t('proposalTake')}
        </Button>
        <Button
          onPress={() => {
            editor.show({ offer: null });
            onClose();
          }}
        >
          {t('offerLeave')}
        </Button>
      </div>
    </Window>
  );
}
