import { openSearchPanel } from '@codemirror/search';
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goToFinding, goToUnread, offerProposal } from '../../editor/actions.ts';
import { countsOf, severities } from '../../editor/findings-shown.ts';
import { holdsIn } from '../../editor/readings.ts';
import { Button } from '../../parts/button.tsx';
import { BracketsByArticle, BracketsLeft } from './brackets-left.tsx';
import { useEditor, useShown } from './editor-context.ts';
import { lacksHeader } from './proposal-occasion.ts';

/** Below the text: how much of it can be checked, what was found, what is left open. */
export const DeskBar = memo(function DeskBar(): ReactNode {
  const { t } = useTranslation('editor');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isOpen && <BracketsByArticle />}
      <section className="desk-bar" aria-label={t('summary')}>
        <ShareOfText />
        <Counts />
        <BracketsLeft isOpen={isOpen} onOpen={setOpen} />
        <Tools />
      </section>
    </>
  );
});

function ShareOfText(): ReactNode {
  const { t } = useTranslation('editor');
  const { t: tDraft } = useTranslation('draft');
  const editor = useEditor();
  const check = useShown('check');
  const pass = useShown('pass');
  const { last, state } = check;
  if (state.kind === 'refused') {
    return (
      <p role="status">
        {tDraft('coreRefused', { message: '' })}
        <bdi data-user-text>{state.message}</bdi>
      </p>
    );
  }
  if (state.kind === 'died') return <p role="status">{tDraft('coreDied')}</p>;
  if (state.kind === 'off') return null;
  if (last === null) return <p className="muted">{tDraft('checking')}</p>;
  const { total, checkable, partly, prose } = last.view.provisions;
  if (total === 0) return <p className="muted">{t('noProvisions')}</p>;
  const left = partly + prose;
  return (
    <div className="share">
      <p>{t('checkable', { checkable, total })}</p>
      {left > 0 && pass === null && (
        <Button look="plain" onPress={() => void goToUnread(editor, 'next')}>
          {t('passStart', { count: left })}
        </Button>
      )}
    </div>
  );
}

const countKeys = { error: 'errors', warning: 'warnings', note: 'notes' } as const;

function Counts(): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const check = useShown('check');
  const hidden = useShown('hidden');
  const named = useShown('named');
  const reading = useShown('reading');
  if (check.last === null || check.last.view.provisions.total === 0) return null;
  const counts = countsOf(check.last.view.findings.filter((each) => holdsIn(each, reading)));
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <p className="muted">{t('nothingFound')}</p>;
  return (
    <div className="counts">
      <fieldset aria-label={t('hideShow')}>
        {found.map((severity) => (
          <button
            type="button"
            key={severity}
            className="count"
            data-severity={severity}
            aria-pressed={!hidden.has(severity)}
            onClick={() => editor.toggle(severity)}
          >
            {t(countKeys[severity], { count: counts[severity] })}
          </button>
        ))}
      </fieldset>
      <StepButton name={t('keyFindingPrevious')} isOff={named.length === 0} step={-1} />
      <StepButton name={t('keyFindingNext')} isOff={named.length === 0} step={1} />
    </div>
  );
}

function StepButton({
  name,
  step,
  isOff,
}: {
  readonly name: string;
  readonly step: 1 | -1;
  readonly isOff: boolean;
}): ReactNode {
  const editor = useEditor();
  return (
    <button
      type="button"
      className="step"
      aria-label={name}
      title={name}
      disabled={isOff}
      onClick={() => goToFinding(editor, step)}
    >
      <span aria-hidden="true">{step === 1 ? '↓' : '↑'}</span>
    </button>
  );
}

function Tools(): ReactNode {
  const { t } = useTranslation('editor');
  const editor = useEditor();
  const check = useShown('check');
  const offer = useShown('offer');
  const mayPropose = offer === null && lacksHeader(check, editor.view.state.doc.length);
  return (
    <div className="tools">
      {mayPropose && (
        <Button look="plain" onPress={() => void offerProposal(editor)}>
          {t('proposeNow')}
        </Button>
      )}
      <Button look="plain" onPress={() => openSearchPanel(editor.view)}>
        {t('search')}
      </Button>
      <Button look="plain" onPress={() => editor.open({ kind: 'keys' })}>
        {t('keys')}
      </Button>
    </div>
  );
}
