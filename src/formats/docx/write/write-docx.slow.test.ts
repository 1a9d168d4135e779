import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../../test/support/decide-changes.ts';
import { lettersOf, treatyFrom } from '../../../../test/support/set-treaty.ts';
import { mutatedTreaty, treatyLike } from '../../../../test/support/treaty-like.ts';
import { readDocx } from '../read/read-docx.ts';
import { documentXml, writeDocx } from './write-docx.ts';

const plain = { language: 'en-GB', against: null, author: '' };

const truce = `\
Agreement: Truce at the river.
Parties: Northland; Southland.
Places: North bank.
Day 1: entry into force.

Article 1. Truce

1.1 Northland shall withdraw from the North bank [Southland: by day 5 | by day 9] \\[sic\\].
1.2 Southland shall release: (a) 8 detainees on day 1; (b) 2 detainees on day 50. It shall stay.
1.3 הצדדים ייסוגו.

Annex A. Maps

A map.
`;

function wordsOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

function back(source: string): string {
  const read = readDocx(writeDocx(treatyFrom(source).treaty, plain), { changesAs: 'brackets', actors: [] });
  return read.ok ? read.value.text : read.error.code;
}

describe('a text as a document', () => {
  test('comes back as it was, laid out', () => {
    expect(back(truce)).toBe(
      truce
        .replace(': (a)', ':\n    (a)')
        .replace('; (b)', ';\n    (b)')
        .replace(' It shall', '\n    It shall')
        .replace('1.3', '1.3'),
    );
  });

  test('loses no word, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(treatyLike, mutatedTreaty), (source) => {
        const letters = lettersOf(source);
        expect(lettersOf(back(source))).toBe(letters === '' ? 'no-words' : letters);
      }),
      { numRuns: 300 },
    );
  });

  test('the same text makes the same bytes, with no time, author or program in them', () => {
    const { treaty } = treatyFrom(truce);
    const bytes = writeDocx(treaty, plain);
    expect(writeDocx(treaty, plain)).toEqual(bytes);
    const core = wordsOf(bytes, 'docProps/core.xml');
    expect(core.replace(/^.*?<cp/s, '<cp').replace(/ xmlns:\w+="[^"]*"/g, '')).toBe(
      '<cp:coreProperties><dc:title>Truce at the river</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>',
    );
    const document = wordsOf(bytes, 'word/document.xml');
    expect(document).not.toMatch(/w:(?:date|author|rsid)/);
    expect(document).toContain('<w:bidi/>');
    expect(document).toContain('<w:rtl/><w:lang w:bidi="he-IL"/>');
    expect(document).toContain('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>');
  });

  test('who signs has a line to sign on, unless the text has signatures of its own', () => {
    const xml = (source: string): string => documentXml(treatyFrom(source).treaty, plain);
    expect(xml(truce).match(/PactaSignatureLine/g)).toHaveLength(2);
    expect(xml(`${truce}\nSignatures\n\nFor Northland`)).not.toContain('PactaSignatureLine');
  });
});

describe('changes against another draft', () => {
  const tracked = (before: string, after: string, author = ''): string => {
    const against = treatyFrom(before).treaty;
    return documentXml(treatyFrom(after).treaty, { language: 'en-GB', against, author });
  };
  const expectBoth = (before: string, after: string): void => {
    const xml = tracked(before, after);
    const alone = (source: string): unknown => decide(documentXml(treatyFrom(source).treaty, plain), 'ins');
    expect(decide(xml, 'ins')).toEqual(alone(after));
    expect(decide(xml, 'del')).toEqual(alone(before));
  };

  test('are told by words, in the provision that changed', () => {
    const after = truce.replace('8 detainees', '12 living detainees');
    const xml = tracked(truce, after, 'Mediator');
    expect(xml.match(/<w:(?:ins|del) [^>]*>/g)).toEqual([
      '<w:del w:id="1" w:author="Mediator">',
      '<w:ins w:id="2" w:author="Mediator">',
    ]);
    expect(xml).toMatch(/<w:del [^>]*><w:r><w:delText [^>]*>8<.*?<w:ins [^>]*><w:r><w:t [^>]*>12 living</);
  });

  const provision = (text: string): string => `${truce}\n${text}\n`;
  test.each([
    ['the same', truce, truce],
    ['a word', truce, truce.replace('withdraw', 'go away')],
    ['a new provision', truce, provision('2.1 Northland shall open the road.')],
    ['a provision gone', provision('2.1 Northland shall open the road.'), truce],
    ['another number', truce, truce.replace('1.2 ', '1.4 ')],
    ['another order', provision('3.1 Stop.\n3.2 Go away.'), provision('3.1 Go away.\n3.2 Stop.')],
    ['another alternative', truce, truce.replace('by day 9', 'never')],
    ['nothing in common', truce, 'Note: nothing at all.'],
    ['a heading of another kind', truce, truce.replace('Annex A', 'Article 2')],
  ])('accepted they give the new text, rejected the old: %s', (_, before, after) => {
    expectBoth(before, after);
  });

  test('accepted they give the new text, rejected the old: any two texts', () => {
    fc.assert(fc.property(treatyLike, treatyLike, expectBoth), { numRuns: 100 });
    fc.assert(
      fc.property(
        treatyLike,
        fc.nat(),
        fc.constantFrom('x', ' ', '[', '2.1 ', '\n\n'),
        (text, place, put) => {
          const at = place % (text.length + 1);
          expectBoth(text, text.slice(0, at) + put + text.slice(at));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('come back as brackets', () => {
    const after = truce.replace('8 detainees', '12 detainees').replace('Day 1', 'Day 0');
    const against = treatyFrom(truce).treaty;
    const bytes = writeDocx(treatyFrom(after).treaty, { language: 'en-GB', against, author: 'Northland' });
    const read = readDocx(bytes, { changesAs: 'brackets', actors: ['Northland'] });
    expect(read.ok && read.value.text).toContain('(a) [8 | Northland: 12] detainees on day 1;');
  });
});
