import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedView } from '../../core/protocol.ts';
import { Button } from '../../parts/button.tsx';
import { useSettings } from '../../settings/use-settings.ts';
import { useCheck } from '../draft/use-check.ts';

/** A text that nobody changes here, once the core has read it; until then, that it does, or cannot. */
export function Checked({
  lane,
  text,
  children,
}: {
  readonly lane: string;
  readonly text: string;
  readonly children: (view: CheckedView) => ReactNode;
}): ReactNode {
  const { t } = useTranslation('library');
  const { t: tDraft } = useTranslation('draft');
  const { language } = useSettings();
  const [attempt, setAttempt] = useState(1);
  const { last, state } = useCheck(`${lane} ${attempt}`, text, language);
  if (last !== null && last.text === text) return children(last.view);
  if (state.kind === 'died' || state.kind === 'refused') {
    return (
      <div role="alert" className="buttons">
        <p>{t('notChecked')}</p>
        <Button onPress={() => setAttempt(attempt + 1)}>{t('checkAgain')}</Button>
      </div>
    );
  }
  return (
    <p className="muted" role="status">
      {tDraft('checking')}
    </p>
  );
}
