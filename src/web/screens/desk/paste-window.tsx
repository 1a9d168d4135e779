import { type ClipboardEvent, type ReactNode, useRef } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Window } from '../../parts/window.tsx';
import type { TakeIn } from './use-take-in.ts';

/** A field to paste into. What is typed there is a draft at once, so that closing the window loses nothing. */
export function PasteWindow({
  takeIn,
  onClose,
}: {
  readonly takeIn: TakeIn;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation('desk');
  const { t: tApp } = useTranslation();
  const latest = useRef('');
  const isMaking = useRef(false);
  const take = async (make: () => Promise<boolean>): Promise<void> => {
    if (isMaking.current) return;
    isMaking.current = true;
    if (await make()) onClose();
    isMaking.current = false;
  };
  const typed = (text: string): void => {
    latest.current = text;
    if (text.trim() !== '') void take(() => takeIn.write(() => latest.current));
  };
  const pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() === '' || latest.current !== '') return;
    event.preventDefault();
    void take(() => takeIn.paste(text));
  };
  return (
    <Window title={t('pasteTitle')} onClose={onClose}>
      <p className="muted">{t('pasteText')}</p>
      <TextField className="field" autoFocus onChange={typed}>
        <Label>{t('pasteLabel')}</Label>
        <TextArea dir="auto" rows={8} onPaste={pasted} />
      </TextField>
      <div className="buttons">
        <Button onPress={onClose}>{tApp('cancel')}</Button>
      </div>
    </Window>
  );
}
