import { isolated } from '../../base/isolates.ts';
import { safeIn, setLine, wrapIn } from '../text/direction.ts';
import type { Voice } from '../voice.ts';

/** A sentence in lines, in the direction of its language. */
export function said(text: string, width: number, voice: Voice): readonly string[] {
  const { direction } = voice.language;
  return wrapIn(shown(text, voice), width, 0, direction).map((line) => setLine(line, direction));
}

/** A text made safe; one of the agreement's own words alone is set apart where that matters. */
export function shown(text: string, { language: { direction } }: Voice): string {
  const isApart = direction === 'ltr' || text.includes('\u2068') || text === '';
  return safeIn(isApart ? text : isolated(text), direction);
}
