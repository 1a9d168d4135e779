import { element, type Markup, nothing, together, xmlDeclaration } from '../../xml/markup.ts';

/** The namespace of WordprocessingML. */
export const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** How paragraphs of a style are laid out; lengths in twentieths of a point. */
interface ParagraphLook {
  readonly id: string;
  readonly name: string;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly hanging?: number;
  readonly alignment?: 'center' | 'both';
  readonly outline?: number;
  readonly keepsNext?: true;
  readonly isBold?: true;
  readonly isItalic?: true;
  /** In half points. */
  readonly size?: number;
  /** Where a dotted line to sign on ends. */
  readonly signingLine?: number;
}

const heading = { before: 360, after: 120, keepsNext: true, isBold: true } as const;

const paragraphLooks: readonly ParagraphLook[] = [
  { id: 'Title', name: 'Title', after: 360, alignment: 'center', isBold: true, size: 32 },
  { id: 'Heading1', name: 'heading 1', ...heading, outline: 0, size: 26 },
  { id: 'Heading2', name: 'heading 2', ...heading, outline: 1, size: 24 },
  { id: 'Heading3', name: 'heading 3', ...heading, outline: 2 },
  { id: 'Heading4', name: 'heading 4', ...heading, outline: 3, isItalic: true },
  { id: 'PactaEntry', name: 'Pacta Entry', after: 60, indent: 284, hanging: 284 },
  { id: 'PactaProvision', name: 'Pacta Provision', after: 120, indent: 851, hanging: 851, alignment: 'both' },
  { id: 'PactaParagraph', name: 'Pacta Paragraph', after: 120, alignment: 'both' },
  { id: 'PactaStage', name: 'Pacta Stage', after: 80, indent: 1418, hanging: 567 },
  { id: 'PactaAfterStages', name: 'Pacta After Stages', after: 120, indent: 851, alignment: 'both' },
  { id: 'PactaNote', name: 'Pacta Note', after: 120, indent: 851, isItalic: true },
  { id: 'PactaFree', name: 'Pacta Free', after: 120 },
  { id: 'PactaSignatureHeading', name: 'Pacta Signature Heading', ...heading, size: 26 },
  { id: 'PactaSignatureLine', name: 'Pacta Signature Line', before: 600, keepsNext: true, signingLine: 8500 },
  { id: 'PactaEnd', name: 'Pacta End', size: 2 },
  { id: 'Footer', name: 'footer', alignment: 'center', size: 18 },
];

const characterLooks: readonly (readonly [id: string, name: string, look: readonly Markup[]])[] = [
  ['PactaKey', 'Pacta Key', [element('w:b', {}), element('w:bCs', {})]],
  ['PactaMark', 'Pacta Mark', [element('w:b', {}), element('w:bCs', {})]],
  ['PactaProposers', 'Pacta Proposers', [element('w:i', {}), element('w:iCs', {})]],
  ['PactaLetter', 'Pacta Letter', []],
];

/** The styles of the document, for words in a language. */
export function styleSheet(language: string): string {
  const content = [
    defaults(language),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      element('w:name', { 'w:val': 'Normal' }),
    ),
    ...paragraphLooks.map(paragraphStyle),
    ...characterLooks.map(([id, name, look]) =>
      element(
        'w:style',
        { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
        element('w:name', { 'w:val': name }),
        look.length === 0 ? nothing : element('w:rPr', {}, ...look),
      ),
    ),
  ];
  return xmlDeclaration + element('w:styles', { 'xmlns:w': wordSpace }, ...content);
}

function defaults(language: string): Markup {
  const fonts = { 'w:ascii': 'Cambria', 'w:hAnsi': 'Cambria', 'w:cs': 'Times New Roman' };
  const run = [
    element('w:rFonts', fonts),
    ...sizes(22),
    element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }),
  ];
  const spacing = element('w:spacing', { 'w:line': 276, 'w:lineRule': 'auto' });
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, ...run)),
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:widowControl', {}), spacing)),
  );
}

function sizes(size: number): readonly Markup[] {
  return [element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })];
}

function paragraphStyle(look: ParagraphLook): Markup {
  const isOwn = look.id.startsWith('Pacta');
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': isOwn ? 1 : null, 'w:styleId': look.id },
    element('w:name', { 'w:val': look.name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    isOwn ? nothing : element('w:next', { 'w:val': 'Normal' }),
    element('w:qFormat', {}),
    element('w:pPr', {}, layout(look)),
    element('w:rPr', {}, letters(look)),
  );
}

function layout(look: ParagraphLook): Markup {
  const { before = 0, after = 0, indent, hanging = 0, alignment, outline, signingLine } = look;
  const tab = { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': signingLine ?? null };
  return together([
    look.keepsNext ? element('w:keepNext', {}) : nothing,
    signingLine === undefined ? nothing : element('w:tabs', {}, element('w:tab', tab)),
    element('w:spacing', { 'w:before': before, 'w:after': after }),
    indent === undefined ? nothing : element('w:ind', { 'w:left': indent, 'w:hanging': hanging }),
    alignment === undefined ? nothing : element('w:jc', { 'w:val': alignment }),
    outline === undefined ? nothing : element('w:outlineLvl', { 'w:val': outline }),
  ]);
}

function letters({ isBold, isItalic, size }: ParagraphLook): Markup {
  return together([
    isBold ? together([element('w:b', {}), element('w:bCs', {})]) : nothing,
    isItalic ? together([element('w:i', {}), element('w:iCs', {})]) : nothing,
    ...(size === undefined ? [] : sizes(size)),
  ]);
}
