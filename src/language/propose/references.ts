import { itemLabel, type Labelled, type LabelledDivision } from './labels.ts';
import { romanValue } from './marks.ts';
import { eachText } from './outline.ts';

/** A reference that was written as the language writes it. */
export interface Rewrite {
  readonly was: string;
  readonly now: string;
  /** The line of the source where its paragraph begins. */
  readonly line: number;
}

/** Rewrites references inside the text where what they point to is certain; answers what it changed. */
export function rewriteReferences(divisions: readonly LabelledDivision[]): readonly Rewrite[] {
  const index = new Targets(divisions);
  const rewrites: Rewrite[] = [];
  for (const here of divisions) {
    for (const { block } of here.blocks) {
      eachText(block, (of) => {
        of.text = rewritten(of.text, here, index, (was, now) =>
          rewrites.push({ was, now, line: block.line }),
        );
      });
    }
  }
  return rewrites;
}

const jointForm = String.raw`(?:,\s|\s(?:and|or|to)\s)`;
const numberForm = String.raw`\(?(?:\d{1,3}(?!\d)|[IVXLC]{1,7}(?![\p{L}\d]))\)?`;
const itemForm = String.raw`(?:\s?\(?[a-z]{1,2}\)|\s[a-z]\.(?=\s\p{Ll}|$))`;
const headingForm = String.raw`(?:Article|Section)\s+(?:\d{1,3}|[IVXLC]{1,7})(?![\p{L}\d])`;
const hereForm = String.raw`(?:this|the\spresent)\s(?:Article|Section)`;
// The list is taken whole, and is not that of another text: `paragraphs 1 and 2 of the Charter`.
const listForm = `(?<list>${numberForm}${itemForm}?(?:${jointForm}${numberForm}${itemForm}?)*)`;
const otherText = String.raw`\sof\s(?!this\sAgreement\b)`;
const wholeForm = String.raw`(?!${jointForm}${numberForm}|${otherText}|\s?\(?[a-z]{1,2}\)|\.\d)`;
// `resolution 1701 (2006), paragraph 2`, `the Geneva Convention, Article 3(2)`
const elsewhereForm = String.raw`(?<!\b(?:[Rr]esolution|Charter|Convention|Covenant|Statute)\b[^.;]{0,25})`;
const dottedForm = String.raw`\d{1,3}\.\d{1,3}(?![.\d])`;
const romanForm = String.raw`[IVXLC]{1,7}(?![\p{L}\d])`;
const forms: readonly RegExp[] = [
  // Article 4, paragraph 2 (a); Article 4(2)(a); Article 4.2
  String.raw`(?<of>${headingForm}),?\s(?:paragraphs?|para\.)\s${listForm}${wholeForm}`,
  String.raw`(?<of>${headingForm})\s?(?<list>\(\d{1,3}\)${itemForm}?)${wholeForm}`,
  String.raw`(?<of>${headingForm})\.(?<list>\d{1,3}(?!\d)${itemForm}?)${wholeForm}`,
  // Articles 1.3 and 2.1
  String.raw`(?:Articles|Sections)\s(?<dotted>${dottedForm}(?:${jointForm}${dottedForm})*)${wholeForm}`,
  // paragraph 2 of Article 4, of this Article; paragraphs 1, 2 and 3
  String.raw`(?<![Aa]rticle\s[^.;]{0,12})(?:sub-?)?paragraphs?\s${listForm}` +
    String.raw`(?:\sof\s(?<of>${headingForm}|${hereForm}))?${wholeForm}`,
  // Article IV
  String.raw`(?<alone>(?:Articles?|Sections?)\s${romanForm}(?:${jointForm}${romanForm})*)` +
    String.raw`(?!,\s(?:para|annex))${wholeForm}(?!\s?\()`,
].map((form) => new RegExp(elsewhereForm + form, 'gu'));

type Note = (was: string, now: string) => void;

function rewritten(text: string, here: LabelledDivision, index: Targets, note: Note): string {
  return forms.reduce(
    (words, form) =>
      words.replace(form, (was, ...rest: unknown[]) => {
        const groups = groupsOf(rest.at(-1));
        const now = index.rewritten(here, groups);
        if (now === null || now === was) return was;
        note(was, now);
        return now;
      }),
    text,
  );
}

interface Groups {
  readonly dotted?: string | undefined;
  readonly of?: string | undefined;
  readonly list?: string | undefined;
  readonly alone?: string | undefined;
}

function groupsOf(value: unknown): Groups {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The paragraphs that references may mean. */
class Targets {
  readonly #divisions: readonly LabelledDivision[];

  constructor(divisions: readonly LabelledDivision[]) {
    this.#divisions = divisions;
  }

  /** What a reference is in the language; null where it points to nothing certain. */
  rewritten(here: LabelledDivision, { alone, dotted, of, list }: Groups): string | null {
    if (alone !== undefined) return this.#alone(alone);
    if (dotted === undefined) return this.#inList(here, of, list ?? '');
    const labels = new Set(this.#divisions.flatMap(({ blocks }) => blocks.map(({ label }) => label)));
    return dotted.match(/[\d.]+/g)?.every((label) => labels.has(label)) === true ? dotted : null;
  }

  /** `2.1, 2.2(a) and 2.3` for the numbers of a reference; null where one points to nothing certain. */
  #inList(here: LabelledDivision, of: string | undefined, list: string): string | null {
    const division = of === undefined || /^(?:this|the\s)/.test(of) ? here : this.#named(of);
    if (division === null) return null;
    let isCertain = true;
    const now = list.replace(
      new RegExp(`(${numberForm})(${itemForm})?`, 'gu'),
      (was: string, label: string, inner?: string) => {
        const target = labelIn(division, label, inner);
        if (target === null) isCertain = false;
        return target ?? was;
      },
    );
    if (!isCertain) return null;
    // A number without a point is a reference only behind its noun.
    return /^\d+(?![\d.])/.test(now) ? `${/\s/.test(now) ? 'provisions' : 'provision'} ${now}` : now;
  }

  /** `Article 4` for `Article IV`. */
  #alone(words: string): string | null {
    let isCertain = true;
    const kind = words.replace(/s?\s.*$/s, '');
    const now = words.replace(/(?<=\s)[IVXLC]{1,7}(?![\p{L}\d])/gu, (roman) => {
      const found = this.#named(`${kind} ${roman}`);
      if (found === null) isCertain = false;
      return String(romanValue(roman) ?? roman);
    });
    return isCertain ? now : null;
  }

  /** The one division of a kind and number. */
  #named(words: string): LabelledDivision | null {
    const [kind = '', label = ''] = words.split(/\s+/);
    const value = /^\d+$/.test(label) ? Number(label) : romanValue(label);
    const found = this.#divisions.filter(({ division: { heading } }) => {
      return heading !== null && heading.kind === kind.toLowerCase() && heading.number === value;
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

function labelIn({ blocks }: LabelledDivision, written: string, inner: string | undefined): string | null {
  const label = written.replace(/[()]/g, '');
  const value = /^\d+$/.test(label) ? Number(label) : romanValue(label);
  const found = blocks.filter(({ block }) => block.label !== null && block.value === value);
  const [target] = found;
  if (target === undefined || found.length > 1) return null;
  if (inner === undefined) return target.label;
  return itemIn(target, inner.replace(/[\s().]/g, ''));
}

function itemIn(target: Labelled, label: string): string | null {
  const found = target.block.items.filter((each) => each.label === label);
  return found.length === 1 && found[0] !== undefined ? itemLabel(target, found[0]) : null;
}
