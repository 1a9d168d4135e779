import { type SaxesAttributeNS, SaxesParser } from 'saxes';
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
  const tree = new Tree();
  const text = decoded(bytes);
  for (let at = 0; at < text.length && tree.fault === null; at += chunkLength) {
    tree.write(text.slice(at, at + chunkLength));
  }
  tree.close();
  const { root, fault } = tree;
  return root === null || fault !== null ? err(damaged(part, fault ?? 'it is empty')) : ok(root);
}

/** Grows the tree of a file as its text comes in. */
class Tree {
  root: XmlElement | null = null;
  fault: string | null = null;
  readonly #open: OpenElement[] = [];
  readonly #parser = new SaxesParser({ xmlns: true });

  constructor() {
    this.#parser.on('error', ({ message }) => {
      this.fault ??= message;
    });
    this.#parser.on('opentag', ({ local, uri, attributes }) => {
      this.#begin(local, uri, Object.values(attributes));
    });
    this.#parser.on('closetag', () => {
      this.#open.pop();
    });
    this.#parser.on('text', (text) => this.#open.at(-1)?.children.push(text));
    this.#parser.on('cdata', (text) => this.#open.at(-1)?.children.push(text));
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  close(): void {
    if (this.fault === null) this.#parser.close();
  }

  #begin(name: string, space: string, attributes: readonly SaxesAttributeNS[]): void {
    const values = attributes.map((each) => [keyOf(each), each.value] as const);
    const made: OpenElement = { name, space, attributes: new Map(values), children: [] };
    this.root ??= made;
    this.#open.at(-1)?.children.push(made);
    this.#open.push(made);
    if (this.#open.length > depthMax) this.fault ??= `more than ${depthMax} elements in each other`;
  }
}

const chunkLength = 1 << 16;

function keyOf({ prefix, local }: { readonly prefix: string; readonly local: string }): string {
  return prefix === 'r' ? `r:${local}` : local;
}

function damaged(part: string, why: string): Refusal {
  const message = `${part} in it is damaged (${why}); open it in a word processor and save it anew as DOCX`;
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
export function valueIn(parent: XmlElement | null, name: string): string | null {
  return childOf(parent, name)?.attributes.get('val') ?? null;
}

/** The text directly in an element. */
export function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
