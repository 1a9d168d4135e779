import { actorPhrase } from '../language/actors.ts';
import { MODALS } from '../language/modals.ts';
import { moment } from '../language/moments.ts';
import { duration } from '../language/numbers.ts';
import { reference } from '../language/references.ts';
import { type Phrases, phrases, type Scan } from '../language/scan.ts';

/** What may stand at a place of a sentence. */
export type Slot =
  | 'sentence'
  | 'subject'
  | 'modal'
  | 'act'
  | 'further'
  | 'verifier'
  | 'condition'
  | 'state'
  | 'fact'
  | 'moment'
  | 'length'
  | 'after length'
  | 'stretch'
  | 'own phase'
  | 'reference'
  | 'body'
  | 'heading';

const verifiers = phrases('verified by', 'certified by', 'confirmed by', 'verified jointly by');
const links = phrases(
  'if',
  'once',
  'when',
  'unless',
  'provided that',
  'as long as',
  'so long as',
  'as soon as',
  'subject to',
  'upon',
  'while',
  'either',
  'both',
);
const instants = phrases(
  'by',
  'on',
  'before',
  'after',
  'from',
  'until',
  'not before',
  'no later than',
  'not later than',
  'no earlier than',
  'between',
  'following',
  'prior to',
);
const stretches = phrases('throughout', 'during', 'start of', 'end of', 'for the duration of');
const phased = phrases('extend', 'end');
const referring = phrases(
  'suspend',
  'resume',
  'in exchange for',
  'at the same time as',
  'under',
  'provision',
  'provisions',
);
const headed = phrases('article', 'section', 'chapter', 'annex', 'part');

/** What may follow the first tokens of a sentence. */
export function slotsAfter(scan: Scan, tokens: number): ReadonlySet<Slot> {
  // `the` before a name says nothing about which may follow.
  const count = scan.low(tokens - 1) === 'the' ? tokens - 1 : tokens;
  if (count === 0) return new Set(['sentence', 'subject']);
  const modal = modalBefore(scan, count);
  const said = afterPhrase(scan, count) ?? afterPart(scan, count, modal);
  if (said !== null) return new Set(said);
  if (modal !== -1) {
    const isFirst = modal === count - 1 || (modal === count - 2 && scan.low(count - 1) === 'not');
    return new Set<Slot>(isFirst ? ['act'] : ['further']);
  }
  if (scan.low(count - 1) !== ',') return new Set();
  return new Set<Slot>(scan.kind(count - 2) === 'number' ? ['subject', 'reference'] : ['subject']);
}

/** The first modal among the first tokens; -1 where there is none. */
function modalBefore(scan: Scan, count: number): number {
  for (let at = 0; at < count; at++) if (MODALS.has(scan.low(at))) return at;
  return -1;
}

/** What the words right before the place ask for. */
function afterPhrase(scan: Scan, count: number): readonly Slot[] | null {
  if (endsWith(scan, count, verifiers)) return ['verifier'];
  if (isVerifierList(scan, count)) return ['verifier'];
  if (scan.low(count - 1) === 'within') return ['length'];
  if (endsWith(scan, count, stretches)) return ['stretch'];
  if (endsWith(scan, count, headed)) return ['heading'];
  if (endsWith(scan, count, phased)) return ['own phase', 'further'];
  if (endsWith(scan, count, referring)) return ['reference'];
  if (scan.low(count - 1) === 'to' && hasWord(scan, count, 'refer')) return ['body'];
  if (endsWith(scan, count, links)) return ['condition'];
  if (endsWith(scan, count, instants)) return ['moment'];
  if (!['and', 'or'].includes(scan.low(count - 1))) return null;
  return inCondition(scan, count) || scan.kind(count - 2) === 'number' ? ['condition'] : null;
}

function isVerifierList(scan: Scan, count: number): boolean {
  if (!['and', 'or'].includes(scan.low(count - 1))) return false;
  for (let at = count - 2; at > 0; at--) {
    if (['.', ',', 'shall', 'may'].includes(scan.low(at))) return false;
    if (scan.low(at) === 'by' && scan.low(at - 1) === 'verified') return true;
  }
  return false;
}

/** What a part that ends right before the place asks for: a reference a state, an actor a modal. */
function afterPart(scan: Scan, count: number, modal: number): readonly Slot[] | null {
  for (let at = count - 1; at >= Math.max(0, count - 8); at--) {
    const read = reference(scan, at);
    if (read !== null && read.end === count) {
      if (at === 0) return ['state', 'fact', 'modal'];
      return isWaiting(scan, at) ? ['state'] : null;
    }
    const length = duration(scan, at);
    if (length !== null && length.end === count && scan.low(at - 1) === 'within') {
      return ['after length', 'further'];
    }
    const actor = modal === -1 ? actorPhrase(scan, at) : null;
    if (actor !== null && actor.end === count) return inCondition(scan, count) ? [] : ['modal'];
    if (from(scan, at) && moment(scan, at + 1)?.end === count) return ['further'];
  }
  return null;
}

function from(scan: Scan, at: number): boolean {
  return scan.low(at) === 'from';
}

/** Whether a reference stands where its state is to be said. */
function isWaiting(scan: Scan, at: number): boolean {
  if (endsWith(scan, at, links) || inCondition(scan, at)) return true;
  return ['after', 'before', 'until'].includes(scan.low(at - 1));
}

/** Whether a condition was begun and no comma has closed it. */
function inCondition(scan: Scan, count: number): boolean {
  for (let at = count - 1; at >= 0; at--) {
    if (scan.low(at) === ',' || MODALS.has(scan.low(at))) return false;
    if (endsWith(scan, at + 1, links)) return true;
  }
  return false;
}

function hasWord(scan: Scan, count: number, word: string): boolean {
  for (let at = 0; at < count; at++) if (scan.low(at) === word) return true;
  return false;
}

function endsWith(scan: Scan, count: number, list: Phrases): boolean {
  for (let start = Math.max(0, count - phraseWordsMax); start < count; start++) {
    if (scan.after(start, list) === count) return true;
  }
  return false;
}

const phraseWordsMax = 4;
