import { once } from '../base/kept.ts';
import { compareSpans } from '../base/span.ts';
import { phaseOf } from '../language/header-keys.ts';
import { labelOfHeading } from './headings.ts';
import { MentionReader } from './mention-reader.ts';
import { type Mention, numberOf, type PassageMention } from './named.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Snapshot } from './snapshot.ts';
import { smallestAt } from './spans.ts';

/** The mentions of each passage, in its order. */
export const mentionsByPassage = once((of: Snapshot): ReadonlyMap<Passage, readonly PassageMention[]> => {
  const reader = new MentionReader(of);
  return new Map(passagesOf(of).map((passage) => [passage, reader.read(passage)]));
});

/** Every mention of a text once, in the order of the text. */
export const mentionsOf = once((of: Snapshot): readonly Mention[] => {
  const unique = new Map<string, Mention>();
  const add = (mention: Mention): void => {
    const { span, named } = mention;
    const key = `${span.start}:${span.end}:${named.kind}:${named.id}`;
    if (unique.get(key)?.declares !== true) unique.set(key, mention);
  };
  for (const mention of declaredByMarks(of)) add(mention);
  for (const mentions of mentionsByPassage(of).values()) for (const mention of mentions) add(mention);
  return [...unique.values()].sort((a, b) => compareSpans(a.span, b.span));
});

/** The mentions at an offset, the smallest first; several where a name has several meanings. */
export function mentionsAt(of: Snapshot, offset: number): readonly Mention[] {
  const smallest = smallestAt(mentionsOf(of), offset);
  if (smallest === null) return [];
  return mentionsOf(of).filter(({ span }) => compareSpans(span, smallest.span) === 0);
}

/** What is named by a header key, a number or a heading, which are no words of a sentence. */
function declaredByMarks(of: Snapshot): Mention[] {
  return [...phaseKeys(of), ...clockKeys(of), ...numbers(of), ...headings(of)];
}

function phaseKeys(of: Snapshot): Mention[] {
  return of.document.header.flatMap((line): Mention[] => {
    if (!/^phase/i.test(line.key)) return [];
    const { id, name } = phaseOf(line);
    const { start } = line.keySpan;
    const open = line.key.indexOf('(');
    const number = (open === -1 ? line.key : line.key.slice(0, open)).trimEnd();
    const named = { kind: 'phase', id } as const;
    const span = { start, end: start + number.length };
    const full: Mention = { span, named, form: 'full', declares: true };
    if (name === null || name === '') return [full];
    const from = start + line.key.indexOf(name, open);
    return [full, { span: { start: from, end: from + name.length }, named, form: 'short', declares: true }];
  });
}

function clockKeys(of: Snapshot): Mention[] {
  return of.document.header.flatMap(({ key, keySpan }): Mention[] => {
    // `D+30` counts from the day entry, whatever that is called.
    const isMain = /^day\s+\d+$/i.test(key.trim());
    if (isMain) return [{ span: keySpan, named: { kind: 'clock', id: 'D' }, form: 'other', declares: true }];
    const name = /^clock\s+(\S+)/i.exec(key)?.[1];
    if (name === undefined) return [];
    const start = keySpan.start + key.lastIndexOf(name);
    const span = { start, end: start + name.length };
    return [{ span, named: { kind: 'clock', id: name }, form: 'full', declares: true }];
  });
}

function numbers(of: Snapshot): Mention[] {
  return of.agreement.provisions
    .filter(({ numbered }) => numbered)
    .map(({ key, labelSpan }) => {
      return {
        span: labelSpan,
        named: { kind: 'provision', id: numberOf(key) },
        form: 'full',
        declares: true,
      };
    });
}

function headings(of: Snapshot): Mention[] {
  return of.document.headings.map((heading) => ({
    span: { start: heading.span.start, end: heading.span.start + labelOfHeading(of.source, heading).length },
    named: { kind: 'heading', id: heading.key },
    form: 'full',
    declares: true,
  }));
}
