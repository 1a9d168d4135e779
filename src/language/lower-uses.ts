import type { NameUse } from '../model/agreement.ts';
import { actorPhrase } from './actors.ts';
import { eventPhrase } from './events.ts';
import type { Scan } from './scan.ts';

/** Every declared name and role word in a sentence, understood or not. */
export function usesIn(scan: Scan): readonly NameUse[] {
  const uses: NameUse[] = [];
  for (let at = 0; at < scan.length; ) at = Math.max(at + 1, addUseAt(scan, at, uses));
  return uses;
}

function addUseAt(scan: Scan, at: number, uses: NameUse[]): number {
  const match = scan.name(at);
  if (match !== null) {
    const span = scan.span(at, match.end);
    for (const meaning of match.meanings) uses.push({ kind: meaning.kind, id: meaning.id, span });
    return match.end;
  }
  if (scan.kind(at) === 'offset') {
    uses.push({ kind: 'clock', id: scan.text(at).split('+')[0]?.trim() ?? '', span: scan.span(at, at + 1) });
    return at + 1;
  }
  const event = eventPhrase(scan, at);
  if (event !== null) {
    uses.push({ kind: 'event', id: event.value.event, span: scan.span(at, event.end) });
    return event.end;
  }
  const phrase = actorPhrase(scan, at);
  if (phrase?.value.kind !== 'role') return at + 1;
  uses.push({ kind: 'role', id: phrase.value.role, span: phrase.value.span });
  return phrase.end;
}
