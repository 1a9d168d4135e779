import { type RefObject, useRef, useState } from 'react';
import type { Picture } from '../../../pacta.ts';
import { afterZoom, type Zoom } from './zoom.ts';

/** How large a picture is shown, in a frame, and how to change that. */
export function useZoom(picture: Picture): {
  readonly zoom: Zoom;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly change: (step: 'larger' | 'smaller' | 'asWide') => void;
} {
  const [zoom, setZoom] = useState<Zoom>('asWide');
  const frame = useRef<HTMLDivElement>(null);
  const change = (step: 'larger' | 'smaller' | 'asWide'): void => {
    const shown = frame.current?.querySelector('svg')?.getBoundingClientRect().width ?? picture.width;
    setZoom((now) => afterZoom(now, step, picture, shown));
  };
  return { zoom, frame, change };
}
