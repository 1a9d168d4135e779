import { zipSync } from 'fflate';
import { type ImportedText, type ImportOptions, readDocx } from '../../src/formats/docx/read/read-docx.ts';

const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a document that a test names, each the content of its root. */
export interface DocxContent {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
}

const parts = [
  { part: 'styles', root: 'styles' },
  { part: 'numbering', root: 'numbering' },
  { part: 'footnotes', root: 'footnotes' },
  { part: 'endnotes', root: 'endnotes' },
  { part: 'comments', root: 'comments' },
  { part: 'header', root: 'hdr' },
] as const;

/** A DOCX file made of these parts. */
export function docxOf(content: DocxContent): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': wordXml('document', `<w:body>${content.body}</w:body>`),
  };
  const relations: [string, string][] = [];
  for (const { part, root } of parts) {
    const inner = content[part];
    if (inner === undefined) continue;
    files[`word/${part}.xml`] = wordXml(root, inner);
    relations.push([part, `${part}.xml`]);
  }
  files['word/_rels/document.xml.rels'] = relationships(relations);
  return packed(files);
}

/** Any files, packed. */
export function packed(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
}

function wordXml(root: string, inner: string): string {
  const start = `<w:${root} xmlns:w="${space}" xmlns:r="${officeSpace}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>${start}${inner}</w:${root}>`;
}

function relationships(relations: readonly (readonly [string, string])[]): string {
  const list = relations.map(
    ([kind, target], at) => `<Relationship Id="r${at}" Type="${officeSpace}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join('')}</Relationships>`;
}

/** A run of words. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph, of runs or of plain words, with properties. */
export function paragraph(inner: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inner.includes('<') ? inner : run(inner)}</w:p>`;
}

/** Words that somebody inserted. */
export function inserted(text: string, author = 'Ann'): string {
  return `<w:ins w:id="1" w:author="${author}">${run(text)}</w:ins>`;
}

/** Words that somebody deleted. */
export function deleted(text: string, author = 'Ann'): string {
  return `<w:del w:id="2" w:author="${author}">${run(text).replaceAll('w:t', 'w:delText')}</w:del>`;
}

/** What is read of a document; the test fails where it is refused. */
export function imported(content: DocxContent, options: Partial<ImportOptions> = {}): ImportedText {
  const read = readDocx(docxOf(content), { changesAs: 'brackets', actors: [], ...options });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const commented =
  '<w:commentRangeStart w:id="7"/>' +
  run('2. Once paragraph 1 is performed') +
  '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>';

/** A treaty as a document, with a tracked change, a comment and words on each page. */
export const treatyDocx: Uint8Array = docxOf({
  body: [
    paragraph('TRUCE BETWEEN NORTHLAND AND SOUTHLAND'),
    paragraph('ARTICLE I'),
    paragraph('WITHDRAWAL'),
    paragraph(
      run('1. Northland shall leave Port Amlin by ') +
        deleted('3 May 2021', 'Southland') +
        inserted('9 May 2021', 'Southland') +
        run('.'),
    ),
    paragraph(`${commented}${run(', Southland shall leave the Sella Valley within 3 days.')}`),
  ].join(''),
  comments: `<w:comment w:id="7" w:author="Ann">${paragraph('Is that not too soon?')}</w:comment>`,
  header: paragraph('Draft for the talks'),
});
