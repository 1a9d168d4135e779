import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../../test/support/corpus.ts';
import { lettersExpected, lettersOf, treatyFrom } from '../../../test/support/set-treaty.ts';
import { mutatedTreaty, treatyLike } from '../../../test/support/treaty-like.ts';
import { elementsOf, readXml, type XmlElement } from '../xml/read-xml.ts';
import { writeAkn } from './write-akn.ts';

const sample = `\
Agreement: Truce <at> the river & beyond.
Parties: Northland; Southland.
Places: North bank.
Day 1: entry into force.

Preamble

The Parties, wishing for peace,
have agreed:

Chapter I. Truce

Article 1. Cease-fire

1.1 Northland shall withdraw from the North bank [Southland: by day 5 | by day 9] \\[sic\\].
1.2 Southland shall release: (a) 8 detainees on day 1; and (b) 2 detainees within 3 days after
    1.1 is verified.
    If Article 1 is breached, Southland may suspend 1.2.
Note: צפון is north.

Signatures

For Northland
For Southland
`;

const annexed = sample.replace('Signatures', 'Annex A. Maps\n\nA.1 Northland shall draw maps.\n\nSignatures');

/** The real agreements, and the larger made ones. */
const agreements = corpus.flatMap(([path, source]) => (/^(?:real|made)/.test(path) ? [source] : []));

function akn(source: string): string {
  const { treaty, agreement } = treatyFrom(source);
  return writeAkn(treaty, agreement, { language: 'en-GB', date: null });
}

function rootOf(xml: string): XmlElement {
  const root = readXml(new TextEncoder().encode(xml), 'the file');
  if (!root.ok) throw new Error(root.error.message);
  return root.value;
}

/** The words of an element in their order, metadata left out. */
function wordsOf(element: XmlElement): string {
  if (element.name === 'meta') return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : ` ${wordsOf(child)} `))
    .join('');
}

function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...elementsOf(element).flatMap(all)];
}

describe('a text in Akoma Ntoso', () => {
  test.each([sample, annexed, ...agreements])('gives its words back in their order', (source) => {
    expect(lettersOf(wordsOf(rootOf(akn(source))))).toBe(lettersExpected(source));
  });

  test('gives its words back in their order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(treatyLike, mutatedTreaty), (source) => {
        expect(lettersOf(wordsOf(rootOf(akn(source))))).toBe(lettersExpected(source));
      }),
      { numRuns: 200 },
    );
  });

  test('has ids by the naming convention, references that lead to them, and names that are listed', () => {
    const elements = all(rootOf(akn(sample)));
    const ids = elements.flatMap(({ attributes }) => attributes.get('eId') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('chp_i__art_1__para_1.2__point_b');
    const refs = elements.filter(({ name }) => name === 'ref');
    expect(refs.map(({ attributes }) => attributes.get('href'))).toEqual([
      '#chp_i__art_1__para_1.1',
      '#chp_i__art_1',
      '#chp_i__art_1__para_1.2',
    ]);
    const named = elements.filter(({ name }) => name === 'organization');
    expect(named.length).toBeGreaterThan(3);
    for (const { attributes } of [...refs, ...named]) {
      expect(ids).toContain((attributes.get('href') ?? attributes.get('refersTo'))?.slice(1));
    }
  });

  test('shows what is not agreed, each alternative with its letter and proposers', () => {
    const inline = all(rootOf(akn(sample))).filter(({ name }) => name === 'inline');
    const shown = inline.map((each) => [
      each.attributes.get('name'),
      each.attributes.get('title'),
      wordsOf(each).trim(),
    ]);
    expect(shown).toEqual([
      ['bracketMark', undefined, '['],
      ['proposers', '1.1 A', 'Southland:'],
      ['alternative', '1.1 A', 'by day 5'],
      ['bracketMark', undefined, '|'],
      ['alternative', '1.1 B', 'by day 9'],
      ['bracketMark', undefined, ']'],
    ]);
  });

  test('is made of the text alone: the same text makes the same file', () => {
    expect(akn(sample)).toBe(akn(sample));
    expect(akn(sample)).toContain('<FRBRdate date="0001-01-01" name="notStated"/>');
  });
});

describe('against the schema of OASIS', () => {
  const schema =
    process.env.PACTA_DATA === undefined ? '' : join(process.env.PACTA_DATA, 'akn/akomantoso30.xsd');
  const missing = !existsSync(schema) ? 'no schema under PACTA_DATA' : hasXmllint() ? null : 'no xmllint';

  test('every file is valid', ({ skip }) => {
    if (missing !== null) {
      console.log(`not run: ${missing}`);
      skip(missing);
    }
    const samples = [
      sample,
      annexed,
      '',
      'Note: nothing.',
      ...agreements,
      ...fc.sample(fc.oneof(treatyLike, mutatedTreaty), 80),
    ];
    expect(faultsIn(samples.map(akn), schema)).toBe('');
  });
});

function hasXmllint(): boolean {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function faultsIn(files: readonly string[], schema: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-akn-'));
  const paths = files.map((xml, at) => {
    const path = join(folder, `${at}.xml`);
    writeFileSync(path, xml);
    return path;
  });
  try {
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...paths], { stdio: 'pipe' });
    return '';
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return output
      .split('\n')
      .filter((line) => !line.endsWith(' validates'))
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
