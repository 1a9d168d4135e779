import type { Norm } from '../../model/norms.ts';
import type { Quantity } from '../../model/quantities.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { distinct } from '../naming.ts';
import { type Affected, affectedSentences } from '../sentences.ts';
import { nounKey, plainNoun } from '../stems.ts';
import { beginsWithAnyOf } from '../word-patterns.ts';
import type { Baseless, Use } from './pac605.en.ts';

/** A percentage of a quantity that the text never states. Told once for each kind of thing. */
export const pac605 = defineCheck('PAC605', 'warning', ({ PAC605 }) => PAC605, find);

function* find(subject: Subject): Iterable<Draft<Baseless, Use>> {
  const { space, norms } = subject.agreement;
  for (const key of distinct(norms.flatMap((norm) => sharesIn(norm).map((share) => nounOf(norm, share))))) {
    const stated = statedIn(subject, key);
    const open = affectedSentences(subject, norms, (norm) =>
      sharesIn(norm).some((share) => nounOf(norm, share) === key)
        ? space.minus(norm.readings, stated)
        : space.none,
    );
    const [first] = open;
    const share = first === undefined ? undefined : shareOf(first, key);
    if (first === undefined || share === undefined) continue;
    const labels = distinct(open.flatMap((use) => use.labels));
    yield {
      span: share.span,
      provisions: labels,
      parameters: { labels, noun: share.noun === '' ? key : plainNoun(share.noun) },
      because: open.slice(1).map((use) => ({
        provision: use.first.label,
        span: shareOf(use, key)?.span ?? use.first.act.span,
        note: { labels: use.labels },
      })),
      edits: null,
      readings: space.any(open.map(({ readings }) => readings)),
    };
  }
}

function isShare({ amount }: Quantity): boolean {
  return amount.kind === 'percent' || amount.kind === 'fraction';
}

/** The percentages of a norm whose whole the norm itself does not state. */
function sharesIn(norm: Norm): readonly Quantity[] {
  if (SAYS_WHICH.test(norm.act.words)) return [];
  return norm.act.quantities.filter((each) => isShare(each) && nounOf(norm, each) !== '');
}

/** What a share is of; where it leaves that out, what the same act counts besides. */
function nounOf(norm: Norm, share: Quantity): string {
  if (share.noun !== '') return nounKey(share.noun);
  return nounKey(norm.act.quantities.find(({ noun }) => noun !== '')?.noun ?? '');
}

function shareOf(use: Affected, key: string): Quantity | undefined {
  return use.norms.flatMap((norm) => sharesIn(norm).filter((share) => nounOf(norm, share) === key))[0];
}

/** The act itself points at a list; that something is registered does not say that anybody registers it. */
const SAYS_WHICH = /\b(?:listed|annex|list|inventory|register)\b/iu;
/** A number that is no measure, no date and no year: how many there are. */
const COUNTED =
  /(?<![\d.,])(?!(?:19|20)\d\d\b)\d[\d,]*(?![\d.,])(?!\s*(?:mm|cm|km|m|millimet|kilomet|met|ton|kg|kilogram|percent|%|year|day|hour|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;
const COUNTS = beginsWithAnyOf(
  'register|declare|list|count|record|report|disclose|submit|hand over',
  'provide|give|present|exchange|deliver|notify',
);
const A_LIST = /\b(?:lists?|inventor(?:y|ies)|registers?|numbers?|declarations?|figures|census)\b/iu;

/** The readings in which the text says how many there are, or has somebody say it. */
function statedIn(subject: Subject, key: string): ReadingSet {
  const { space, norms, terms } = subject.agreement;
  const counted = norms.filter((norm) => countedIn(norm).some((quantity) => isNumberOf(quantity, key)));
  const listing = norms.filter(({ act, deontic }) => deontic === 'obligation' && counts(act.words, key));
  const defined = terms.filter(
    ({ id, meaning }) => names(id, key) && (COUNTED.test(meaning) || SAYS_WHICH.test(meaning)),
  );
  return space.any([...counted, ...listing, ...defined].map(({ readings }) => readings));
}

/** The quantities of an act, the total in its head among them. */
function countedIn({ act, stage }: Norm): readonly Quantity[] {
  return stage === null ? act.quantities : [...stage.head.quantities, ...act.quantities];
}

function isNumberOf({ amount, noun, ofWhich }: Quantity, key: string): boolean {
  const isNumber = ['exactly', 'at least', 'up to', 'about', 'between'].includes(amount.kind);
  return (
    (isNumber && mainWord(nounKey(noun)) === mainWord(key)) || ofWhich.some((part) => isNumberOf(part, key))
  );
}

/** `register its weapons`, `provide an inventory of its weapons`. */
function counts(act: string, key: string): boolean {
  const verb = COUNTS.exec(act)?.[0].toLowerCase();
  if (verb === undefined) return false;
  if (/^(?:register|declare|count|record|list|disclose)$/.test(verb)) return names(act, key);
  const list = A_LIST.exec(act);
  return list !== null && names(act.slice(list.index).split(',')[0] ?? '', key);
}

/** Whether a phrase speaks of the thing: its main word, and no other kind of it. */
function names(phrase: string, key: string): boolean {
  return ` ${nounKey(phrase.replace(/[^\p{L}\p{M}\p{N}' -]/gu, ' '))} `.includes(` ${mainWord(key)} `);
}

function mainWord(key: string): string {
  return key.split(' ').at(-1) ?? key;
}
