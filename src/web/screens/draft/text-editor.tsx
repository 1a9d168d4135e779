import { memo, type ReactNode, useEffect, useRef } from 'react';
import { DeskBar } from './desk-bar.tsx';
import { Dock } from './dock.tsx';
import { useDraft } from './draft-context.ts';
import { useEditor } from './editor-context.ts';
import { EditorWindows } from './editor-windows.tsx';
import { Said } from './said.tsx';
import './editor.css';

/** The text, what is below it, and the windows over it. */
export function TextEditor(): ReactNode {
  const { reveal } = useDraft();
  const editor = useEditor();
  useEffect(() => {
    if (reveal !== null) editor.reveal(editor.place(reveal.span));
  }, [editor, reveal]);
  return <Parts />;
}

// Not rendered anew at every keystroke.
const Parts = memo(function Parts(): ReactNode {
  return (
    <>
      <Field />
      <div className="editor-foot">
        <Dock />
        <DeskBar />
      </div>
      <EditorWindows />
      <Said />
    </>
  );
});

function Field(): ReactNode {
  const editor = useEditor();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(editor.view.dom);
    editor.view.requestMeasure();
    // Where there is nothing yet, there is nothing to do but write.
    if (editor.view.state.doc.length === 0) editor.view.focus();
    return () => editor.view.dom.remove();
  }, [editor]);
  return <div className="editor-field" ref={place} />;
}
