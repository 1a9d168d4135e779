import { elementsOf, readXml, type XmlElement } from '../../src/formats/xml/read-xml.ts';

/** A paragraph of a document in which no change is open: its style, and its runs with their styles. */
export interface DecidedParagraph {
  readonly style: string;
  readonly runs: readonly (readonly [style: string, text: string])[];
}

/**
 * Accepts or rejects every tracked change of a document, as a word processor does it: what goes goes, and a
 * paragraph whose end goes is one with the next.
 */
export function decide(documentXml: string, keep: 'ins' | 'del'): readonly DecidedParagraph[] {
  const root = readXml(new TextEncoder().encode(documentXml), 'document');
  if (!root.ok) throw new Error(root.error.message);
  const body = elementsOf(root.value)[0];
  const paragraphs: DecidedParagraph[] = [];
  let carried: DecidedParagraph | null = null;
  for (const paragraph of body === undefined ? [] : elementsOf(body)) {
    if (paragraph.name !== 'p') continue;
    const own = { style: styleOf(paragraph, 'pPr', 'pStyle'), runs: runsIn(paragraph, keep) };
    const before: DecidedParagraph | null = carried;
    const whole: DecidedParagraph =
      before === null || before.runs.length === 0 ? own : { ...own, runs: [...before.runs, ...own.runs] };
    const isEndGone = endChange(paragraph) === (keep === 'ins' ? 'del' : 'ins');
    carried = isEndGone ? whole : null;
    if (!isEndGone) paragraphs.push({ ...whole, runs: joined(whole.runs) });
  }
  return paragraphs.filter(({ style }) => style !== 'PactaEnd');
}

function find(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent === undefined ? undefined : elementsOf(parent).find((child) => child.name === name);
}

function styleOf(element: XmlElement, properties: string, name: string): string {
  return find(find(element, properties), name)?.attributes.get('val') ?? '';
}

function endChange(paragraph: XmlElement): string | undefined {
  const mark = find(find(paragraph, 'pPr'), 'rPr');
  return mark === undefined ? undefined : elementsOf(mark)[0]?.name;
}

function runsIn(parent: XmlElement, keep: 'ins' | 'del'): readonly (readonly [string, string])[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === keep) return runsIn(child, keep);
    return child.name === 'r' ? [[styleOf(child, 'rPr', 'rStyle'), textOf(child)] as const] : [];
  });
}

function textOf(run: XmlElement): string {
  return elementsOf(run)
    .map((child) => {
      if (child.name === 'tab') return '\t';
      if (child.name === 'br') return '\n';
      return child.children.filter((each) => typeof each === 'string').join('');
    })
    .join('');
}

function joined(runs: DecidedParagraph['runs']): DecidedParagraph['runs'] {
  const made: [string, string][] = [];
  for (const [style, text] of runs) {
    const last = made.at(-1);
    if (last?.[0] === style) last[1] += text;
    else made.push([style, text]);
  }
  return made;
}
