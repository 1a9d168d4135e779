import { SaxesParser } from 'saxes';
import type { Refusal } from '../../base/refusal.ts';
import { err, ok, type Result } from '../../base/result.ts';

/** An element of an XML file. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace it is in; empty for none. */
  readonly space: string;
  /** By name without prefix; those of another namespace than `r` lose theirs as well. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper than this no document is nested, but some hostile files are. */
const depthMax = 400;

/** Reads an XML file whole; `part` is what the refusal calls it. */
export function readXml(bytes: Uint8Array, part: string): Result<XmlElement, Refusal> {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let fault: string | null = null;
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.on('opentag', (tag) => {
    const made: OpenElement = {
      name: tag.local,
      space: tag.uri,
      attributes: new Map(Object.values(tag.attributes).map((each) => [keyOf(each), each.value])),
      children: [],
    };
    root ??= made;
    open.at(-1)?.children.push(made);
    open.push(made);
    if (open.length > depthMax) fault ??= `more than ${depthMax} elements in each other`;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  const text = decoded(bytes);
  for (let at = 0; at < text.length && fault === null; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
  }
  if (fault === null) parser.close();
  return root === null || fault !== null ? err(damaged(part, fault ?? 'it is empty')) : ok(root);
}

const chunkLength = 1 << 16;

function keyOf({ prefix, local }: { readonly prefix: string; readonly local: string }): string {
  return prefix === 'r' ? `r:${local}` : local;
}

function damaged(part: string, why: string): Refusal {
  const message = `${part} in this file is damaged (${why}); open it in a word processor and save it anew as DOCX`;
  return { code: 'damaged-document', message };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** The elements in an element, text left out. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first element of a name in an element, or null. */
export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  if (parent === null) return null;
  for (const child of parent.children) if (typeof child !== 'string' && child.name === name) return child;
  return null;
}

/** All elements of a name directly in an element. */
export function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

/** The `val` of a child element, or null. */
export function valueOf(parent: XmlElement | null, name: string): string | null {
  return childOf(parent, name)?.attributes.get('val') ?? null;
}

/** The text directly in an element. */
export function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
