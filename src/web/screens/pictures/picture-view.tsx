import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../base/span.ts';
import type { Picture, PictureItem } from '../../../pacta.ts';
import { type Direction, neighbour } from './neighbour.ts';
import { SvgTree } from './svg-tree.tsx';
import { type Zoom, zoomed } from './zoom.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A picture that keys and a screen reader can go through: one stop for Tab, arrows inside. */
export function PictureView({
  picture,
  zoom,
  onFollow,
  onZoom,
}: {
  readonly picture: Picture;
  readonly zoom: Zoom;
  /** Shows a place of the text: what Enter and a click do. */
  readonly onFollow: (place: Span) => void;
  readonly onZoom: (change: 'larger' | 'smaller' | 'asWide') => void;
}): ReactNode {
  const { t } = useTranslation('pictures');
  const host = useRef<HTMLElement>(null);
  const { items } = picture;
  const [chosen, setChosen] = useState('');
  const current = items.find(({ key }) => key === chosen) ?? items[0];
  const go = (item: PictureItem | undefined): void => {
    if (item === undefined) return;
    setChosen(item.key);
    const element = host.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(item.key)}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
    const direction = directions[event.key];
    if (direction !== undefined) go(neighbour(items, current, direction));
    else if (event.key === 'Home') go(items[0]);
    else if (event.key === 'End') go(items.at(-1));
    else if (event.key === '+' || event.key === '=') onZoom('larger');
    else if (event.key === '-') onZoom('smaller');
    else if (event.key === '0') onZoom('asWide');
    else return;
    event.preventDefault();
  };
  const root = {
    ...picture.svg,
    attributes: { ...zoomed(picture, zoom), role: 'application', 'aria-describedby': 'picture-keys' },
  };
  const itemProps = (key: string): Readonly<Record<string, unknown>> | null => {
    const item = items.find((each) => each.key === key);
    if (item === undefined) return null;
    return {
      tabIndex: key === current?.key ? 0 : -1,
      onFocus: () => setChosen(key),
      ...(item.span === null ? {} : linkTo(item.span, onFollow)),
    };
  };
  return (
    <section
      className={zoom === 'asWide' ? 'picture-scroll picture-as-wide' : 'picture-scroll'}
      ref={host}
      aria-label={t('region')}
      onKeyDown={pressed}
      data-user-text
      // What scrolls must be reachable by keyboard, also where nothing in it can be gone to.
      {...(items.length === 0 ? { tabIndex: 0 } : {})}
    >
      <SvgTree element={root} itemProps={itemProps} />
    </section>
  );
}

/** Enter and a click lead to the text. Within an application the keys are ours, as its description says. */
function linkTo(place: Span, onFollow: (place: Span) => void): Readonly<Record<string, unknown>> {
  const follow = (): void => onFollow(place);
  return {
    'aria-keyshortcuts': 'Enter',
    onClick: follow,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      // The text may take the focus at once, and is not to be written in by this key.
      event.preventDefault();
      follow();
    },
  };
}
