import { useEffect, useState } from 'react';
import { core } from '../../core/browser-core.ts';
import type { PictureView } from '../../core/pictures.ts';
import type { ChosenReading } from '../../editor/readings.ts';
import type { PictureName } from '../../routes/route.ts';
import { useSettings } from '../../settings/use-settings.ts';

/** What has come of drawing; the last picture stays while the next is being drawn. */
export interface PictureState {
  readonly view: PictureView | null;
  readonly state:
    | { readonly kind: 'drawing' | 'drawn' | 'died' }
    | { readonly kind: 'refused'; readonly message: string };
}

/** What is drawn. */
export interface Asked {
  readonly text: string;
  readonly kind: PictureName;
  readonly reading: ChosenReading;
  readonly places: string | null;
}

/** Draws a picture in the worker, again whenever something changes. */
export function usePicture({ text, kind, reading, places }: Asked): PictureState {
  const { language } = useSettings();
  const [state, setState] = useState<PictureState>({ view: null, state: { kind: 'drawing' } });
  useEffect(() => {
    let isWanted = true;
    setState(({ view }) => ({ view, state: { kind: 'drawing' } }));
    void core.ask('picture', { text, kind, reading, places, language }, 'picture').then((outcome) => {
      if (!isWanted || outcome.kind === 'superseded') return;
      setState(({ view }) =>
        outcome.kind === 'answer'
          ? { view: outcome.answer, state: { kind: 'drawn' } }
          : { view: outcome.kind === 'refused' ? null : view, state: outcome },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [text, kind, reading, places, language]);
  return state;
}
