import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core, glances } from '../../core/browser-core.ts';
import type { Session } from '../../drafts/session.ts';
import { offerProposal, refreshPass } from '../../editor/actions.ts';
import { DeskEditor } from '../../editor/desk-editor.ts';
import type { EditorWords } from '../../editor/editor-world.ts';
import { extensionsOf } from '../../editor/extensions.ts';
import { notify } from '../../parts/notices.tsx';
import type { LanguageTag } from '../../settings/settings.ts';
import { coveredBelow, focusBelow, focusCard } from './around-the-text.ts';
import { wordsOf } from './editor-words.ts';
import { isPastedWhole, lacksHeader } from './proposal-occasion.ts';

/** What the world asks for now; the editor lives longer than a rendering. */
interface Spoken {
  readonly language: LanguageTag;
  readonly words: EditorWords;
  readonly undo: string;
}

/** The editor of a draft; null until it is made. */
export function useDeskEditor(session: Session, language: LanguageTag): DeskEditor | null {
  const { t } = useTranslation('editor');
  const { t: tDraft } = useTranslation('draft');
  const { t: tApp } = useTranslation();
  const spoken = useRef<Spoken>(spokenIn(t, tDraft, tApp('undo'), language));
  const [editor, setEditor] = useState<DeskEditor | null>(null);
  useEffect(() => {
    const made = editorOf(session, spoken);
    setEditor(made);
    const leave = (): void => made.handOn();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      made.end();
      setEditor(null);
    };
  }, [session]);
  useEffect(() => {
    spoken.current = spokenIn(t, tDraft, tApp('undo'), language);
    editor?.speak();
  }, [editor, t, tDraft, tApp, language]);
  return editor;
}

function spokenIn(
  t: TFunction<'editor'>,
  tDraft: TFunction<'draft'>,
  undo: string,
  language: LanguageTag,
): Spoken {
  return { language, words: wordsOf(t, tDraft), undo };
}

function editorOf(session: Session, spoken: { readonly current: Spoken }): DeskEditor {
  let hasLooked = false;
  return new DeskEditor({
    extensions: extensionsOf,
    draft: session.current().id,
    session,
    core,
    glances,
    language: () => spoken.current.language,
    words: () => spoken.current.words,
    later: (call, milliseconds) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    notify: (text, undo) =>
      notify(undo === null ? { text } : { text, action: { name: spoken.current.undo, act: undo } }),
    focusBeside: focusCard,
    focusBelow,
    coveredBelow,
    edited: (editor, update) => {
      if (isPastedWhole(update)) void offerProposal(editor);
    },
    answered: (editor) => {
      void refreshPass(editor);
      // A file that was opened may be an agreement of another style.
      if (!hasLooked && lacksHeader(editor.shown().check, editor.view.state.doc.length))
        void offerProposal(editor);
      hasLooked = true;
    },
  });
}
