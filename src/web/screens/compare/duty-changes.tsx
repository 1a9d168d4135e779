import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeView, CompareView } from '../../core/comparing.ts';
import { PlaceLink, type Sides } from './place-link.tsx';

/** What changes for each party, in the order of the text; then what else changes. */
export function DutyChanges({
  view,
  sides,
}: {
  readonly view: CompareView;
  readonly sides: Sides;
}): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <section className="compare-part" aria-labelledby="compare-duties">
      <h2 id="compare-duties">{t('duties')}</h2>
      {view.actors.length === 0 && <p className="muted">{t('dutiesSame')}</p>}
      {view.actors.map(({ heading, changes }) => (
        <div className="compare-actor" key={heading}>
          <h3>
            <bdi data-user-text>{heading}</bdi>
          </h3>
          <ul>
            {changes.map((change) => (
              <DutyChange key={`${change.kind} ${change.sentence}`} change={change} sides={sides} />
            ))}
          </ul>
        </div>
      ))}
      {view.others.map(({ heading, lines }) => (
        <details className="compare-others" key={heading}>
          <summary>
            <span data-user-text>{heading}</span>{' '}
            <span className="muted">{t('lines', { count: lines.length })}</span>
          </summary>
          <ul>
            {lines.map((line) => (
              <li key={line} data-user-text>
                {line}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function DutyChange({ change, sides }: { readonly change: ChangeView; readonly sides: Sides }): ReactNode {
  const { t } = useTranslation('compare');
  const { kind, sentence, before, after } = change;
  return (
    <li className="compare-duty">
      <strong className="compare-kind" data-kind={kind}>
        {t(`kind_${kind}`)}
      </strong>
      <p>
        <span data-user-text>{sentence}</span> <PlaceLink sides={sides} before={before} after={after} />
      </p>
    </li>
  );
}
