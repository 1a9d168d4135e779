import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../desk-context.ts';
import { nameOfFile, nameOfText, titleOf } from '../../drafts/names.ts';
import { readTextFile } from '../../parts/files.ts';
import { notify } from '../../parts/notices.tsx';
import { useShowDraft } from './use-show-draft.ts';

/** How words come to the desk. What is a text of ours becomes a draft at once, all else is looked at first. */
export interface TakeIn {
  /**
   * Makes a draft of what is read, and answers whether that went well. It is read again in the end, since
   * more may have been written meanwhile.
   */
  readonly write: (read: () => string) => Promise<boolean>;
  readonly paste: (text: string) => Promise<boolean>;
  readonly open: (files: readonly File[]) => Promise<void>;
  /** What is being looked at, if anything. */
  readonly looked: File | null;
  readonly stopLooking: () => void;
}

/** The ways in which words come to the desk. */
export function useTakeIn(): TakeIn {
  const desk = useDesk();
  const { t } = useTranslation('desk');
  const show = useShowDraft();
  const openTexts = useOpenTexts();
  const [looked, setLooked] = useState<File | null>(null);
  const write: TakeIn['write'] = async (read) => {
    const text = read();
    const made = await desk.documents.create(nameOfText(text), text);
    if (made.ok && read() !== text) {
      const session = await desk.session(made.value.id);
      if (session.ok) session.value.type(read());
    }
    show(made);
    return made.ok;
  };
  return {
    write,
    paste: async (text) => {
      if (titleOf(text) !== '') return write(() => text);
      setLooked(new File([text], `${t('pastedName')}.txt`));
      return true;
    },
    open: async (files) => {
      const [file, ...more] = files;
      if (file === undefined) return;
      if (more.length > 0 || (await isOurs(file))) await openTexts(files);
      else setLooked(file);
    },
    looked,
    stopLooking: () => setLooked(null),
  };
}

async function isOurs(file: File): Promise<boolean> {
  if (file.name.endsWith('.pacta')) return true;
  return titleOf(await file.slice(0, 4000).text()) !== '';
}

/** Makes a draft of each file that is a text, and shows the last; says of every other why it is none. */
function useOpenTexts(): (files: readonly File[]) => Promise<void> {
  const { documents } = useDesk();
  const { t } = useTranslation('desk');
  const show = useShowDraft();
  return async (files) => {
    let made: Awaited<ReturnType<typeof documents.create>> | null = null;
    const refused: string[] = [];
    for (const file of files) {
      const opened = await readTextFile(file);
      if (opened.kind === 'text')
        made = await documents.create(nameOfFile(file.name, opened.text), opened.text);
      else refused.push(t(opened.kind, { name: file.name }));
    }
    if (refused.length > 0) notify({ text: refused.join(' ') });
    if (made !== null) show(made);
  };
}
