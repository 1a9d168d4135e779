import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../base/span.ts';
import type { Session } from '../../drafts/session.ts';
import { addressOf, type ViewName } from '../../routes/route.ts';
import { changeSettings, currentSettings, useSettings } from '../../settings/use-settings.ts';
import { DraftContext, type DraftParts, GoToContext } from './draft-context.ts';
import { DraftHead } from './draft-head.tsx';
import { DraftWarnings } from './draft-warnings.tsx';
import { EditorContext, useEditor, useShown } from './editor-context.ts';
import { Below, Editor, Margin, Outline } from './slots.ts';
import { useDeskEditor } from './use-desk-editor.ts';
import { useLeaveGuard, useOpenDraft, useSession } from './use-session.ts';
import './draft.css';

/** One draft: its text in the centre, and everything else in its margin. */
export function DraftScreen({
  draft,
  place,
  view,
}: {
  readonly draft: string;
  /** What to show below it at once; null for what was last left open there. */
  readonly view: ViewName | null;
  /** What to show of its text at once; null for its beginning. */
  readonly place: Span | null;
}): ReactNode {
  const { t } = useTranslation();
  const session = useSession(draft);
  if (session === null) return <p className="page muted">{t('loading')}</p>;
  return session.ok ? (
    <Frame session={session.value} place={place} view={view} />
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

/** What the screen of a draft that is there begins with. */
interface Beginning {
  readonly session: Session;
  readonly place: Span | null;
  readonly view: ViewName | null;
}

function Frame(beginning: Beginning): ReactNode {
  const { language } = useSettings();
  const { t } = useTranslation();
  const editor = useDeskEditor(beginning.session, language);
  if (editor === null) return <p className="page muted">{t('loading')}</p>;
  return (
    <EditorContext value={editor}>
      <Opened {...beginning} />
    </EditorContext>
  );
}

function Opened({ session, place, view: first }: Beginning): ReactNode {
  const draft = useOpenDraft(session);
  const check = useShown('check');
  const [reveal, setReveal] = useState<DraftParts['reveal']>(place && { span: place });
  const [panel, setPanel] = useState<Panel>(first !== null && place === null ? 'below' : 'text');
  const [view, showView] = useView(first);
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
        <div className="draft" data-panel={panel} data-below={view ?? undefined}>
          <DraftHead />
          <DraftWarnings />
          <Places panel={panel} onPanel={setPanel} view={view} onView={showView} />
        </div>
      </DraftContext>
    </GoToContext>
  );
}

/** The view below the text, and how to open another or, with null, none; the next draft begins with it. */
function useView(first: ViewName | null): readonly [ViewName | null, (view: ViewName | null) => void] {
  const [view, setView] = useState<ViewName | null>(() => {
    const { below } = currentSettings();
    return first ?? (below === 'nothing' ? null : below);
  });
  const show = useCallback((next: ViewName | null) => {
    setView(next);
    void changeSettings({ below: next ?? 'nothing' });
  }, []);
  return [view, show];
}

const panels = ['text', 'outline', 'findings', 'below'] as const;

type Panel = (typeof panels)[number];

/** The four places; on a narrow screen one at a time. Not rendered anew at every keystroke. */
const Places = memo(function Places({
  panel,
  onPanel,
  view,
  onView,
}: {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly view: ViewName | null;
  readonly onView: (view: ViewName | null) => void;
}): ReactNode {
  const { t } = useTranslation('draft');
  const editor = useEditor();
  const leave = (): void => {
    onPanel('text');
    // On a narrow screen the text is there only now.
    requestAnimationFrame(() => editor.view.focus());
  };
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
      </div>
      <Below view={view} onView={onView} isShown={panel === 'below'} onLeave={leave} />
      <fieldset className="draft-panels" aria-label={t('panels')}>
        {panels.map((each) => (
          <button
            type="button"
            key={each}
            data-place={each}
            aria-pressed={each === panel}
            onClick={() => onPanel(each)}
          >
            {t(each)}
          </button>
        ))}
      </fieldset>
    </>
  );
});
