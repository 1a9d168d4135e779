import { capital, isOrAre, provisionList, spoken, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC402 speaks of. */
export interface Judge {
  readonly labels: readonly string[];
  /** Those bound whom the verifier is bound up with. */
  readonly bearers: readonly string[];
  readonly verifiers: readonly string[];
  /** The provisions that such a sentence has verified. */
  readonly verified: readonly string[];
  /** `monitor` where a sentence of its own has a body verify what binds its members. */
  readonly tie: 'self' | 'member' | 'part' | 'monitor';
  /** The other verifiers of the same provision. */
  readonly others: readonly string[];
  /** Whether all must confirm, or one may. */
  readonly quantifier: 'all' | 'one';
}

/** Why the verifier and the bearer are bound up with one another. */
export type JudgeNote =
  | { readonly kind: 'member'; readonly member: string; readonly group: string }
  | {
      readonly kind: 'rule';
      readonly body: string;
      readonly consensus: boolean;
      readonly needed: number | null;
      readonly of: number | null;
    };

/** The words of PAC402 in English. */
export const words: Words<Judge, JudgeNote> = {
  title: 'judge in its own cause',
  explanation:
    'Who is bound is also who confirms that it was done: by name, as a member of the group that ' +
    'verifies, or as one without whom that body cannot decide. Its confirmation convinces nobody, and ' +
    'its silence or its veto keeps a breach from ever being established.\n\n' +
    'Name a verifier that is neither bound nor a part of who is; or let the body decide by a majority ' +
    'that does not need the party concerned (`The Joint Commission decides by 2 of 3.`). Membership ' +
    'is taken from the header; nothing is inferred from politics.',
  message: (judge) => (judge.tie === 'monitor' ? monitorWords(judge) : verifierWords(judge)),
  because: (note) =>
    note.kind === 'member'
      ? `${note.group} is declared with ${note.member} as a member.`
      : `${capital(spoken(note.body))} decides ${ruleWords(note.consensus, note.needed, note.of)}.`,
  fix: () => 'Leave the verification to those who are not bound themselves.',
};

function verifierWords({ labels, bearers, verifiers, tie, others, quantifier }: Judge): string {
  return (
    `${capital(provisionList(labels))} ${isOrAre(labels)} to be verified by ${spokenList(verifiers)}, ` +
    `${tieWords(tie, bearers, verifiers.length > 1)}${othersWords(others, quantifier)}.`
  );
}

function monitorWords({ labels, bearers, verified, verifiers, others }: Judge): string {
  return (
    `Under ${provisionList(labels)}, what binds ${spokenList(bearers)} in ${provisionList(verified)} ` +
    `is to be verified by ${spokenList(verifiers)}, ` +
    `of which ${bearers.length === 1 ? 'it is a member' : 'they are members'}${othersWords(others, 'all')}.`
  );
}

function tieWords(tie: Judge['tie'], bearers: readonly string[], many: boolean): string {
  switch (tie) {
    case 'self':
      return many ? 'all of them bound by it' : 'which is bound by it';
    case 'member':
    case 'monitor':
      return (
        `of which ${spokenList(bearers)}, bound by it, ` +
        (bearers.length === 1 ? 'is a member' : 'are members')
      );
    case 'part':
      return `which belongs to ${spokenList(bearers)}, bound by it`;
  }
}

function othersWords(others: readonly string[], quantifier: 'all' | 'one'): string {
  if (others.length === 0) return '';
  return quantifier === 'all'
    ? `; ${spokenList(others)} cannot confirm without it`
    : `; its word is enough without that of ${spokenList(others)}`;
}

function ruleWords(consensus: boolean, needed: number | null, of: number | null): string {
  return consensus ? 'by consensus' : `by ${needed ?? 'all'} of ${of ?? 'all'}`;
}
