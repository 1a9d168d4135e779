import type { Words } from '../check.ts';
import { provisionList, spoken, spokenList } from '../naming.ts';

/** What the sentence of PAC402 speaks of. */
export interface Judge {
  readonly labels: readonly string[];
  readonly bearers: readonly string[];
  readonly bearer: string;
  readonly verifier: string;
  /** The other verifiers of the same provision. */
  readonly others: readonly string[];
  /** Whether all must confirm, or one may. */
  readonly quantifier: 'all' | 'one';
}

/** Why the verifier has the bearer inside. */
export type JudgeNote =
  | { readonly kind: 'member'; readonly bearer: string; readonly verifier: string }
  | {
      readonly kind: 'rule';
      readonly verifier: string;
      readonly consensus: boolean;
      readonly needed: number | null;
      readonly of: number | null;
    };

/** The words of PAC402 in English. */
export const words: Words<Judge, JudgeNote> = {
  title: 'judge in its own cause',
  explanation:
    'Who is bound is also who confirms that it was done: by name, as a member of the group that verifies, or as ' +
    'one without whom that body cannot decide. Its confirmation convinces nobody, and its silence or its veto ' +
    'keeps a breach from ever being established.\n\n' +
    'Name a verifier that is neither bound nor a part of who is; or let the body decide by a majority that does ' +
    'not need the party concerned (`The Joint Commission decides by 2 of 3.`). Membership is taken from the ' +
    'header; nothing is inferred from politics.',
  message: ({ labels, bearers, bearer, verifier, others, quantifier }) =>
    `${provisionList(labels)} ${labels.length === 1 ? 'binds' : 'bind'} ${spokenList(bearers)}, and ` +
    `${verifierWords(bearer, verifier)} is to verify it${othersWords(others, quantifier)}.`,
  because: (note) =>
    note.kind === 'member'
      ? `${note.bearer} and ${note.verifier} are declared as a group and its member.`
      : `${note.verifier} decides ${ruleWords(note.consensus, note.needed, note.of)}.`,
  fix: () => 'Leave the verification to those who are not bound themselves.',
};

function verifierWords(bearer: string, verifier: string): string {
  return bearer === verifier
    ? spoken(verifier)
    : `${spoken(verifier)}, which ${spoken(bearer)} belongs to or has in it,`;
}

function othersWords(others: readonly string[], quantifier: 'all' | 'one'): string {
  if (others.length === 0) return '';
  return quantifier === 'all'
    ? `: ${spokenList(others)} cannot confirm without it`
    : `: its word is enough without that of ${spokenList(others)}`;
}

function ruleWords(consensus: boolean, needed: number | null, of: number | null): string {
  return consensus ? 'by consensus' : `by ${needed ?? 'all'} of ${of ?? 'all'}`;
}
