import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import { mainBranch, type TextRow } from '../../drafts/rows.ts';
import { sayDayAndTime } from '../../i18n/formats.ts';
import { Button } from '../../parts/button.tsx';
import { notify } from '../../parts/notices.tsx';
import { ReadingBox } from '../../parts/reading-box.tsx';
import { sayFault } from '../../parts/say-fault.ts';
import { addressOf, type Route } from '../../routes/route.ts';
import { goTo } from '../../routes/use-route.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { sideName } from '../compare/side-name.ts';
import { useShowDraft } from '../desk/use-show-draft.ts';
import './draft.css';

/** The texts of a draft that were typed at the same time, side by side; the reader settles them. */
export function SidesScreen({ draft }: { readonly draft: string }): ReactNode {
  const { t } = useTranslation('draft');
  const texts = useTexts(draft);
  return (
    <div className="page sides">
      <header>
        <p>
          <a href={addressOf({ screen: 'draft', draft })}>{t('sideBack')}</a>
        </p>
        <h1>{t('sidesTitle')}</h1>
        <p className="muted">{texts.length === 1 ? t('sideSame') : t('sidesText')}</p>
      </header>
      <div className="sides-texts">
        {texts.map((text, index) => (
          <Side key={text.branch} text={text} number={index + 1} isAlone={texts.length === 1} />
        ))}
      </div>
    </div>
  );
}

function Side({
  text,
  number,
  isAlone,
}: {
  readonly text: TextRow;
  readonly number: number;
  readonly isAlone: boolean;
}): ReactNode {
  const { t } = useTranslation('draft');
  const { language } = useSettings();
  const { documents } = useDesk();
  const { t: tApp } = useTranslation();
  const show = useShowDraft();
  const isMain = text.branch === mainBranch;
  const settle = async (): Promise<void> => {
    const done = await documents.settle(text.draft, text.branch);
    if (done.ok) goTo({ screen: 'draft', draft: text.draft });
    else notify({ text: sayFault(tApp, done.error) });
  };
  const part = async (): Promise<void> => show(await documents.part(text.draft, text.branch));
  const name = isMain ? t('sideMain') : t('sideOther', { number });
  return (
    <div className="side">
      <h2>{name}</h2>
      <p className="muted small">{t('sideChanged', { when: sayDayAndTime(language, text.at) })}</p>
      <ReadingBox label={t('sideTextOf', { name })} text={text.text} />
      {!isAlone && (
        <div className="buttons">
          <Button look="strong" onPress={() => void settle()}>
            {t('sideChoose')}
          </Button>
          {!isMain && <Button onPress={() => void part()}>{t('sidePart')}</Button>}
        </div>
      )}
      {!isMain && (
        <p>
          <a href={addressOf(comparisonWith(text))}>{t('sideCompare')}</a>
        </p>
      )}
    </div>
  );
}

/** The first text held against one that was typed beside it. */
function comparisonWith({ draft, branch }: TextRow): Route {
  const after = sideName({ kind: 'beside', draft, branch });
  return { screen: 'compare', before: sideName({ kind: 'draft', draft }), after };
}

function useTexts(draft: string): readonly TextRow[] {
  const desk = useDesk();
  const [texts, setTexts] = useState<readonly TextRow[]>([]);
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const opened = await desk.documents.open(draft);
      if (isShown && opened.ok) setTexts(opened.value.texts);
    };
    void read();
    const stop = desk.subscribe(() => void read());
    return () => {
      isShown = false;
      stop();
    };
  }, [desk, draft]);
  return texts;
}
