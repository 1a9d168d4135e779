import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../base/span.ts';
import { addressOf } from '../../routes/route.ts';
import { readSide } from './side-name.ts';

/** The two texts that are compared, as the address names them. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Leads to a place in the draft where there is one to lead to: in the draft after, else in the one before. */
export function PlaceLink({
  sides,
  before,
  after,
  what = '',
}: {
  readonly sides: Sides;
  readonly before: Span | null;
  readonly after: Span | null;
  /** What stands there, where no sentence around the link says it. */
  readonly what?: string;
}): ReactNode {
  const { t } = useTranslation('compare');
  const place = placeIn(sides.after, after) ?? placeIn(sides.before, before);
  if (place === null) return null;
  return (
    <a className="compare-place" href={addressOf({ screen: 'draft', ...place })}>
      {t('open')}
      {what !== '' && <span className="heard"> {what}</span>}
    </a>
  );
}

function placeIn(name: string, span: Span | null): { readonly draft: string; readonly place: Span } | null {
  const side = readSide(name);
  return span === null || side?.kind !== 'draft' ? null : { draft: side.draft, place: span };
}
