import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deleted, docxOf, inserted, paragraph, run } from '../../test/support/docx.ts';
import { check, english } from '../pacta.ts';
import { type ExportFormat, type ExportOptions, exportFormats, exportText } from './export-text.ts';
import { type Imported, type ImportOptions, importFile } from './import-file.ts';
import { loadDocuments } from './load-documents.ts';

const bare: ExportOptions = {
  changesFrom: null,
  author: '',
  withFindings: false,
  date: null,
  language: english,
};

const asBrackets: ImportOptions = { changesAs: 'brackets', keepsComments: false, proposes: true };

function exported(source: string, to: ExportFormat, options: Partial<ExportOptions> = {}): Uint8Array {
  const made = exportText(source, to, { ...bare, ...options });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.bytes;
}

function imported(name: string, bytes: Uint8Array | string, options: Partial<ImportOptions> = {}): Imported {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const made = importFile(name, content, { ...asBrackets, ...options });
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

/** All words of a file, those of a packed one with the names of its parts. */
function everythingIn(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  if (bytes[0] !== 0x50) return decoder.decode(bytes);
  const parts = Object.entries(unzipSync(bytes));
  return parts.map(([name, part]) => `${name}\n${decoder.decode(part)}`).join('\n');
}

const truce = `\
Agreement: Truce at the river.
Parties: Northland; Southland.
Day 1: entry into force.

Article 1. Truce

1.1 Northland shall release 8 detainees by day 5.
1.2 Southland shall open the road once 1.1 is performed.
`;

describe('a text in other formats', () => {
  test('is fetched when it is asked for', async () => {
    const documents = await loadDocuments();
    expect(documents.exportText(truce, 'pacta', bare)).toEqual({
      ok: true,
      value: {
        bytes: new TextEncoder().encode(truce),
        mediaType: 'text/plain',
        extension: 'pacta',
      },
    });
  });

  test('carries changes against another draft, and whose they are only where that is said', () => {
    const after = truce.replace('8 detainees', '12 detainees');
    const file = (author: string): Uint8Array => exported(after, 'docx', { changesFrom: truce, author });
    expect(everythingIn(file(''))).toContain('w:author=""');
    const back = imported('a.docx', file('Northland'));
    expect(back.text).toContain('release [8 | Northland: 12] detainees');
    expect(imported('a.docx', file('Northland'), { changesAs: 'accepted' }).text).toBe(after);
    expect(imported('a.docx', file('Northland'), { changesAs: 'rejected' }).text).toBe(truce);
  });

  test.each(exportFormats)('says of itself nothing that nobody wrote: %s', (to) => {
    const [first, second] = [exported(truce, to), exported(truce, to)];
    expect(second).toEqual(first);
    const words = everythingIn(first);
    // The schema of Akoma Ntoso wants a day; this one is none.
    expect(words.replaceAll('0001-01-01', '')).not.toMatch(/\b\d{4}-\d{2}-\d{2}|\d{2}:\d{2}:\d{2}/);
    expect(words).not.toMatch(/creator|lastModifiedBy|Application>|generator|w:author|w:date|rsid/i);
    expect(words).not.toMatch(/file:\/\/|[A-Z]:\\|\/(?:home|Users|root|tmp|work)\//);
  });

  test('has the findings after it, in the language of who reads, where they are asked for', () => {
    const words = everythingIn(exported(truce, 'html', { withFindings: true }));
    expect(words).toMatch(/<section class="findings"[^>]*lang="en"/);
    expect(words).toContain('PAC401');
    expect(everythingIn(exported(truce, 'html'))).not.toContain('PAC');
  });

  test('as JSON has its words, and what they mean', () => {
    const data: unknown = JSON.parse(everythingIn(exported(truce, 'json')));
    expect(data).toMatchObject({
      pacta: 1,
      title: 'Truce at the river',
      text: truce,
      actors: [{ name: 'Northland', roles: ['party'] }, { name: 'Southland' }],
      headings: [{ key: 'article 1', kind: 'article', title: 'Truce' }],
      provisions: [
        {
          key: '1.1',
          heading: 'article 1',
          understood: 'checkable',
          text: '1.1 Northland shall release 8 detainees by day 5.',
          meaning: [{ sentence: 'Northland is obliged, by day 5, to release 8 detainees.', readings: [] }],
        },
        { key: '1.2' },
      ],
    });
  });

  test('is described on the page of the formats, every key of JSON included', () => {
    const page = readFileSync(new URL('../../docs/reference/formats.md', import.meta.url), 'utf8');
    const rows = (heading: string): readonly string[] => {
      const part = page.slice(page.indexOf(heading)).split(/\n#+ /)[0] ?? '';
      const cells = [...part.matchAll(/^\| (`[^|]*) \|/gm)];
      return cells.flatMap(([, cell]) =>
        [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
      );
    };
    expect(new Set(rows('## Out'))).toEqual(new Set(exportFormats));
    const data: unknown = JSON.parse(everythingIn(exported(truce, 'json')));
    expect(rows('### JSON')).toEqual(typeof data === 'object' && data !== null ? Object.keys(data) : []);
  });

  test('has the day that the user gives, in Akoma Ntoso', () => {
    expect(everythingIn(exported(truce, 'akn', { date: '2024-05-06' }))).toContain(
      '<FRBRdate date="2024-05-06" name="draft"/>',
    );
  });

  test('is refused where one of the drafts cannot be read, and says which', () => {
    const endless = 'a'.repeat(70 * 1024 ** 2);
    const of = (text: string, changesFrom: string | null): unknown => {
      const made = exportText(text, 'docx', { ...bare, changesFrom });
      return made.ok ? null : made.error.of;
    };
    expect(of(endless, null)).toBe('text');
    expect(of(truce, endless)).toBe('changesFrom');
  });
});

const foreign = [
  paragraph('TRUCE BETWEEN NORTHLAND AND SOUTHLAND'),
  paragraph('ARTICLE I'),
  paragraph('WITHDRAWAL'),
];

const first = `${run('1. Northland shall leave Port Amlin by ')}${deleted('3 May 2021', 'Southland')}`;

const second = '2. Once paragraph 1 is performed, Southland shall leave the Sella Valley within 3 days.';

describe('a file as a draft', () => {
  test('a document: a header is proposed, a change of a party is its proposal', () => {
    const changed = paragraph(`${first}${inserted('9 May 2021', 'Southland')}${run('.')}`);
    const made = imported('treaty.docx', docxOf({ body: [...foreign, changed, paragraph(second)].join('') }));
    expect(made.text).toBe(`\
Agreement: TRUCE BETWEEN NORTHLAND AND SOUTHLAND.
Parties: Northland; Southland.
Places: Port Amlin; Sella Valley.

Note: when does this agreement enter into force? Nothing here says it in a form that is understood.

Article 1. WITHDRAWAL

1.1 Northland shall leave Port Amlin by [3 May 2021 | Southland: 9 May 2021].
1.2 Once 1.1 is performed, Southland shall leave the Sella Valley within 3 days.
`);
    expect(made.proposed?.counts).toMatchObject({ total: 2 });
    expect(made.document?.changes).toHaveLength(1);
  });

  test('footnotes and comments of several sentences oblige nobody', () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const mark = '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>';
    const start = '<w:commentRangeStart w:id="7"/>';
    const about = run('1. Northland shall leave Port Amlin by 3 May 2021');
    const body = `${start}${about}${mark}${run('.')}${note}`;
    const words = 'It is late. Southland shall pay 5 dollars. Dr. Hill said so.';
    const content = {
      // What has no full stop at its end must not run on into the notes.
      body: [...foreign, paragraph(body), paragraph(second), paragraph('The map is a part')].join(''),
      footnotes: `<w:footnote w:id="2">${paragraph(words)}</w:footnote>`,
      comments: `<w:comment w:id="7" w:author="Ann">${paragraph(words)}</w:comment>`,
    };
    const made = imported('treaty.docx', docxOf(content), { keepsComments: true });
    const checked = check(made.text);
    expect(checked.ok && checked.value.counts.provisions).toMatchObject({ total: 3, prose: 1 });
    expect(made.text.match(/Southland shall pay/g)).toHaveLength(2);
    expect(made.text).toContain('Note: Ann (at "');
    const silent = imported('treaty.docx', docxOf(content));
    expect(silent.text).not.toContain('Ann');
    expect(silent.document?.comments).toMatchObject([{ author: 'Ann', text: words }]);
  });

  test.each([
    ['a draft', 'a.pacta', 'Some words.\n', 'is a draft'],
    ['a text with a header', 'a.txt', truce, 'is a draft'],
    ['one for which nothing is to be proposed', 'b.txt', 'Some words.\n', 'not asked'],
    ['one that is far too long', 'a.txt', 'Some words. '.repeat(200_000), 'too long'],
  ])('%s is taken as it is', (_, name, text, notProposed) => {
    const made = imported(name, text, { proposes: name !== 'b.txt' });
    expect(made).toEqual({ text, document: null, proposed: null, notProposed });
  });

  test('a plain text gets a proposed header', () => {
    const made = imported('a.txt', 'TRUCE BETWEEN A AND B\n\n1. A shall leave.\n');
    expect(made.proposed).not.toBeNull();
    expect(made.text).toMatch(/^Agreement: TRUCE BETWEEN A AND B\./);
  });

  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each([
    ['a text that is called a document', 'a.docx', bytes('Words.'), 'not-docx'],
    ['a PDF that is called a text', 'a.txt', bytes('%PDF-1.7'), 'not-docx'],
    ['a document that is cut off', 'a.docx', exported(truce, 'docx').slice(0, 900), 'damaged-zip'],
    ['a picture', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'not-utf8'],
    ['nothing', 'a.txt', bytes(''), 'empty'],
  ])('%s is refused', (_, name, content, code) => {
    expect(importFile(name, content, asBrackets)).toMatchObject({ ok: false, error: { code } });
  });
});
