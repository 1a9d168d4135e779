import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareView } from '../../core/comparing.ts';
import type { FindingView } from '../../core/finding-views.ts';
import { PlaceLink, type Sides } from './place-link.tsx';

/** The findings that one draft has and the other has not. */
export function FindingChanges({
  view,
  sides,
}: {
  readonly view: CompareView;
  readonly sides: Sides;
}): ReactNode {
  const { t } = useTranslation('compare');
  const { fresh, gone } = view;
  return (
    <section className="compare-part" aria-labelledby="compare-findings">
      <h2 id="compare-findings">{t('findings')}</h2>
      {fresh.length + gone.length === 0 && <p className="muted">{t('findingsSame')}</p>}
      <Findings title={t('fresh', { count: fresh.length })} findings={fresh} sides={sides} side="after" />
      <Findings
        title={t('findingsGone', { count: gone.length })}
        findings={gone}
        sides={sides}
        side="before"
      />
    </section>
  );
}

function Findings({
  title,
  findings,
  sides,
  side,
}: {
  readonly title: string;
  readonly findings: readonly FindingView[];
  readonly sides: Sides;
  readonly side: keyof Sides;
}): ReactNode {
  const { t } = useTranslation('draft');
  if (findings.length === 0) return null;
  return (
    <details className="compare-others" open={findings.length <= 12}>
      <summary>{title}</summary>
      <ul>
        {findings.map(({ id, severity, message, span }) => (
          <li className="compare-finding" key={`${id} ${span.start} ${message}`} data-severity={severity}>
            <strong>{t(severity)}</strong> <span data-user-text>{message}</span>{' '}
            <PlaceLink
              sides={sides}
              before={side === 'before' ? span : null}
              after={side === 'after' ? span : null}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
