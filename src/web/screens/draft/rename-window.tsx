import { type ReactNode, useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { rename } from '../../editor/actions.ts';
import { Button } from '../../parts/button.tsx';
import { Window } from '../../parts/window.tsx';
import { useEditor } from './editor-context.ts';

/** Gives what stands at a place another name everywhere. */
export function RenameWindow({
  offset,
  words,
  onClose,
}: {
  readonly offset: number;
  readonly words: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('editor');
  const { t: tApp } = useTranslation();
  const editor = useEditor();
  const [name, setName] = useState(words);
  const [refusal, setRefusal] = useState<string | null>(null);
  const finish = async (): Promise<void> => {
    const why = name === words ? null : await rename(editor, offset, name);
    if (why === null) onClose();
    else setRefusal(why);
  };
  return (
    <Window title={t('renameTitle')} onClose={onClose}>
      <TextField
        className="field"
        value={name}
        autoFocus
        isInvalid={refusal !== null}
        onChange={(value) => {
          setName(value);
          setRefusal(null);
        }}
      >
        <Label>{t('renameLabel', { words: `\u2068${words}\u2069` })}</Label>
        <Input
          dir="auto"
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void finish();
          }}
        />
        <FieldError className="field-error">{refusal}</FieldError>
      </TextField>
      <div className="buttons">
        <Button look="strong" onPress={() => void finish()}>
          {t('renameDone')}
        </Button>
        <Button onPress={onClose}>{tApp('cancel')}</Button>
      </div>
    </Window>
  );
}
