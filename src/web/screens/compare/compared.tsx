import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareView } from '../../core/comparing.ts';
import { Button } from '../../parts/button.tsx';
import { DutyChanges } from './duty-changes.tsx';
import { FindingChanges } from './finding-changes.tsx';
import type { Sides } from './place-link.tsx';
import { countsOf } from './rows.ts';
import { useCompare } from './use-compare.ts';
import { WordChanges } from './word-changes.tsx';

/** What comparing two texts has brought. */
export function Compared({
  sides,
  before,
  after,
}: {
  readonly sides: Sides;
  readonly before: string;
  readonly after: string;
}): ReactNode {
  const { t } = useTranslation('compare');
  const [state, tryAgain] = useCompare(before, after);
  switch (state.kind) {
    case 'comparing':
      return (
        <p className="muted" role="status">
          {t('comparing')}
        </p>
      );
    case 'refused':
      return (
        <p role="alert">
          {t('refused')} <bdi data-user-text>{state.message}</bdi>
        </p>
      );
    case 'died':
      return (
        <div role="alert" className="buttons">
          <p>{t('died')}</p>
          <Button onPress={tryAgain}>{t('again')}</Button>
        </div>
      );
    case 'compared':
      return (
        <>
          <Summary view={state.view} />
          <DutyChanges view={state.view} sides={sides} />
          <FindingChanges view={state.view} sides={sides} />
          <WordChanges passages={state.view.passages} sides={sides} />
        </>
      );
    default:
      return state satisfies never;
  }
}

function Summary({ view }: { readonly view: CompareView }): ReactNode {
  const { t } = useTranslation('compare');
  const counts = countsOf(view.passages);
  const parts = [
    ...(counts.changed === 0 ? [] : [t('countChanged', { count: counts.changed })]),
    ...(counts.new === 0 ? [] : [t('countNew', { count: counts.new })]),
    ...(counts.gone === 0 ? [] : [t('countGone', { count: counts.gone })]),
    ...(counts.moved === 0 ? [] : [t('countMoved', { count: counts.moved })]),
  ];
  return (
    <p className="compare-summary" role="status">
      {parts.length === 0 ? t('sameButSpaces') : `${parts.join(t('listComma'))}.`}
    </p>
  );
}
