import type { Piece, TrackedChange } from './story.ts';

/** A tracked change of the document, and what became of it in the text. */
export interface ImportedChange {
  readonly author: string;
  /** As the file has it; empty where it has none. */
  readonly date: string;
  /** The words before and after; empty where words came or went. */
  readonly was: string;
  readonly is: string;
  /** `bracket` where both stand in the text as alternatives. */
  readonly as: 'bracket' | 'accepted' | 'rejected';
}

/** Words with what was said of them. */
export interface Offered {
  readonly text: string;
  readonly changes: readonly ImportedChange[];
}

/** Words that stayed, or that were changed together. */
interface Stretch {
  was: string;
  is: string;
  isKept: boolean;
  readonly by: TrackedChange[];
}

/**
 * Writes the tracked changes of a paragraph as brackets: `[old | new]`, with the proposer where it is an
 * actor.
 */
export function offered(pieces: readonly Piece[], actors: readonly string[]): Offered {
  const stretches = joinedWords(joinedSpaces(stretchesOf(pieces)));
  const changes: ImportedChange[] = [];
  let text = '';
  for (const stretch of stretches) {
    if (stretch.isKept) text += stretch.is;
    else {
      const can = !isInBracket(text) && !/[[\]|]/.test(withoutLetters(stretch.was + stretch.is));
      text += can ? bracket(stretch, actors) : stretch.is;
      changes.push(told(stretch, can ? 'bracket' : 'accepted'));
    }
  }
  return { text, changes };
}

/** What a bracket says of a paragraph that was inserted or deleted whole. */
export function offeredWhole(text: string, change: TrackedChange, actors: readonly string[]): Offered {
  const isNew = change.kind === 'inserted';
  const stretch = { was: isNew ? '' : text, is: isNew ? text : '', isKept: false, by: [change] };
  const can = !/[[\]|]/.test(withoutLetters(text));
  if (can) return { text: bracket(stretch, actors), changes: [told(stretch, 'bracket')] };
  return { text: isNew ? text : '', changes: [told(stretch, 'accepted')] };
}

function told({ was, is, by }: Stretch, as: ImportedChange['as']): ImportedChange {
  const [first] = by;
  return { author: first?.author ?? '', date: first?.date ?? '', was: was.trim(), is: is.trim(), as };
}

/** The changes of pieces that were accepted or rejected. */
export function decided(pieces: readonly Piece[], as: 'accepted' | 'rejected'): readonly ImportedChange[] {
  return joinedSpaces(stretchesOf(pieces)).flatMap((each) => (each.isKept ? [] : [told(each, as)]));
}

function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.change?.isUndone) continue;
    const { text, change } = piece;
    const isKept = change === null;
    let last = stretches.at(-1);
    if (last === undefined || last.isKept !== isKept) {
      last = { was: '', is: '', isKept, by: [] };
      stretches.push(last);
    }
    if (change?.kind !== 'inserted') last.was += text;
    if (change?.kind !== 'deleted') last.is += text;
    if (change !== null) last.by.push(change);
  }
  return stretches;
}

/** Changes with nothing but a space between them are one. */
function joinedSpaces(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = [];
  stretches.forEach((stretch, index) => {
    const last = made.at(-1);
    const isJoint = stretch.isKept && /^\s*$/.test(stretch.is) && index < stretches.length - 1;
    if (last === undefined || last.isKept || (stretch.isKept && !isJoint)) made.push(stretch);
    else join(last, stretch);
  });
  return made;
}

function join(into: Stretch, from: Stretch): void {
  into.was += from.was;
  into.is += from.is;
  into.by.push(...from.by);
}

const wordEnd = /(?:[\p{L}\p{M}\p{N}_’'-]|(?<=\d)[.,](?=\d|$))+$/u;
const wordStart = /^(?:[\p{L}\p{M}\p{N}_’'-]|(?:(?<=\d)|^)[.,](?=\d))+/u;

/** A change of some letters is a change of the word. */
function joinedWords(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const stretch of stretches) {
    const last = made.at(-1);
    if (last === undefined) made.push(stretch);
    else if (last.isKept) pushAfterKept(made, last, stretch);
    else if (stretch.isKept) pushAfterChange(made, last, stretch);
    else join(last, stretch);
  }
  return made.filter(({ was, is }) => was !== '' || is !== '');
}

function pushAfterKept(made: Stretch[], kept: Stretch, stretch: Stretch): void {
  if (cutsWord(kept.is, stretch.was) || cutsWord(kept.is, stretch.is)) {
    const part = wordEnd.exec(kept.is)?.[0] ?? '';
    kept.is = kept.is.slice(0, kept.is.length - part.length);
    kept.was = kept.is;
    stretch.was = part + stretch.was;
    stretch.is = part + stretch.is;
  }
  const before = made.at(-2);
  if (kept.is === '' && before !== undefined) {
    made.pop();
    join(before, stretch);
  } else made.push(stretch);
}

function pushAfterChange(made: Stretch[], change: Stretch, kept: Stretch): void {
  if (cutsWord(change.was, kept.is) || cutsWord(change.is, kept.is)) {
    const part = wordStart.exec(kept.is)?.[0] ?? '';
    change.was += part;
    change.is += part;
    kept.is = kept.is.slice(part.length);
    kept.was = kept.is;
  }
  made.push(kept);
}

function cutsWord(left: string, right: string): boolean {
  if (/[\p{L}\p{M}\p{N}_’'-]$/u.test(left) && /^[\p{L}\p{M}\p{N}_’'-]/u.test(right)) return true;
  return (/\d[.,]$/.test(left) && /^\d/.test(right)) || (/\d$/.test(left) && /^[.,]\d/.test(right));
}

/** White space at the edges stands outside of the bracket. */
function bracket({ was, is, by }: Stretch, actors: readonly string[]): string {
  if (was === is) return is;
  const whole = was === '' ? is : is === '' ? was : null;
  const lead = /^\s*/.exec(whole ?? was)?.[0] ?? '';
  const end = /\s*$/.exec(whole ?? was)?.[0] ?? '';
  const proposer = is.trim() === '' ? '' : proposerOf(by, actors);
  const alternatives = [was.trim(), `${proposer}${is.trim()}`].filter((words) => words !== '');
  return alternatives.length === 0 ? (whole ?? is) : `${lead}[${alternatives.join(' | ')}]${end}`;
}

/** Named only where one author changed the words, and is an actor of the text. */
function proposerOf(by: readonly TrackedChange[], actors: readonly string[]): string {
  const authors = [...new Set(by.map(({ author }) => author.trim().toLowerCase()))];
  const actor = actors.find((name) => name.toLowerCase() === authors[0]);
  return authors.length === 1 && actor !== undefined ? `${actor}: ` : '';
}

/** Whether a text ends inside of a bracket of its own, in which no other may stand. */
function isInBracket(text: string): boolean {
  const plain = withoutLetters(text);
  return plain.lastIndexOf('[') > plain.lastIndexOf(']');
}

function withoutLetters(text: string): string {
  return text.replace(/\\[[\]]/g, '');
}
