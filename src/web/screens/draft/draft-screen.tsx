import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../base/span.ts';
import type { Session } from '../../drafts/session.ts';
import { addressOf } from '../../routes/route.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { DraftContext, type DraftParts, GoToContext } from './draft-context.ts';
import { DraftHead } from './draft-head.tsx';
import { DraftWarnings } from './draft-warnings.tsx';
import { EditorContext, useShown } from './editor-context.ts';
import { Editor, Margin, Outline, Timeline } from './slots.ts';
import { useDeskEditor } from './use-desk-editor.ts';
import { useLeaveGuard, useOpenDraft, useSession } from './use-session.ts';
import './draft.css';

/** One draft: its text in the centre, and everything else in its margin. */
export function DraftScreen({
  draft,
  place,
}: {
  readonly draft: string;
  /** What to show of its text at once; null for its beginning. */
  readonly place: Span | null;
}): ReactNode {
  const { t } = useTranslation();
  const session = useSession(draft);
  if (session === null) return <p className="page muted">{t('loading')}</p>;
  return session.ok ? (
    <Frame session={session.value} place={place} />
  ) : (
    <Missing detail={session.error.detail} />
  );
}

function Missing({ detail }: { readonly detail: string }): ReactNode {
  const { t } = useTranslation('draft');
  return (
    <div className="page">
      <header>
        <h1>{t('missingTitle')}</h1>
        <p className="muted">{t('missingText')}</p>
        <p className="muted small">
          <bdi data-user-text>{detail}</bdi>
        </p>
      </header>
      <p>
        <a href={addressOf({ screen: 'desk' })}>{t('back')}</a>
      </p>
    </div>
  );
}

function Frame({ session, place }: { readonly session: Session; readonly place: Span | null }): ReactNode {
  const { language } = useSettings();
  const { t } = useTranslation();
  const editor = useDeskEditor(session, language);
  if (editor === null) return <p className="page muted">{t('loading')}</p>;
  return (
    <EditorContext value={editor}>
      <Opened session={session} place={place} />
    </EditorContext>
  );
}

function Opened({ session, place }: { readonly session: Session; readonly place: Span | null }): ReactNode {
  const draft = useOpenDraft(session);
  const check = useShown('check');
  const [reveal, setReveal] = useState<DraftParts['reveal']>(place && { span: place });
  const [panel, setPanel] = useState<Panel>('text');
  useLeaveGuard(draft);
  const showInText = useCallback<DraftParts['showInText']>((span) => {
    setPanel('text');
    setReveal({ span });
  }, []);
  const parts = useMemo(
    (): DraftParts => ({ session, draft, check, reveal, showInText }),
    [session, draft, check, reveal, showInText],
  );
  return (
    <GoToContext value={showInText}>
      <DraftContext value={parts}>
        <div className="draft" data-panel={panel}>
          <DraftHead />
          <DraftWarnings />
          <Places panel={panel} onPanel={setPanel} />
        </div>
      </DraftContext>
    </GoToContext>
  );
}

const panels = ['text', 'outline', 'findings', 'timeline'] as const;

type Panel = (typeof panels)[number];

/** The four places; on a narrow screen one at a time. Not rendered anew at every keystroke. */
const Places = memo(function Places({
  panel,
  onPanel,
}: {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}): ReactNode {
  const { t } = useTranslation('draft');
  return (
    <>
      <div className="draft-places">
        <nav className="draft-outline" aria-label={t('outline')}>
          <Outline />
        </nav>
        <div className="draft-text">
          <Editor />
        </div>
        <aside className="draft-margin" aria-label={t('findings')}>
          <Margin />
        </aside>
        <section className="draft-timeline" aria-label={t('timeline')}>
          <Timeline />
        </section>
      </div>
      <fieldset className="draft-panels" aria-label={t('panels')}>
        {panels.map((each) => (
          <button type="button" key={each} aria-pressed={each === panel} onClick={() => onPanel(each)}>
            {t(each)}
          </button>
        ))}
      </fieldset>
    </>
  );
});
