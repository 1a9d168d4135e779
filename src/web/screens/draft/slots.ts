/**
 * What stands in each place of the draft screen. A part takes what it needs from `useDraft()`; to put another
 * in its place, change the line here.
 */
export { PlainEditor as Editor } from './plain-editor.tsx';
export { PlainMargin as Margin } from './plain-margin.tsx';
export { PlainOutline as Outline } from './plain-outline.tsx';
export { PlainTimeline as Timeline } from './plain-timeline.tsx';
