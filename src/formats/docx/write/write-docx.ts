import { align } from '../../treaty/align.ts';
import type { Block, Treaty } from '../../treaty/treaty.ts';
import { element, type Markup, nothing, together, words, xmlDeclaration } from '../../xml/markup.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { changedRuns } from './changed-runs.ts';
import { Changes, type Paragraph, paragraphMarkup } from './paragraph.ts';
import { runsOf } from './runs.ts';
import { styleSheet, wordSpace } from './style-sheet.ts';

/** How a document is written. */
export interface DocxOptions {
  /** The language of the words, as in `en-GB`. */
  readonly language: string;
  /** The draft against which changes are tracked. */
  readonly against: Treaty | null;
  /** Whose the changes are said to be; empty for nobody. */
  readonly author: string;
}

/** A text as a DOCX file. The same text makes the same bytes; nothing is in it that is not in the text. */
export function writeDocx(treaty: Treaty, options: DocxOptions): Uint8Array {
  return writeZip([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([relation('officeDocument', 'word/document.xml'), coreRelation])],
    ['docProps/core.xml', coreProperties(treaty.title, options.language)],
    ['word/document.xml', documentXml(treaty, options)],
    ['word/_rels/document.xml.rels', relationships(documentRelations)],
    ['word/styles.xml', styleSheet(options.language)],
    ['word/settings.xml', settings()],
    ['word/footer1.xml', footer()],
  ]);
}

/** The document itself, as XML. */
export function documentXml(treaty: Treaty, { against, author }: DocxOptions): string {
  const changes = new Changes(author);
  const paragraphs = against === null ? treaty.blocks.map(unchanged) : tracked(against.blocks, treaty.blocks);
  const body = paragraphs.map((paragraph) => paragraphMarkup(paragraph, changes));
  const end = against === null ? [] : [endParagraph];
  return xmlDeclaration + wordElement('w:document', element('w:body', {}, ...body, ...end, section()));
}

function unchanged(block: Block): Paragraph {
  return { block, runs: runsOf(block), change: null };
}

function tracked(before: readonly Block[], after: readonly Block[]): readonly Paragraph[] {
  return align(before, after).flatMap(({ before: old, after: made }): readonly Paragraph[] => {
    if (old !== null && made !== null) {
      return [{ block: made, runs: changedRuns(runsOf(old), runsOf(made)), change: null }];
    }
    if (old !== null) return [wholly(old, 'deleted')];
    return made === null ? [] : [wholly(made, 'inserted')];
  });
}

function wholly(block: Block, change: 'inserted' | 'deleted'): Paragraph {
  return { block, runs: runsOf(block).map((run) => ({ ...run, change })), change };
}

/** The last paragraph of a document cannot come or go, so that one stands there which does neither. */
const endParagraph = element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': 'PactaEnd' })));

function section(): Markup {
  const margins = { 'w:top': 1418, 'w:right': 1418, 'w:bottom': 1418, 'w:left': 1418 };
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
    element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    element('w:pgMar', { ...margins, 'w:header': 709, 'w:footer': 709, 'w:gutter': 0 }),
  );
}

function footer(): string {
  const page = element(
    'w:fldSimple',
    { 'w:instr': 'PAGE' },
    element('w:r', {}, element('w:t', {}, words('1'))),
  );
  const properties = element('w:pPr', {}, element('w:pStyle', { 'w:val': 'Footer' }));
  return xmlDeclaration + wordElement('w:ftr', element('w:p', {}, properties, page));
}

function settings(): string {
  const mode = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return xmlDeclaration + wordElement('w:settings', element('w:compat', {}, mode));
}

const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006';

function wordElement(name: string, ...content: readonly Markup[]): Markup {
  return element(name, { 'xmlns:w': wordSpace, 'xmlns:r': `${officeSpace}/relationships` }, ...content);
}

const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function contentTypes(): string {
  const parts = [
    ['/word/document.xml', `${wordType}.document.main+xml`],
    ['/word/styles.xml', `${wordType}.styles+xml`],
    ['/word/settings.xml', `${wordType}.settings+xml`],
    ['/word/footer1.xml', `${wordType}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ] as const;
  const relationType = 'application/vnd.openxmlformats-package.relationships+xml';
  const content = [
    element('Default', { Extension: 'rels', ContentType: relationType }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
  ];
  return xmlDeclaration + element('Types', { xmlns: `${packageSpace}/content-types` }, ...content);
}

function relation(kind: string, target: string, id = kind): Markup {
  return element('Relationship', { Id: id, Type: `${officeSpace}/relationships/${kind}`, Target: target });
}

const coreRelation = element('Relationship', {
  Id: 'core',
  Type: `${packageSpace}/relationships/metadata/core-properties`,
  Target: 'docProps/core.xml',
});

const documentRelations = [
  relation('styles', 'styles.xml'),
  relation('settings', 'settings.xml'),
  relation('footer', 'footer1.xml'),
];

function relationships(relations: readonly Markup[]): string {
  return xmlDeclaration + element('Relationships', { xmlns: `${packageSpace}/relationships` }, ...relations);
}

/** Title and language; the author, the times and the program that others write here are left out. */
function coreProperties(title: string | null, language: string): string {
  const spaces = {
    'xmlns:cp': `${packageSpace}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const content = [
    title === null ? nothing : element('dc:title', {}, words(title)),
    element('dc:language', {}, words(language)),
  ];
  return xmlDeclaration + element('cp:coreProperties', spaces, together(content));
}
