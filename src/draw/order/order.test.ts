import { describe, expect, test } from 'vitest';
import { madeAgreement } from '../../../bench/made/agreement.ts';
import { corpus, generated, type NamedText } from '../../../test/support/corpus.ts';
import { english } from '../../pacta/english.ts';
import { type Agreement, check, picture, type ReadingSet } from '../../pacta.ts';
import type { Box } from '../picture.ts';
import { subjectOf } from '../subject-of.ts';
import { layOut } from './layout.ts';
import { wiringOf } from './lines.ts';
import { type OrderData, orderData } from './order-data.ts';

function agreementOf(source: string): Agreement {
  const checked = check(source);
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value.agreement;
}

function dataOf(source: string): OrderData {
  const agreement = agreementOf(source);
  return orderData(subjectOf(agreement), agreement.space.all);
}

const real = corpus.filter(([path]) => path.startsWith('real/') || path.startsWith('made/'));
const texts: readonly NamedText[] = [...real, ...generated(12), ['made of 120', madeAgreement(7, 120)]];

test.each(texts)('of %s: boxes keep apart, and no line passes through one', (_, source) => {
  const data = dataOf(source);
  const { things, lines, width, height } = layOut(data, wiringOf(data), 0);
  expect(things).toHaveLength(data.things.length);
  const boxes = things.map(({ box }) => box);
  for (const [index, box] of boxes.entries()) {
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
  }
  for (const { points } of lines) {
    for (const [index, to] of points.slice(1).entries()) {
      const from = points[index] ?? to;
      const segment = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(from.x - to.x),
        height: Math.abs(from.y - to.y),
      };
      expect(boxes.filter((box) => overlaps(box, segment))).toEqual([]);
    }
  }
});

/** Whether two rectangles share more than an edge; one of them may be a line. */
function overlaps(a: Box, b: Box): boolean {
  const shared = (at: number, size: number, other: number, otherSize: number): boolean =>
    at + 0.01 < other + otherSize && other + 0.01 < at + size;
  return shared(a.x, a.width, b.x, b.width) && shared(a.y, a.height, b.y, b.height);
}

const head = `\
Agreement: Order.
Parties: Northland; Southland.
Monitors: River Commission.
Events: the maps are agreed; rain.
Day 1: entry into force.
Phase 1: 30 days from day 1.
`;

/** Who waits for what, as the table says it. */
function waits(body: string, reading?: (agreement: Agreement) => ReadingSet): readonly string[] {
  const agreement = agreementOf(`${head}\n${body}`);
  const meant = reading?.(agreement) ?? agreement.space.all;
  const table = picture(agreement, 'order', meant).tables.find(({ id }) => id === 'things');
  return (table?.rows ?? []).flatMap(({ cells }) =>
    cells.waits === '' ? [] : [`${cells.provision} < ${cells.waits}`],
  );
}

describe('what waits for what', () => {
  test.each([
    [
      '1.1 Northland shall open the road once 1.2 is verified.\n1.2 Southland shall open the dam, verified by the River Commission.',
      ['1.1 < 1.2 is verified'],
    ],
    [
      '1.1 Northland shall open the road once 1.2 and 1.3 are performed.\n1.2 Southland shall open the dam.\n1.3 Southland shall open the mill.',
      ['1.1 < 1.2 is performed; 1.3 is performed'],
    ],
    [
      '1.1 Northland shall open the road once 1.2 or 1.3 is performed.\n1.2 Southland shall open the dam.\n1.3 Southland shall open the mill.',
      ['1.1 < any of: 1.2 is performed or 1.3 is performed'],
    ],
    ['1.1 Northland shall open the road once the maps are agreed.', ['1.1 < the maps are agreed']],
    ['1.1 Northland shall not fly over the dam throughout Phase 1.', ['1.1 < Phase 1 begins and ends']],
    ['1.1 Northland shall open the road by day 5.', []],
    [
      '1.1 Northland shall not fly.\n1.2 If 1.1 is breached or 1.1 is disputed, Southland may fly.',
      ['1.2 < 1.1 is breached or is disputed'],
    ],
    [
      [
        '1.1 Northland shall open the road.',
        '1.2 Northland shall open the dam.',
        '1.3 If 1.1 is breached or 1.2 is breached or 1.2 is disputed, Southland may fly.',
      ].join('\n'),
      ['1.3 < any of: 1.1 is breached or 1.2 is breached or is disputed'],
    ],
    [
      [
        '1.1 Northland shall open the road.',
        '1.2 Northland shall open the dam.',
        '1.3 Northland shall open the mill.',
        '1.4 Southland shall leave once 1.1 is performed or 1.2 and 1.3 are performed.',
      ].join('\n'),
      ['1.4 < any of: 1.1 is performed or (1.2 is performed and 1.3 is performed)'],
    ],
  ])('%s', (body, expected) => {
    expect(waits(body)).toEqual(expected);
  });

  test('what differs between readings says in which; a chosen reading is told without the others', () => {
    const body =
      '1.1 Northland shall open the road [once 1.2 is performed | on day 5].\n' +
      '1.2 Southland shall open the dam.';
    expect(waits(body)).toEqual(['1.1 < 1.2 is performed (only where 1.1=A)']);
    const chosen = (alternative: number) => (agreement: Agreement) =>
      agreement.space.of([{ bracket: 0, alternative }]);
    expect(waits(body, chosen(0))).toEqual(['1.1 < 1.2 is performed']);
    expect(waits(body, chosen(1))).toEqual([]);
  });
});

const stuck = `${head}
1.1 Northland shall open the road [once 1.2 is performed | on day 5].
1.2 Southland shall open the dam [once 1.1 is performed | on day 6].
`;

describe('a deadlock', () => {
  test('is told with who waits for whom, and in which readings alone', () => {
    const agreement = agreementOf(stuck);
    const { tables, svg } = picture(agreement, 'order', agreement.space.all);
    expect(tables.find(({ id }) => id === 'deadlocks')?.rows.map(({ cells }) => cells)).toEqual([
      {
        deadlock: 'Deadlock 1',
        steps: '1.1 waits until 1.2 is performed; 1.2 waits until 1.1 is performed',
        readings: '1.1=A + 1.2=A',
      },
    ]);
    const text = JSON.stringify(svg);
    expect(text.split('pic-sign"')).toHaveLength(4);
    expect(text.split('pic-wait-stuck')).toHaveLength(3);
  });

  test('is not in a reading that has none', () => {
    const agreement = agreementOf(stuck);
    const meant = agreement.space.of([{ bracket: 0, alternative: 1 }]);
    const { tables, svg } = picture(agreement, 'order', meant, { language: english });
    expect(tables.some(({ id }) => id === 'deadlocks')).toBe(false);
    expect(JSON.stringify(svg)).not.toContain('stuck');
  });
});

test('many alternatives are counted, and each is in the table', () => {
  const duties = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (word, index) => `1.${index + 1} Northland shall open road ${word}.`,
  );
  const body = `${duties.join('\n')}\n2.1 If any provision is breached, Southland may close the dam.`;
  expect(waits(body)).toEqual([
    '2.1 < any of 6: 1.1 is breached, 1.2 is breached, 1.3 is breached, 1.4 is breached, 1.5 is breached or 1.6 is breached',
  ]);
});
