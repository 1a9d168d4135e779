import { type ReactNode, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { cleanName } from '../drafts/names.ts';
import { Button } from './button.tsx';
import { Window } from './window.tsx';

/** Asks for a name. */
export function NameWindow({
  title,
  label,
  done,
  name,
  onName,
  onClose,
}: {
  readonly title: string;
  readonly label: string;
  readonly done: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [value, setValue] = useState(name);
  const isNamed = cleanName(value) !== '';
  const finish = (): void => {
    if (isNamed) onName(value);
  };
  return (
    <Window title={title} onClose={onClose}>
      <TextField className="field" value={value} onChange={setValue} autoFocus maxLength={120}>
        <Label>{label}</Label>
        <Input
          dir="auto"
          onKeyDown={(event) => {
            // Enter also chooses a suggestion of an input method, which is no end of the name.
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
          }}
        />
      </TextField>
      <div className="buttons">
        <Button look="strong" isDisabled={!isNamed} onPress={finish}>
          {done}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Window>
  );
}
