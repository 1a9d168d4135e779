import { type Fetched, fetched } from '../../parts/later.tsx';
import type { ViewName } from '../../routes/route.ts';

/**
 * What can stand below the text of a draft, each fetched when it is first opened. To add a view: its name in
 * `viewNames` of the routes and, under the same key, in the words of the draft; its component here, which
 * takes what it needs from `useViewAnswer`; where the core has no such question yet, one in its protocol.
 * Views have a worker of their own, so that what takes long keeps no finding back.
 */
export const views: Readonly<Record<ViewName, Fetched<object>>> = {
  timeline: fetched(async () => (await import('./timeline-view.tsx')).TimelineView),
};
