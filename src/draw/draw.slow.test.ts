import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpus, generated, type NamedText } from '../../test/support/corpus.ts';
import { arabic } from '../pacta/arabic.ts';
import { english } from '../pacta/english.ts';
import { hebrew } from '../pacta/hebrew.ts';
import { type Agreement, check, type Picture, picture } from '../pacta.ts';
import { orderPicture } from './order/order-picture.ts';
import { svgText, textsOf } from './svg.ts';

const real = corpus.filter(([path]) => path.startsWith('real/') || path.startsWith('made/'));
const texts: readonly NamedText[] = [...real, ...generated(8)];
const kinds = ['order', 'timeline'] as const;

const known = new Map<string, Agreement>();

function agreementOf(source: string): Agreement {
  const agreement = known.get(source) ?? readAnew(source);
  known.set(source, agreement);
  return agreement;
}

function readAnew(source: string): Agreement {
  const checked = check(source);
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value.agreement;
}

/** The numbers in a text, each whole: `2.1`, `1,000`, `16:00`. */
function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,:]\d+)*/gu) ?? [];
}

function numbersInTables({ tables }: Picture): ReadonlySet<string> {
  const words = tables.flatMap(({ caption, rows }) => [
    caption,
    ...rows.flatMap(({ cells }) => Object.values(cells)),
  ]);
  return new Set(words.flatMap(numbersIn));
}

describe.each(kinds)('the %s of every text', (kind) => {
  test.each(texts)('of %s: a number that the tables have not is not in the picture', (_, source) => {
    const agreement = agreementOf(source);
    for (const language of [english, arabic, hebrew]) {
      const drawn = picture(agreement, kind, agreement.space.all, { language });
      const told = numbersInTables(drawn);
      const shown = textsOf(drawn.svg).flatMap(numbersIn);
      expect(shown.filter((number) => !told.has(number))).toEqual([]);
    }
  });

  test.each(real)(
    'of %s: drawn again it is the same, and every item is there once, in a row of its own',
    (_, source) => {
      const [one, other] = [agreementOf(source), readAnew(source)];
      const drawn = picture(one, kind, one.space.all);
      const text = svgText(drawn.svg);
      expect(text).toBe(svgText(picture(other, kind, other.space.all).svg));
      const keys = drawn.items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys)
        expect(text.split(`data-item="${key.replaceAll('"', '&quot;')}"`)).toHaveLength(2);
    },
  );

  test.each(real)(
    'of %s: from right to left everything is mirrored, and is still what it was',
    (_, source) => {
      const agreement = agreementOf(source);
      const mirrored = { ...english, pictures: { ...english.pictures, direction: 'rtl' as const } };
      const [left, right] = [english, mirrored].map((language) =>
        picture(agreement, kind, agreement.space.all, { language }),
      );
      if (left === undefined || right === undefined) throw new Error('nothing was drawn');
      expect(right.items.map(({ key, spoken }) => [key, spoken])).toEqual(
        left.items.map(({ key, spoken }) => [key, spoken]),
      );
      for (const [index, { box }] of left.items.entries()) {
        const other = right.items[index]?.box;
        expect(other?.x).toBeCloseTo(left.width - box.x - box.width, 6);
        expect(other?.y).toBe(box.y);
      }
    },
  );
});

test.each(texts)('of %s: every provision and phase is drawn once', (_, source) => {
  const agreement = agreementOf(source);
  const { items } = picture(agreement, 'order', agreement.space.all);
  const provisions = items.map(({ key }) => key).filter((key) => key.startsWith('provision '));
  expect(provisions).toEqual(
    expect.arrayContaining(agreement.provisions.map(({ key }) => `provision ${key}`)),
  );
  expect(provisions).toHaveLength(agreement.provisions.length);
  const phases = items.filter(({ key }) => key.startsWith('phase '));
  expect(phases).toHaveLength(new Set(agreement.phases.map(({ id }) => id)).size);
});

test.each(texts)('of %s: every norm is on a line or beside it, once', (_, source) => {
  const agreement = agreementOf(source);
  const { tables, items } = picture(agreement, 'timeline', agreement.space.all);
  const rows = tables.find(({ id }) => id === 'times')?.rows ?? [];
  const told = new Set(rows.map(({ cells }) => cells.provision));
  expect(told).toEqual(new Set(agreement.norms.map(({ label }) => label)));
  const stretches = items.filter(({ key }) => key.startsWith('norm ')).map(({ key }) => key);
  expect(new Set(rows.map(({ key }) => key.replace(/ \d+$/, '')))).toEqual(new Set(stretches));
});

const small = `\
Agreement: Small truce.
Parties: Northland; Southland.
Monitors: River Commission.
Events: the maps are agreed.
Entry into force: 1 March 2026, Asia/Amman.
Day 1: entry into force.
Phase 1 (Truce): 30 days from day 1.

Article 1. Quiet

1.1 Each party shall not attack the other party throughout Phase 1.
1.2 Northland shall open the road by day 10, verified by the River Commission within 2 days.

Article 2. Exchange

2.1 Northland shall release 8 prisoners [once 2.2 is performed | on day 5].
2.2 Southland shall release 12 prisoners [once 2.1 is performed | on day 6].
2.3 If 1.1 or 1.2 is breached, Southland may suspend 2.2.
2.4 Once the maps are agreed, Southland shall withdraw its posts.
2.5 The parties wish each other well.
`;

describe.each(kinds)('the golden %s', (kind) => {
  test.each([english, arabic])('in $code (UPDATE=1 writes it)', (language) => {
    const agreement = agreementOf(small);
    const fresh = svgText(picture(agreement, kind, agreement.space.all, { language }).svg);
    const path = new URL(`golden/${kind}.${language.code}.golden`, import.meta.url);
    if (process.env.UPDATE === '1') writeFileSync(path, fresh);
    expect(fresh).toBe(readFileSync(path, 'utf8'));
  });
});

test('a picture holds no style and no script, and escapes what a text holds', () => {
  const agreement = agreementOf(small.replace('Small truce', 'A <script> & "quotes"'));
  const text = svgText(orderPicture(agreement, agreement.space.all, english.pictures).svg);
  expect(text).not.toMatch(/<script|<style| style=|javascript:|on\w+="/u);
  expect(text).toContain('A &lt;script&gt; &amp; &quot;quotes&quot;');
});
