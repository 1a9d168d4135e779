import type { Refusal } from '../../../base/refusal.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { childrenOf, readXml, type XmlElement } from '../../xml/read-xml.ts';
import { readZip, type Zip } from '../../zip/read-zip.ts';

/** The parts of a document that hold words, or say how paragraphs are numbered. */
export interface DocxParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly comments: XmlElement | null;
  readonly headersAndFooters: readonly XmlElement[];
}

const megabyte = 1024 ** 2;
const packedBytesMax = 64 * megabyte;
const bounds = { fileBytesMax: 48 * megabyte, allBytesMax: 96 * megabyte };

/** Opens a DOCX file and reads its parts; refused where it is none, is damaged, protected or too large. */
export function openDocx(bytes: Uint8Array): Result<DocxParts, Refusal> {
  const kind = problemOfBytes(bytes);
  if (kind !== null) return err(kind);
  const zip = readZip(bytes, bounds);
  if (!zip.ok) return zip;
  const main = mainPart(zip.value);
  if (!main.ok) return main;
  return partsOf(zip.value, main.value);
}

function problemOfBytes(bytes: Uint8Array): Refusal | null {
  if (bytes.length > packedBytesMax) {
    const message = 'it is larger than 64 MB; take its pictures out, or save its text alone';
    return refusal('too-large', message);
  }
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldOffice(bytes);
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  const what = bytes.length === 0 ? 'it is empty' : `it is no DOCX file${guess(bytes)}`;
  return refusal('not-docx', `${what}; save the text as DOCX, or as plain text in UTF-8`);
}

function guess(bytes: Uint8Array): string {
  if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return ' but a PDF';
  return beginsWith(bytes, [0x7b, 0x5c, 0x72, 0x74]) ? ' but RTF' : '';
}

/** The old binary format, in which documents with a password are wrapped as well. */
function oldOffice(bytes: Uint8Array): Refusal {
  const name = [...new TextEncoder().encode('EncryptedPackage')].flatMap((byte) => [byte, 0]);
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    if (!beginsWith(bytes.subarray(at, at + name.length), name)) continue;
    return refusal('encrypted', 'it is protected by a password; open it and save a copy without one');
  }
  return refusal('old-format', 'it is in an older format (DOC or another); open it and save it as DOCX');
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function refusal(code: string, message: string): Refusal {
  return { code, message };
}

/** A document says itself which of its parts is the text. */
function mainPart(zip: Zip): Result<string, Refusal> {
  const relations = readPart(zip, '_rels/.rels');
  if (relations === null) return err(refusal('not-docx', otherFile(zip.names)));
  if (!relations.ok) return relations;
  const main = relationsIn(relations.value, '').find(({ kind }) => kind === 'officeDocument');
  if (main === undefined || !/(?:^|\/)word\//.test(main.target)) {
    return err(refusal('not-docx', otherFile([...zip.names, main?.target ?? ''])));
  }
  return ok(main.target);
}

function otherFile(names: readonly string[]): string {
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  const kinds: readonly (readonly [string, string])[] = [
    ['xl/', 'a spreadsheet'],
    ['ppt/', 'a set of slides'],
    ['content.xml', 'an OpenDocument file'],
    ['META-INF/', 'another packed format'],
  ];
  const kind = kinds.find(([start]) => has(start))?.[1] ?? 'a packed file without a text in it';
  return `it is no DOCX file but ${kind}; save the text as DOCX, or as plain text in UTF-8`;
}

/** Null where there is no such part. */
function readPart(zip: Zip, name: string): Result<XmlElement, Refusal> | null {
  const bytes = zip.unpack(name);
  if (bytes === null) return null;
  return bytes.ok ? readXml(bytes.value, name) : bytes;
}

interface Relation {
  readonly kind: string;
  /** The name of the part in the packed file. */
  readonly target: string;
}

/** What a part's relations lead to inside of the file; what leads out of it is never followed. */
function relationsIn(root: XmlElement, folder: string): readonly Relation[] {
  return childrenOf(root, 'Relationship').flatMap(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    if (attributes.get('TargetMode') === 'External') return [];
    const kind = (attributes.get('Type') ?? '').replace(/^.*\//, '');
    return [{ kind, target: target.startsWith('/') ? target.slice(1) : resolved(folder, target) }];
  });
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}

function partsOf(zip: Zip, main: string): Result<DocxParts, Refusal> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const document = readPart(zip, main);
  if (document === null) return err(refusal('not-docx', otherFile(zip.names)));
  if (!document.ok) return document;
  const listed = readPart(zip, `${folder}_rels/${main.slice(folder.length)}.rels`);
  if (listed !== null && !listed.ok) return listed;
  const relations = listed === null ? [] : relationsIn(listed.value, folder);
  let fault: Refusal | null = null;
  const all = (kind: string): readonly XmlElement[] =>
    relations.flatMap((relation) => {
      const part = relation.kind === kind ? readPart(zip, relation.target) : null;
      if (part !== null && !part.ok) fault ??= part.error;
      return part?.ok ? [part.value] : [];
    });
  const one = (kind: string): XmlElement | null => all(kind)[0] ?? null;
  const parts: DocxParts = {
    document: document.value,
    styles: one('styles'),
    numbering: one('numbering'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    comments: one('comments'),
    headersAndFooters: [...all('header'), ...all('footer')],
  };
  return fault === null ? ok(parts) : err(fault);
}
