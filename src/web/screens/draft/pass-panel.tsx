import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unread } from '../../../pacta.ts';
import { endPass, goToUnread, takeInstead, takeNearest } from '../../editor/actions.ts';
import { Button } from '../../parts/button.tsx';
import { useEditor } from './editor-context.ts';

/** One sentence that is not checkable yet, and what would make it so. */
export function PassPanel({ unread }: { readonly unread: Unread }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const { number, of, provision } = unread;
  return (
    <section className="dock pass" aria-label={t('pass')}>
      <div className="pass-head">
        <p className="small muted">{t('passPlace', { number, total: of, provision })}</p>
        <div className="buttons">
          <Button look="plain" onPress={() => void goToUnread(editor, 'previous')}>
            {t('passPrevious')}
          </Button>
          <Button look="plain" onPress={() => void goToUnread(editor, 'next')}>
            {t('passNext')}
          </Button>
          <Button look="plain" onPress={() => endPass(editor)}>
            {t('passEnd')}
          </Button>
        </div>
      </div>
      <What unread={unread} />
      <Instead unread={unread} />
      <Nearest unread={unread} />
    </section>
  );
}

function What({ unread: { at, expected, span } }: { readonly unread: Unread }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  if (at === null) return <p>{t('passProse')}</p>;
  const { doc } = editor.view.state;
  const words =
    doc.sliceString(at.start, Math.min(at.end, doc.length)) || doc.sliceString(at.start, span.end);
  return (
    <>
      <p>
        {t('passAt')}{' '}
        <q dir="auto" data-user-text>
          {words.replace(/\s+/g, ' ')}
        </q>
      </p>
      {expected.length > 0 && (
        <p className="small muted">
          {t('passExpected', { words: '' })} <bdi data-user-text>{expected.join(', ')}</bdi>
        </p>
      )}
    </>
  );
}

function Instead({ unread: { instead } }: { readonly unread: Unread }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  if (instead === null) return null;
  return (
    <div className="pass-offer">
      <p>{t('passInstead')}</p>
      <p className="form" dir="auto" data-user-text>
        {instead.words}
      </p>
      <Button look="strong" onPress={() => takeInstead(editor)}>
        {t('passInsteadTake')}
      </Button>
    </div>
  );
}

function Nearest({ unread: { nearest } }: { readonly unread: Unread }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  if (nearest === null) return null;
  const parts = nearest.parts.map((part, index) => ({ part, key: `${index}` }));
  return (
    <div className="pass-offer">
      <p>{t('passNearest')}</p>
      <p className="form" dir="ltr" data-user-text>
        {parts.map(({ part, key }) =>
          typeof part === 'string' ? part : <span className="hole" key={key}>{`‹${part.hole}›`}</span>,
        )}
      </p>
      <p className="small muted">
        {t('passExample', { example: '' })} <bdi data-user-text>{nearest.example}</bdi>
      </p>
      <Button onPress={() => takeNearest(editor)}>{t('passNearestTake')}</Button>
    </div>
  );
}
