/**
 * What stands in each place of the draft screen. A part takes what it needs from `useDraft()`; to put another
 * in its place, change the line here.
 */

export { BelowText as Below } from './below-text.tsx';
export { Margin } from './margin.tsx';
export { Outline } from './outline.tsx';
export { TextEditor as Editor } from './text-editor.tsx';
