import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  deleted,
  docxOf,
  imported,
  inserted,
  packed,
  paragraph,
  run,
} from '../../../../test/support/docx.ts';
import { readDocx } from './read-docx.ts';

const options = { changesAs: 'brackets', actors: [] } as const;

function numPr(depth: number, id = 1): string {
  return `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
}

function level(at: number, format: string, text: string, more = ''): string {
  const parts = `<w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/>`;
  return `<w:lvl w:ilvl="${at}">${parts}</w:lvl>`;
}

const outline = [
  level(0, 'upperRoman', 'Article %1'),
  level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
  level(2, 'lowerLetter', '(%3)'),
  level(3, 'lowerRoman', '(%4)'),
].join('');

const numbering = [
  `<w:abstractNum w:abstractNumId="7">${outline}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="7"/>',
  '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
].join('');

function lines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

describe('numbers', () => {
  test('automatic numbers are resolved: levels, formats, restarts', () => {
    const body = [
      paragraph('Truce', numPr(0)),
      paragraph('Stop.', numPr(1)),
      paragraph('Go', numPr(1)),
      paragraph('one', numPr(2)),
      paragraph('deep', numPr(3)),
      paragraph('two', numPr(2)),
      paragraph('', numPr(1)),
      paragraph('Last', numPr(1)),
      paragraph('anew', numPr(2)),
      paragraph('from c', numPr(2, 2)),
      paragraph('Aid', numPr(0)),
      paragraph('Trucks', numPr(1)),
    ].join('');
    expect(lines(imported({ body, numbering }).text)).toEqual([
      'Article I Truce',
      '1.1 Stop.',
      '1.2 Go',
      '(a) one',
      '(i) deep',
      '(b) two',
      '1.4 Last',
      '(a) anew',
      '(c) from c',
      'Article II Aid',
      '2.1 Trucks',
    ]);
  });

  test('a style may number, and a paragraph may take its number away', () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr>',
      '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Kid"><w:name w:val="Kid"/><w:basedOn w:val="Base"/></w:style>',
    ].join('');
    const linked = numbering.replace('<w:numFmt w:val="lowerLetter"/>', '$&<w:pStyle w:val="Kid"/>');
    const kid = '<w:pStyle w:val="Kid"/>';
    const body = [
      paragraph('Numbered', kid),
      paragraph('Plain', `${kid}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      paragraph('Again', kid),
    ].join('');
    expect(lines(imported({ body, styles, numbering: linked }).text)).toEqual([
      '(a) Numbered',
      'Plain',
      '(b) Again',
    ]);
  });

  test('numbers that are typed stay as they are', () => {
    const tab = '<w:r><w:tab/></w:r>';
    expect(imported({ body: paragraph(`${run('2.1')}${tab}${run('Stop.')}`) }).text).toBe('2.1 Stop.\n');
  });
});

describe('words', () => {
  test('headings stand alone, line breaks stay, spaces are single', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>';
    const broken = `${run('Article 1')}<w:r><w:br/></w:r>${run('Cease  fire')}`;
    const body = paragraph('One.') + paragraph(broken, '<w:pStyle w:val="Titre1"/>') + paragraph('Two.');
    expect(imported({ body, styles }).text).toBe('One.\n\nArticle 1\nCease fire\n\nTwo.\n');
  });

  test('no word of a table is lost, nor of a table in a table', () => {
    const cell = (inner: string): string => `<w:tc><w:tcPr/>${inner}</w:tc>`;
    const table = (...rows: string[][]): string =>
      `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    const inner = table([paragraph('in'), paragraph('side')]);
    const body = table(
      [paragraph('Day'), paragraph('Trucks')],
      [paragraph('1'), paragraph('')],
      [paragraph('First.') + paragraph('Second.'), paragraph('Third.')],
      [inner, paragraph('out')],
    );
    const made = imported({ body });
    expect(lines(made.text)).toEqual(['Day | Trucks', '1', 'First.', 'Second.', 'Third.', 'in | side | out']);
    expect(made.counts.rows).toBe(3);
  });

  test('footnotes are notes at the end, with the words they are tied to', () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = [
      `<w:footnote w:id="0" w:type="separator">${paragraph('line')}</w:footnote>`,
      `<w:footnote w:id="2">${paragraph('Living ones.')}</w:footnote>`,
    ].join('');
    const made = imported({
      body: paragraph(`${run('Release all hostages')}${mark}${run(' now.')}`),
      footnotes,
    });
    expect(made.text).toBe(
      'Release all hostages now.\n\nNote: 1 (at "Release all hostages"): Living ones.\n',
    );
  });

  test('page numbers and contents go, other fields keep their words, across paragraphs', () => {
    const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const field = (name: string, result: string): string =>
      `${mark('begin')}${code(name)}${mark('separate')}${result}${mark('end')}`;
    const contents = code(' TOC \\o ');
    const [link, page] = [field(' REF a ', run('2.1')), field(' PAGEREF a ', run('9'))];
    const body = [
      `<w:p>${mark('begin')}${contents}${mark('separate')}${run('Truce 1')}</w:p>`,
      `<w:p>${run('Aid 2')}${mark('end')}</w:p>`,
      `<w:p>${run('See ')}${link}${run(', page ')}${page}${run('.')}</w:p>`,
      '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>',
    ].join('');
    const made = imported({ body });
    expect(made.text).toBe('See 2.1, page .\n');
    expect(made.leftOut).toEqual([
      { what: 'table of contents', count: 1, words: [] },
      { what: 'page number', count: 2, words: [] },
    ]);
  });

  test('right-to-left words come in the order in which they are read', () => {
    const rtl = '<w:r><w:rPr><w:rtl/></w:rPr><w:t>השביתה</w:t></w:r>';
    expect(imported({ body: paragraph(`${run('The truce (')}${rtl}${run(') holds.')}`) }).text).toBe(
      'The truce (השביתה) holds.\n',
    );
  });

  test('hyphens of two kinds, hidden words, headers, boxes, pictures and comments', () => {
    const body = [
      `<w:p>${run('cease')}<w:r><w:noBreakHyphen/></w:r>${run('fire')}<w:r><w:softHyphen/></w:r>${run('s a\u00adre')}`,
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>',
      '<w:commentRangeStart w:id="5"/>',
      run(' here'),
      '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>',
      `<w:r><w:pict><w:txbxContent>${paragraph('Boxed.')}</w:txbxContent></w:pict></w:r>`,
      '<w:r><w:drawing/></w:r></w:p>',
    ].join('');
    const comments = `<w:comment w:id="5" w:author="Bo">${paragraph('Where?')}</w:comment>`;
    const made = imported({ body: paragraph('First.') + body, comments, header: paragraph('Draft 3') });
    expect(made.text).toBe('First.\n\ncease-fires are here\n\nBoxed.\n');
    expect(made.comments).toEqual([{ author: 'Bo', text: 'Where?', on: 'here', line: 3 }]);
    expect(made.leftOut).toEqual([
      { what: 'soft hyphen', count: 2, words: [] },
      { what: 'hidden text', count: 1, words: ['secret'] },
      { what: 'picture', count: 1, words: [] },
      { what: 'header or footer', count: 1, words: ['Draft 3'] },
    ]);
  });
});

