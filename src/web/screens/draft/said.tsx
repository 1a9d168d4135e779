import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countsOf } from '../../editor/findings-shown.ts';
import { useShown } from './editor-context.ts';

/** The writer rests when nothing has changed for so long. */
const restMilliseconds = 1500;

/** For who hears the page: how many findings there are once the writer rests, and what was gone to. */
export function Said(): ReactNode {
  const said = useShown('said');
  const counts = useCountsAtRest();
  return (
    <>
      <p className="heard" role="status" data-user-text>
        {said}
      </p>
      <p className="heard" role="status">
        {counts}
      </p>
    </>
  );
}

function useCountsAtRest(): string {
  const { t } = useTranslation('editor');
  const check = useShown('check');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const { error, warning, note } = countsOf(check.last?.view.findings ?? []);
      if (check.last === null) return;
      setSaid(
        t('saidCounts', {
          errors: t('errors', { count: error }),
          warnings: t('warnings', { count: warning }),
          notes: t('notes', { count: note }),
        }),
      );
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [check, t]);
  return said;
}
