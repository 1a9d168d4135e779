import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyRows, sayKey } from '../../editor/keys.ts';
import { Button } from '../../parts/button.tsx';
import { Window } from '../../parts/window.tsx';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Every key of the editor. */
export function KeysWindow({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('editor');
  const { t: tApp } = useTranslation();
  return (
    <Window title={t('keysTitle')} isWide onClose={onClose}>
      <p className="muted">{t('keysNote')}</p>
      <div className="key-groups">
        {keyRows.map(({ group, rows }) => (
          <section key={group}>
            <h3>{t(group)}</h3>
            <dl className="key-list">
              {rows.map(({ does, keys }) => (
                <div key={does}>
                  <dt>{t(does)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Keys key={key} combination={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="buttons">
        <Button onPress={onClose}>{tApp('close')}</Button>
      </div>
    </Window>
  );
}

function Keys({ combination }: { readonly combination: string }): ReactNode {
  const { t } = useTranslation('editor');
  return (
    <span className="key" dir="ltr">
      {sayKey(combination, isMac).map((part) =>
        part === 'Click' ? (
          <kbd key={part}>{t('click')}</kbd>
        ) : (
          <kbd key={part} data-user-text>
            {part}
          </kbd>
        ),
      )}
    </span>
  );
}
