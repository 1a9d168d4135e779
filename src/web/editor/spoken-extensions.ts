import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, placeholder } from '@codemirror/view';
import type { EditorWords } from './editor-world.ts';

/** What changes with the language of the interface. */
export function spokenExtensions({ label, placeholder: words, phrases }: EditorWords): Extension {
  return [
    EditorState.phrases.of(phrases),
    placeholder(words),
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
      // The agreement's own words, which no language of the interface changes.
      'data-user-text': '',
    }),
  ];
}
