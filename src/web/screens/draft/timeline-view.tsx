import { memo, type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../../pacta.ts';
import type { Questions } from '../../core/protocol.ts';
import { addressOf } from '../../routes/route.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { PictureView } from '../pictures/picture-view.tsx';
import { useZoom } from '../pictures/use-zoom.ts';
import { useDraft, useGoTo } from './draft-context.ts';
import { useShown } from './editor-context.ts';
import { useViewAnswer } from './use-view-answer.ts';
import '../pictures/pictures.css';

/** The phases and times of the text, in the reading that is chosen. */
export function TimelineView(): ReactNode {
  const { t } = useTranslation('pictures');
  const { t: tDraft } = useTranslation('draft');
  const { language } = useSettings();
  const reading = useShown('reading');
  const { id } = useDraft().draft;
  const questionOf = useCallback(
    (text: string): Questions['picture'] => ({ text, kind: 'timeline', reading, places: null, language }),
    [reading, language],
  );
  const { answer, state, message } = useViewAnswer('picture', questionOf);
  const said = {
    waits: tDraft('viewWaits'),
    asked: t('drawing'),
    answered: '',
    refused: t('refused', { message }),
    died: t('died'),
  }[state];
  const isEmpty = answer !== null && answer.picture.items.length === 0;
  return (
    <>
      <p role="status" className="muted small" data-user-text={state === 'refused' ? true : undefined}>
        {answer === null || state === 'died' ? said : isEmpty ? t('empty') : ''}
      </p>
      {answer !== null && !isEmpty && (
        <>
          <p className="below-more small">
            <a href={addressOf({ screen: 'pictures', draft: id, picture: 'timeline' })}>
              {tDraft('viewMore')}
            </a>
          </p>
          <Drawn picture={answer.picture} />
        </>
      )}
    </>
  );
}

/** Not rendered anew at every keystroke. */
const Drawn = memo(function Drawn({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useTranslation('pictures');
  const goTo = useGoTo();
  const { zoom, frame, change } = useZoom(picture);
  return (
    <>
      <p className="heard" id="picture-keys">
        {t('keys')}
      </p>
      <div ref={frame} className="picture-frame">
        <PictureView picture={picture} zoom={zoom} onFollow={goTo} onZoom={change} />
      </div>
    </>
  );
});
