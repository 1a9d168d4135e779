import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView } from '../../core/finding-views.ts';
import { Button } from '../../parts/button.tsx';
import { useDraft } from './draft-context.ts';

/** How much of the text can be checked, and what was found. */
export function PlainMargin(): ReactNode {
  const { check } = useDraft();
  const { last } = check;
  return (
    <>
      <Summary />
      {last !== null && (
        <ol className="finding-list">
          {last.view.findings.map((finding) => (
            <Found key={`${finding.id} ${finding.span.start} ${finding.message}`} finding={finding} />
          ))}
        </ol>
      )}
    </>
  );
}

function Summary(): ReactNode {
  const { t } = useTranslation('draft');
  const { check } = useDraft();
  const { state, last } = check;
  if (state.kind === 'refused') {
    return (
      <p role="status">
        {t('coreRefused', { message: '' })}
        <bdi data-user-text>{state.message}</bdi>
      </p>
    );
  }
  if (state.kind === 'died') return <p role="status">{t('coreDied')}</p>;
  if (last === null) return <p className="muted">{t('checking')}</p>;
  const { provisions, findings } = last.view;
  if (provisions.total === 0) return <p className="muted">{t('noProvisions')}</p>;
  return (
    <div className="margin-summary" role="status">
      <p>{t('checkable', { checkable: provisions.checkable, total: provisions.total })}</p>
      <p className="muted">
        {findings.length === 0 ? t('noFindings') : t('findings', { count: findings.length })}
      </p>
    </div>
  );
}

function Found({ finding }: { readonly finding: FindingView }): ReactNode {
  const { t } = useTranslation('draft');
  const { showInText } = useDraft();
  const { id, severity, message, span } = finding;
  return (
    <li className="finding" data-severity={severity}>
      <p className="finding-head">
        <strong>{t(severity)}</strong> <span data-user-text>{id}</span>
      </p>
      <p data-user-text dir="auto">
        {message}
      </p>
      <Button look="plain" onPress={() => showInText(span)}>
        {t('show')}
      </Button>
    </li>
  );
}
