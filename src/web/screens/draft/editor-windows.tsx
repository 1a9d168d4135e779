import type { ReactNode } from 'react';
import { useEditor, useShown } from './editor-context.ts';
import { ExplainWindow } from './explain-window.tsx';
import { KeysWindow } from './keys-window.tsx';
import { PlacesWindow } from './places-window.tsx';
import { ProposalWindow } from './proposal-window.tsx';
import { RenameWindow } from './rename-window.tsx';

/** The window over the text, where one is open. */
export function EditorWindows(): ReactNode {
  const editor = useEditor();
  const shown = useShown('window');
  const close = (): void => editor.open(null);
  switch (shown?.kind) {
    case undefined:
      return null;
    case 'keys':
      return <KeysWindow onClose={close} />;
    case 'explain':
      return <ExplainWindow id={shown.id} onClose={close} />;
    case 'rename':
      return <RenameWindow offset={shown.offset} words={shown.words} onClose={close} />;
    case 'places':
      return <PlacesWindow of={shown.of} places={shown.places} onClose={close} />;
    case 'proposal':
      return <ProposalWindow proposed={shown.proposed} onClose={close} />;
    default:
      return shown satisfies never;
  }
}
