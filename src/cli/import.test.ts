import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deleted, docxOf, inserted, paragraph, run } from '../../test/support/docx.ts';
import { FakeWorld } from '../../test/support/world.ts';

const changed =
  run('1. Northland shall leave Port Amlin by ') +
  deleted('3 May 2021', 'Southland') +
  inserted('9 May 2021', 'Southland') +
  '<w:commentRangeStart w:id="7"/>' +
  run(' at noon') +
  '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>' +
  run('.');

const treaty = docxOf({
  body: [
    paragraph('TRUCE BETWEEN NORTHLAND AND SOUTHLAND'),
    paragraph('ARTICLE I'),
    paragraph('WITHDRAWAL'),
    paragraph(changed),
    paragraph('2. Once paragraph 1 is performed, Southland shall leave the Sella Valley within 3 days.'),
  ].join(''),
  comments: `<w:comment w:id="7" w:author="Ann">${paragraph('Too soon?')}</w:comment>`,
  header: paragraph('Draft for the talks'),
});

describe('pacta import', () => {
  test('makes a draft of a document, and says what was taken and what not', async () => {
    const world = new FakeWorld({ 'treaty.docx': treaty });
    expect(await world.pacta('import treaty.docx')).toBe(0);
    expect(world.out).toContain(
      '1.1 Northland shall leave Port Amlin by [3 May 2021 | Southland: 9 May 2021] at noon.\n',
    );
    expect(world.out).toMatch(/^Agreement: TRUCE BETWEEN NORTHLAND AND SOUTHLAND\.\nParties: Northland; /);
    expect(world.log).toBe(`\
pacta import: a draft of treaty.docx: 5 paragraphs
1 tracked change as alternatives in brackets:
  Southland: "3 May 2021" -> "9 May 2021"
1 comment not taken; --comments keeps them as notes:
  Ann on "at noon": Too soon?
left out: 1 header or footer: "Draft for the talks"
a header is proposed: 2 parties, 0 other actors, 2 places and 0 events
2 of 2 provisions are understood as they stand (100%)
1 reference rewritten:
  line 9: paragraph 1 -> 1.1
1 question that only you can answer stands in a note below the header
Next: pacta check, with the file that you wrote it to
`);
  });

  test('writes it to a file; changes accepted, comments kept, no header proposed', async () => {
    const world = new FakeWorld({ 'treaty.docx': treaty });
    const call = 'import treaty.docx --changes accepted --comments --plain -o treaty.pacta';
    expect(await world.pacta(call)).toBe(0);
    expect(world.out).toBe('');
    expect(world.files.get('treaty.pacta')).toBe(`\
TRUCE BETWEEN NORTHLAND AND SOUTHLAND

ARTICLE I

WITHDRAWAL

1. Northland shall leave Port Amlin by 9 May 2021 at noon.

2. Once paragraph 1 is performed, Southland shall leave the Sella Valley within 3 days.

Note: Ann (at "at noon"): Too soon?
`);
    expect(world.log).toContain('1 tracked change accepted:\n  line 7: Southland: "3 May 2021" -> ');
    expect(world.log).toContain(
      '1 comment kept as notes at the end:\n  line 7: Ann on "at noon": Too soon?\n',
    );
    expect(world.log).toContain('Next: pacta check treaty.pacta\n');
  });

  test('takes a plain text, and a draft as it is', async () => {
    const world = new FakeWorld({
      'a.txt': 'TRUCE BETWEEN A AND B\r\n\r\n1. A shall leave.\r\n',
      'b.pacta': 'Peace.',
    });
    expect(await world.pacta('import a.txt')).toBe(0);
    expect(world.out).toContain('\n1 A shall leave.\n');
    world.out = '';
    expect(await world.pacta('import b.pacta')).toBe(0);
    expect(world.out).toBe('Peace.');
  });

  const bomb = zipSync({
    '_rels/.rels': new TextEncoder().encode(
      '<Relationships><Relationship Type="a/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': new Uint8Array(49 * 1024 ** 2),
  });
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const locked = [0xd0, 0xcf, 0x11, 0xe0, ...[...text('EncryptedPackage')].flatMap((byte) => [byte, 0])];
  test.each([
    ['a text', text('Peace.'), 'it is no DOCX file; save the text as DOCX, or as plain text in UTF-8'],
    [
      'a PDF',
      text('%PDF-1.7'),
      'it is no DOCX file but a PDF; save the text as DOCX, or as plain text in UTF-8',
    ],
    [
      'one with a password',
      Uint8Array.from(locked),
      'it is protected by a password; open it and save a copy without one',
    ],
    [
      'one that is cut off',
      treaty.slice(0, treaty.length - 40),
      'it is packed wrongly or cut off; get another copy, or open it and save it anew as DOCX',
    ],
    [
      'a bomb',
      bomb,
      'it unpacks to more than 48 MB, which no agreement does; check that it is the right file',
    ],
  ])('says plainly why %s is not taken', async (_, content, message) => {
    const world = new FakeWorld({ 'a.docx': content });
    expect(await world.pacta('import a.docx -o a.pacta')).toBe(2);
    expect(world.log).toBe(`pacta: a.docx: ${message}\n`);
    expect(world.files.has('a.pacta')).toBe(false);
  });

  test.each([
    ['import', 'something is missing; the call is: pacta import FILE'],
    ['import -', 'nothing is piped in; name a file, as in pacta import treaty.docx'],
    ['import a.docx --changes both', '--changes cannot be "both"; it is one of brackets, accepted, rejected'],
    ['import a.docx -o a.docx', '--output would overwrite a.docx, which is read; give it another name'],
  ])('says what is wrong with the call: %s', async (call, message) => {
    const world = new FakeWorld();
    expect(await world.pacta(call)).toBe(2);
    expect(world.log).toBe(`pacta import: ${message}\n`);
  });
});
