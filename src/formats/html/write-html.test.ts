import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersExpected, lettersOf, treatyFrom } from '../../../test/support/set-treaty.ts';
import { mutatedTreaty, treatyLike } from '../../../test/support/treaty-like.ts';
import { analyse } from '../../analysis/analyse.ts';
import { english, hebrew } from './appendix-words.ts';
import { writeHtml } from './write-html.ts';

const sample = `\
Agreement: Truce <script>alert(1)</script>.
Parties: Northland; צפון.
Day 1: entry into force.

1.1 Northland shall withdraw [צפון: by day 5 | by day 9].
1.2 צפון shall release: (a) 8 detainees on day 1; (b) 2 detainees within 3 days after 1.1 is verified.
1.3 הצדדים ייסוגו.

Annex A. Maps

A map.
`;

function page(source: string): string {
  const { treaty, agreement } = treatyFrom(source);
  return writeHtml(treaty, { language: 'en-GB', appendix: { findings: analyse(agreement), words: english } });
}

function lettersIn(html: string): string {
  const main = /<main>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  const text = main.replace(/<div class="signatures">.*?<\/div>/s, '');
  const plain = text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return lettersOf(plain.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

describe('a text as a page', () => {
  test('runs no script, asks nobody for anything, and escapes what it is given', () => {
    const html = page(sample);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB" dir="ltr">/);
    expect(html).not.toMatch(/<script|\bsrc=|<link|@import|url\(|https?:/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<h1 id="title">Truce &lt;script&gt;alert(1)&lt;/script&gt;</h1>');
  });

  test('keeps names of another direction apart, and says which way a paragraph runs', () => {
    const html = page(sample);
    expect(html).toContain('<span><bdi lang="he">צפון</bdi> shall release:</span>');
    expect(html).toMatch(/<p id="p1.3" dir="rtl" lang="he" class="provision">/);
  });

  test('shows alternatives, links references, and begins annexes on a new page', () => {
    const html = page(sample);
    expect(html).toContain('<span class="choice proposers" title="1.1 A"><bdi lang="he">צפון</bdi>:</span>');
    expect(html).toContain('<span class="choice" title="1.1 B">by day 9</span>');
    expect(html).toContain('<a href="#p1.1">1.1</a> is verified');
    expect(html).toContain('<h2 id="annex-a" class="new-page">Annex A. Maps</h2>');
  });

  test('lists findings, with links to the provisions', () => {
    expect(page(sample)).toMatch(/<li><strong>\w+ PAC\d+<\/strong> <a href="#p1/);
    const { treaty } = treatyFrom(sample);
    expect(writeHtml(treaty, { language: 'en', appendix: null })).not.toContain('class="findings"');
    const empty = writeHtml(treaty, { language: 'en', appendix: { findings: [], words: hebrew } });
    expect(empty).toMatch(/lang="he" dir="rtl"><h2>ממצאים<\/h2><p>לא נמצא דבר\./);
  });

  test('loses no word, and gives no id twice, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(treatyLike, mutatedTreaty), (source) => {
        const html = page(source);
        expect(lettersIn(html)).toBe(lettersExpected(source));
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });
});
