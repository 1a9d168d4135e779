import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanName } from '../../drafts/names.ts';
import { useDraft } from './draft-context.ts';

/** The name of the draft, which can be typed over; it holds from the moment the field is left. */
export function NameField(): ReactNode {
  const { t } = useTranslation('draft');
  const { t: tApp } = useTranslation();
  const { session, draft } = useDraft();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    const name = cleanName(typed ?? draft.name);
    setTyped(null);
    if (name !== draft.name) void session.rename(name);
  };
  return (
    <h1 className="draft-name">
      <input
        dir="auto"
        aria-label={t('name')}
        placeholder={tApp('untitled')}
        maxLength={120}
        value={typed ?? draft.name}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </h1>
  );
}
