import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { endWalk, goToReason } from '../../editor/actions.ts';
import { Button } from '../../parts/button.tsx';
import { useEditor, useShown } from './editor-context.ts';
import { HereSheet } from './here-sheet.tsx';
import { PassPanel } from './pass-panel.tsx';

/** What needs attention below the text: one thing at a time. */
export function Dock(): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const check = useShown('check');
  const walk = useShown('walk');
  const pass = useShown('pass');
  const offer = useShown('offer');
  if (check.state.kind === 'off') return <Large />;
  if (check.state.kind === 'checking' && editor.isLarge())
    return (
      <p className="dock" role="status">
        {t('largeChecking')}
      </p>
    );
  if (walk !== null) return <Walk step={walk} />;
  if (offer !== null) return <Offer />;
  return pass === null ? <HereSheet /> : <PassPanel unread={pass.unread} />;
}

function Large(): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  return (
    <div className="dock" role="status">
      <p>{t('large')}</p>
      <div className="buttons">
        <Button onPress={() => editor.checkOnce()}>{t('largeCheck')}</Button>
      </div>
    </div>
  );
}

function Walk({ step }: { readonly step: number }): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const named = useShown('named');
  const open = useShown('open');
  const because = named.find(({ key }) => key === open)?.finding.because ?? [];
  const reason = because[step];
  if (reason === undefined) return null;
  const place = { number: step + 1, total: because.length };
  return (
    <section className="dock" aria-label={t('walk')}>
      <p className="small muted">
        {reason.provision === null
          ? t('stepHeader', place)
          : t('step', { ...place, place: reason.provision })}
      </p>
      <p dir="auto" data-user-text>
        {reason.message}
      </p>
      <div className="buttons">
        <Button isDisabled={because.length < 2} onPress={() => goToReason(editor, 1)}>
          {t('walkNext')}
        </Button>
        <Button isDisabled={because.length < 2} onPress={() => goToReason(editor, -1)}>
          {t('walkPrevious')}
        </Button>
        <Button onPress={() => endWalk(editor)}>{t('walkBack')}</Button>
      </div>
    </section>
  );
}

function Offer(): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const offer = useShown('offer');
  if (offer === null) return null;
  return (
    <div className="dock" role="status">
      <p>{t('offer')}</p>
      <div className="buttons">
        <Button look="strong" onPress={() => editor.open({ kind: 'proposal', proposed: offer })}>
          {t('offerSee')}
        </Button>
        <Button onPress={() => editor.show({ offer: null })}>{t('offerLeave')}</Button>
      </div>
    </div>
  );
}
