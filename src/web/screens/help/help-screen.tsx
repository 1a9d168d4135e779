import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './help.css';

/** What Pacta does, where one's words are, and what the keys do. */
export function HelpScreen(): ReactNode {
  const { t } = useTranslation('help');
  const keys = [
    [t('keyTab'), t('keyMove')],
    [t('keyShiftTab'), t('keyBack')],
    [t('keyEnter'), t('keyChoose')],
    [t('keyArrowKeys'), t('keyArrows')],
    [t('keyEsc'), t('keyEscape')],
  ];
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <section className="help-part">
        <h2>{t('whatTitle')}</h2>
        <p>{t('what')}</p>
      </section>
      <section className="help-part">
        <h2>{t('safeTitle')}</h2>
        <p>{t('safe')}</p>
      </section>
      <section className="help-part">
        <h2>{t('keysTitle')}</h2>
        <p className="muted">{t('keysNote')}</p>
        <dl className="keys">
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