describe('tracked changes', () => {
  const end = (kind: 'ins' | 'del'): string => `<w:rPr><w:${kind} w:id="9" w:author="Ann"/></w:rPr>`;
  const cases: readonly (readonly [name: string, body: string, brackets: string, yes: string, no: string])[] =
    [
      [
        'a replacement',
        `${run('by day ')}${deleted('60')}${inserted('30')}${run('.')}`,
        'by day [60 | 30].',
        'by day 30.',
        'by day 60.',
      ],
      [
        'an addition',
        `${run('Stop')}${inserted(' at once')}${run('.')}`,
        'Stop [at once].',
        'Stop at once.',
        'Stop.',
      ],
      [
        'a removal',
        `${run('Stop ')}${deleted('all ')}${run('fire.')}`,
        'Stop [all] fire.',
        'Stop fire.',
        'Stop all fire.',
      ],
      [
        'letters of a word',
        `${run('It release')}${inserted('s')}${run(' 1')}${deleted('.5')}${inserted('.6')}${run('.')}`,
        'It [release | releases] [1.5 | 1.6].',
        'It releases 1.6.',
        'It release 1.5.',
      ],
      [
        'two with a space between',
        `${deleted('Old')}${inserted('New')}${run(' ')}${deleted('word')}${inserted('thing')}${run('.')}`,
        '[Old word | New thing].',
        'New thing.',
        'Old word.',
      ],
      [
        'inserted, then deleted',
        `${run('A')}<w:ins w:author="A">${deleted('x', 'B')}</w:ins>${run('B')}`,
        'AB',
        'AB',
        'AB',
      ],
      [
        'a move',
        `<w:moveFrom w:author="A">${run('First. ')}</w:moveFrom>${run('Then. ')}<w:moveTo w:author="A">${run('First.')}</w:moveTo>`,
        '[First.] Then. [First.]',
        'Then. First.',
        'First. Then.',
      ],
      [
        'in a bracket',
        `${run('[by day ')}${deleted('6')}${inserted('7')}${run(' | never]')}`,
        '[by day 7 | never]',
        '[by day 7 | never]',
        '[by day 6 | never]',
      ],
    ];
  test.each(cases)('%s', (_, inner, brackets, yes, no) => {
    const body = paragraph(inner);
    expect(imported({ body }).text.trim()).toBe(brackets);
    expect(imported({ body }, { changesAs: 'accepted' }).text.trim()).toBe(yes);
    expect(imported({ body }, { changesAs: 'rejected' }).text.replace(/ +/g, ' ').trim()).toBe(no);
  });

  test('the proposer is named where the author is an actor', () => {
    const body = paragraph(`${run('by day ')}${deleted('60', 'northland')}${inserted('30', 'northland')}`);
    const made = imported({ body }, { actors: ['Southland', 'Northland'] });
    expect(made.text).toBe('by day [60 | Northland: 30]\n');
    expect(made.changes).toEqual([
      { author: 'northland', date: '', was: '60', is: '30', as: 'bracket', line: 1 },
    ]);
    expect(imported({ body }, { actors: ['Southland'] }).text).toBe('by day [60 | 30]\n');
  });

  test('whole paragraphs, and ends of paragraphs', () => {
    const body = [
      paragraph('1.1 One.'),
      paragraph(deleted('1.2 Gone.'), end('del')),
      paragraph(inserted('1.3 Come.'), end('ins')),
      paragraph('Joined', end('del')),
      paragraph(' up.'),
    ].join('');
    expect(lines(imported({ body }).text)).toEqual(['1.1 One.', '[1.2 Gone.]', '[1.3 Come.]', 'Joined up.']);
    const yes = imported({ body }, { changesAs: 'accepted' });
    expect(lines(yes.text)).toEqual(['1.1 One.', '1.3 Come.', 'Joined up.']);
    expect(yes.changes.map(({ was, is, line }) => [was, is, line])).toEqual([
      ['1.2 Gone.', '', 3],
      ['', '1.3 Come.', 3],
    ]);
    const no = imported({ body }, { changesAs: 'rejected' });
    expect(lines(no.text)).toEqual(['1.1 One.', '1.2 Gone.', 'Joined', 'up.']);
  });
});

