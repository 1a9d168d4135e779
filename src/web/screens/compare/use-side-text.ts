import { useEffect, useState } from 'react';
import { useDesk } from '../../desk-context.ts';
import type { Documents } from '../../drafts/documents.ts';
import { loadText } from '../../library/agreements.ts';
import { readSide, type SideName } from './side-name.ts';

/** The text of a side: not chosen yet, on its way, there, or not to be had. */
export type SideText =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' };

/** The text that an address names, as it is now; a draft may be changed in another window meanwhile. */
export function useSideText(name: string): SideText {
  const desk = useDesk();
  const [read, setRead] = useState<{ readonly name: string; readonly side: SideText } | null>(null);
  useEffect(() => {
    let isShown = true;
    const side = readSide(name);
    if (side === null) return undefined;
    const again = async (): Promise<void> => {
      const text = await textOf(side, desk.documents);
      if (isShown) setRead({ name, side: text === null ? { kind: 'missing' } : { kind: 'text', text } });
    };
    void again();
    const stop = desk.subscribe(() => void again());
    return () => {
      isShown = false;
      stop();
    };
  }, [desk, name]);
  if (readSide(name) === null) return { kind: 'none' };
  return read?.name === name ? read.side : { kind: 'loading' };
}

async function textOf(side: SideName, documents: Documents): Promise<string | null> {
  switch (side.kind) {
    case 'draft': {
      const opened = await documents.open(side.draft);
      return opened.ok ? (opened.value.texts[0]?.text ?? null) : null;
    }
    case 'beside': {
      const opened = await documents.open(side.draft);
      const texts = opened.ok ? opened.value.texts : [];
      return texts.find(({ branch }) => branch === side.branch)?.text ?? null;
    }
    case 'version': {
      const versions = await documents.versions(side.draft);
      return versions.ok ? (versions.value.find(({ id }) => id === side.version)?.text ?? null) : null;
    }
    case 'library':
      return loadText(side.agreement, side.file).catch(() => null);
    default:
      return side satisfies never;
  }
}
