import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import type { Documents } from '../../drafts/documents.ts';
import { cleanName } from '../../drafts/names.ts';
import type { VersionRow } from '../../drafts/rows.ts';
import { sayDayAndTime } from '../../i18n/formats.ts';
import { Button } from '../../parts/button.tsx';
import { notify } from '../../parts/notices.tsx';
import { ReadingBox } from '../../parts/reading-box.tsx';
import { sayFault } from '../../parts/say-fault.ts';
import { Window } from '../../parts/window.tsx';
import type { Route } from '../../routes/route.ts';
import { goTo } from '../../routes/use-route.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { sideName } from '../compare/side-name.ts';
import { useDraft } from './draft-context.ts';

/** The history of a draft: to read a version, to keep one by a name, to have one back. */
export function VersionsWindow({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('draft');
  const { t: tApp } = useTranslation();
  const versions = useVersions();
  const restore = useRestore();
  const [chosen, setChosen] = useState<VersionRow | null>(null);
  return (
    <Window title={t('versionsTitle')} isWide onClose={onClose}>
      <p className="muted">{t('versionsText')}</p>
      <KeepForm />
      <div className="versions">
        {versions.length === 0 ? (
          <p className="muted">{t('versionsEmpty')}</p>
        ) : (
          <ul>
            {versions.map((version) => (
              <li key={version.id}>
                <VersionButton version={version} isChosen={version.id === chosen?.id} onChoose={setChosen} />
              </li>
            ))}
          </ul>
        )}
        {versions.length > 0 && <Preview version={chosen} />}
      </div>
      <div className="buttons">
        {chosen !== null && (
          <Button onPress={() => goTo(comparisonWith(chosen))}>{t('compareVersion')}</Button>
        )}
        {chosen !== null && (
          <Button
            look="strong"
            onPress={() => {
              void restore(chosen.id);
              onClose();
            }}
          >
            {t('restore')}
          </Button>
        )}
        <Button onPress={onClose}>{tApp('close')}</Button>
      </div>
    </Window>
  );
}

/** The version held against the draft as it is now. */
function comparisonWith({ draft, id }: VersionRow): Route {
  const before = sideName({ kind: 'version', draft, version: id });
  return { screen: 'compare', before, after: sideName({ kind: 'draft', draft }) };
}

function VersionButton({
  version,
  isChosen,
  onChoose,
}: {
  readonly version: VersionRow;
  readonly isChosen: boolean;
  readonly onChoose: (version: VersionRow) => void;
}): ReactNode {
  const { t } = useTranslation('draft');
  const { language } = useSettings();
  return (
    <button type="button" className="version" aria-pressed={isChosen} onClick={() => onChoose(version)}>
      <span>{sayDayAndTime(language, version.at)}</span>
      {version.name === null ? (
        <span className="muted small">{t(kindKeys[version.kind])}</span>
      ) : (
        <bdi data-user-text>{version.name}</bdi>
      )}
    </button>
  );
}

const kindKeys = {
  automatic: 'kindAutomatic',
  named: 'kindNamed',
  'before restore': 'kindRestore',
  'set aside': 'kindAside',
} as const;

function Preview({ version }: { readonly version: VersionRow | null }): ReactNode {
  const { t } = useTranslation('draft');
  if (version === null) return <p className="muted">{t('previewNone')}</p>;
  return <ReadingBox label={t('preview')} text={version.text} />;
}

function KeepForm(): ReactNode {
  const { t } = useTranslation('draft');
  const { t: tApp } = useTranslation();
  const { documents } = useDesk();
  const { session, draft } = useDraft();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const keep = async (): Promise<void> => {
    // The focus stays in the window also when there is nothing to keep by that name.
    field.current?.focus();
    if (cleanName(name) === '' || !(await session.save())) return;
    const kept = await documents.keepVersion(draft.id, name);
    if (kept.ok) setName('');
    else notify({ text: sayFault(tApp, kept.error) });
  };
  return (
    <fieldset className="keep-form" aria-label={t('keepTitle')}>
      <TextField className="field" value={name} onChange={setName} maxLength={120}>
        <Label>{t('keepName')}</Label>
        <Input dir="auto" ref={field} />
      </TextField>
      <Button onPress={() => void keep()}>{t('keepDone')}</Button>
    </fieldset>
  );
}

function useVersions(): readonly VersionRow[] {
  const desk = useDesk();
  const { id } = useDraft().draft;
  const [versions, setVersions] = useState<readonly VersionRow[]>([]);
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const list = await desk.documents.versions(id);
      if (isShown && list.ok) setVersions(list.value);
    };
    void read();
    const stop = desk.subscribe(() => void read());
    return () => {
      isShown = false;
      stop();
    };
  }, [desk, id]);
  return versions;
}

/** Restores a version, and offers to undo that. */
function useRestore(): (version: string) => Promise<void> {
  const { t } = useTranslation('draft');
  const { t: tApp } = useTranslation();
  const { documents } = useDesk();
  const restore = async (documentsOfDesk: Documents, version: string): Promise<void> => {
    const done = await documentsOfDesk.restore(version);
    const undo = done.ok ? () => void documentsOfDesk.restore(done.value.before) : () => undefined;
    notify(
      done.ok
        ? { text: t('restored'), action: { name: tApp('undo'), act: undo } }
        : { text: sayFault(tApp, done.error) },
    );
  };
  return (version) => restore(documents, version);
}
