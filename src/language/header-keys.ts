import { type PhaseId, phaseId } from '../model/names.ts';
import type { HeaderLine } from './document.ts';

/** The phase of a key `Phase 1 (Truce)`: its id and its own name. */
export function phaseOf(line: HeaderLine): { readonly id: PhaseId; readonly name: string | null } {
  const match = /^(.*?)\s*(?:\((.*)\))?$/s.exec(line.key.trim());
  const number = (match?.[1] ?? line.key)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^phase/i, 'Phase');
  return { id: phaseId(number), name: match?.[2]?.trim() ?? null };
}
