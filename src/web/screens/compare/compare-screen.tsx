import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../routes/route.ts';
import { goTo } from '../../routes/use-route.ts';
import { Compared } from './compared.tsx';
import { SidePickers } from './side-pickers.tsx';
import { type SideText, useSideText } from './use-side-text.ts';
import './compare.css';

/** Two texts held against each other: what the later obliges otherwise, and its words. */
export function CompareScreen({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactNode {
  const { t } = useTranslation('compare');
  const choose = (sides: { readonly before: string; readonly after: string }): void =>
    goTo({ screen: 'compare', ...sides });
  return (
    <div className="page compare">
      <header>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </header>
      <SidePickers before={before} after={after} onChoose={choose} />
      <Body before={before} after={after} />
    </div>
  );
}

function Body({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const { t } = useTranslation('compare');
  const { t: tApp } = useTranslation();
  const [old, made] = [useSideText(before), useSideText(after)];
  const is = (kind: SideText['kind']): boolean => old.kind === kind || made.kind === kind;
  if (is('none')) return <NothingChosen />;
  if (is('missing')) return <p role="status">{t('missing')}</p>;
  if (old.kind !== 'text' || made.kind !== 'text') return <p className="muted">{tApp('loading')}</p>;
  if (before === after) return <p role="status">{t('sameSide')}</p>;
  if (old.text === made.text) return <p role="status">{t('sameWords')}</p>;
  return <Compared sides={{ before, after }} before={old.text} after={made.text} />;
}

/** Nothing to compare yet, and where a second text comes from. */
function NothingChosen(): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <div className="compare-empty">
      <p>{t('empty')}</p>
      <p className="muted">{t('emptyHow')}</p>
      <p>
        <a href={addressOf({ screen: 'desk' })}>{t('toDrafts')}</a> ·{' '}
        <a href={addressOf({ screen: 'library', agreement: null })}>{t('toLibrary')}</a>
      </p>
    </div>
  );
}