describe('what is no document is refused, with cause and remedy', () => {
  const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const whole = docxOf({ body: paragraph('Words.') });
  const cut = whole.slice(0, whole.length - 30);
  const locked = Uint8Array.from(whole);
  for (let at = locked.indexOf(0x50); at !== -1; at = locked.indexOf(0x50, at + 1)) {
    // The flag of a file that is encrypted, in each line of the directory.
    if (locked[at + 1] === 0x4b && locked[at + 2] === 1 && locked[at + 3] === 2) locked[at + 8] = 1;
  }
  const deep = `${'<w:p>'.repeat(500)}${'</w:p>'.repeat(500)}`;
  const entity = packed({
    '_rels/.rels': '<!DOCTYPE a [<!ENTITY b "bb">]><Relationships>&b;</Relationships>',
  });
  const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['nothing', bytes(), 'not-docx', /empty/],
    ['a text', text('Agreement: Truce.'), 'not-docx', /no DOCX file; save/],
    ['a PDF', text('%PDF-1.7 …'), 'not-docx', /but a PDF/],
    ['an old document', bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'old-format', /save it as DOCX/],
    [
      'a document with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...text('EncryptedPackage')].flatMap((b) => [b, 0])]),
      'encrypted',
      /password/,
    ],
    ['a packed file with a password', locked, 'encrypted', /password/],
    ['a packed file of another kind', packed({ 'a.txt': 'a' }), 'not-docx', /packed file without a text/],
    ['a spreadsheet', packed({ 'xl/workbook.xml': '<a/>' }), 'not-docx', /spreadsheet/],
    ['an OpenDocument file', packed({ 'content.xml': '<a/>' }), 'not-docx', /OpenDocument/],
    ['one that is cut off', cut, 'damaged-zip', /cut off/],
    ['one without a word', docxOf({ body: paragraph('') }), 'no-words', /no words/],
    ['broken XML', docxOf({ body: '<w:p><w:r>' }), 'damaged-document', /word\/document.xml in it is damaged/],
    ['endless nesting', docxOf({ body: deep }), 'damaged-document', /in each other/],
    ['an entity of its own', entity, 'damaged-document', /entity/],
  ];
  test.each(cases)('%s', (_, file, code, message) => {
    const read = readDocx(file, options);
    expect(read.ok ? read.value.text : read.error.code).toBe(code);
    expect(read.ok ? '' : read.error.message).toMatch(message);
  });

  test('a flipped byte is never read as words', () => {
    const texts = Array.from(whole, (byte, at) => {
      const damaged = whole.slice();
      damaged[at] = byte ^ 0x55;
      const read = readDocx(damaged, options);
      return read.ok ? read.value.text : 'refused';
    });
    expect(new Set(texts)).toEqual(new Set(['Words.\n', 'refused']));
  });

  test('a bomb is stopped at the bound, whatever size it claims', () => {
    const files = { 'word/document.xml': new Uint8Array(60 * 1024 ** 2), '_rels/.rels': relations };
    const bomb = zipSync(files, { level: 1, mtime: '1980-01-01T00:00:00' });
    expect(bomb.length).toBeLessThan(400_000);
    const read = readDocx(bomb, options);
    expect(read).toMatchObject({ ok: false, error: { code: 'unpacks-too-large' } });
  });

  const relations = new TextEncoder().encode(
    '<Relationships><Relationship Type="a/officeDocument" Target="word/document.xml"/></Relationships>',
  );
});
