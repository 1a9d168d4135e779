import { CIVIL, ENTRY } from '../../model/points.ts';
import type { PictureWords } from '../words.ts';
import type { TimelineData } from './timeline-data.ts';

/** What a line counts from, in words. */
export function axisName(anchor: string, { zone }: TimelineData, { timeline }: PictureWords): string {
  if (anchor === CIVIL.key) return timeline.civil(zone);
  return anchor === ENTRY.key ? timeline.fromEntry : timeline.fromCount;
}
