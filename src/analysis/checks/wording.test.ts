import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../test/support/findings-of.ts';

type Case = readonly [text: string, found: readonly string[]];

function holds(id: string, cases: readonly Case[]): void {
  test.each(cases)('%s', (text, found) => {
    expect(findingsOf(id, text)).toEqual(found);
  });
}

describe('PAC604, shares of 100', () => {
  const stages = (...shares: readonly string[]): string => {
    const lines = shares.map((share, at) => `(${'abcd'.charAt(at)}) ${share} by day ${at + 1}`);
    return `Northland shall store its weapons:\n${lines.join(';\n')}.`;
  };
  holds('PAC604', [
    [stages('30%', '30%', '40%'), []],
    [stages('30%', '30%', '30%'), ['1.1']],
    [stages('30%', '60%', '100%'), ['1.1']],
    [stages('30%', '30%', 'the rest'), []],
    [stages('30%', '50 tanks'), []],
    [stages('at least 30%', 'at least 30%'), []],
    [stages('a third', 'a third', 'a third'), []],
    [stages('half', '[50% | 60%]'), ['1.1 in 1.1 B']],
    ['Each party shall store its weapons:\n(a) 30% by day 1;\n(b) 30% by day 2.', ['1.1']],
  ]);
});

describe('PAC605, a share of what', () => {
  const share = 'Northland shall store 30% of its heavy weapons by day 9.';
  holds('PAC605', [
    [share, ['1.1']],
    [`${share}\nNorthland shall store half of its heavy weapons by day 19.`, ['1.1 1.2']],
    [`${share}\nNorthland shall register its heavy weapons by day 2.`, []],
    [`${share}\nNorthland shall provide a list of its heavy weapons by day 2.`, []],
    [`${share}\nNorthland may keep 40 heavy weapons.`, []],
    [`${share}\nNorthland may keep 40 boats.`, ['1.1']],
    [`${share}\nNorthland may keep 2 heavy weapons stores.`, ['1.1']],
    [`${share}\nNorthland shall give data on its heavy weapons, and a list of its camps, by day 2.`, ['1.1']],
    ['Northland shall store 30% of its heavy weapons listed in Annex A by day 9.', []],
    ['Northland shall store 30% of its registered heavy weapons by day 9.', ['1.1']],
    ['Northland shall store 400 heavy weapons:\n(a) 30% by day 1;\n(b) the rest by day 9.', []],
    [`${share}\n[1.2 Northland shall register its heavy weapons by day 2.]`, ['1.1 in 1.2 none']],
  ]);
});

describe('PAC606, owed together', () => {
  const together = 'The Parties shall establish an office by day 9.';
  holds('PAC606', [
    [together, ['1.1']],
    ['Northland and Southern League shall establish an office by day 9.', ['1.1']],
    ['Each party shall establish an office by day 9.', []],
    ['The Mediators shall establish an office by day 9.', []],
    [`${together}\nIf 1.1 is not performed, Lake Federation shall establish the office by day 20.`, []],
    [
      `${together}\nUnless 1.1 is performed by day 9, Lake Federation shall establish the office by day 20.`,
      [],
    ],
    [
      `${together}\nIf any provision is breached, Lake Federation shall convene the Parties within 2 days.`,
      [],
    ],
    [
      `${together}\nIf any provision is disputed, Lake Federation shall decide the dispute within 2 days.`,
      [],
    ],
    [
      `${together}\n` +
        'If any provision is disputed, the Joint Commission shall decide the dispute within 2 days.',
      ['1.1'],
    ],
    [`${together}\nOnce 1.1 is performed, Lake Federation shall visit it within 2 days.`, ['1.1']],
    ['The Parties shall open a crossing by day 9 through Lake Federation.', []],
    ['Northland and the Relief Agency shall admit 60 trucks by day 9.', []],
    ['Northland and the Relief Agency shall establish an office by day 9.', ['1.1']],
    ['The Parties shall hold talks on water by day 9.', ['1.1']],
    [
      'The Parties shall hold talks on water by day 9.\n' +
        'Once 1.1 is performed, Northland shall open the dam by day 20.',
      ['1.1'],
    ],
    [
      'The Parties shall hold talks on a customs union by day 9.\n' +
        'If a customs union is not agreed by day 9, Lake Federation shall propose one by day 20.',
      [],
    ],
    [
      'The Parties shall hold talks on a customs union by day 9.\n' +
        'If a customs union is not agreed by day 9, the Parties may extend Phase 1 by up to 30 days.\n' +
        'Once a customs union is agreed, Northland shall open the road by day 50.',
      ['1.1'],
    ],
  ]);
});

describe('PAC607, how many', () => {
  holds('PAC607', [
    ['Northland shall release prisoners by day 9.', ['1.1']],
    ['Northland shall release the living prisoners by day 9.', ['1.1']],
    ['Northland shall release a number of prisoners to be agreed, by day 9.', ['1.1']],
    ['Northland shall release 8 prisoners by day 9.', []],
    ['Northland shall release all prisoners by day 9.', []],
    ['Northland shall hand over its weapons by day 9.', []],
    ['Northland shall release the prisoners that it holds by day 9.', []],
    ['Northland shall release the prisoners listed in Annex A by day 9.', []],
    ['Northland shall release prisoners:\n(a) 4 on day 2;\n(b) 4 on day 9.', []],
    ['Northland shall release prisoners:\n(a) on day 2;\n(b) on day 9.', ['1.1']],
    ['Northland shall not release prisoners.', []],
    ['Northland shall return to the prisoners their letters by day 9.', []],
    ['Northland shall withdraw its forces by day 9.', []],
  ]);
});

describe('PAC701, vague time', () => {
  holds('PAC701', [
    ['Northland shall immediately release 8 prisoners.', ['1.1']],
    ['Northland shall release 8 prisoners as soon as possible.', ['1.1']],
    ['Northland shall immediately release 8 prisoners, and in any case by day 3.', []],
    ['Northland shall release 8 prisoners by day 3.', []],
    ['Northland shall release 8 prisoners within about 3 days after elections occur.', ['1.1']],
    ['Northland shall release 8 prisoners within 3 business days after elections occur.', ['1.1']],
    ['Northland shall release 8 prisoners [by day 3 | promptly].', ['1.1 in 1.1 B']],
  ]);

  test('business days with a working week', () => {
    const text = 'Northland shall release 8 prisoners within 3 business days after elections occur.';
    expect(findingsOf('PAC701', text, ['Working week: Sunday to Thursday.'])).toEqual([]);
  });
});

describe('PAC702, vague extent', () => {
  holds('PAC702', [
    ['Northland shall leave certain areas by day 9.', ['1.1']],
    ['Northland shall provide sufficient water by day 9.', ['1.1']],
    ['Northland shall admit about 60 trucks by day 9.', ['1.1']],
    ['Northland shall clear the roads as far as possible by day 9.', ['1.1']],
    ['Northland shall make certain that the wells stay open.', []],
    ['Northland shall leave the certain areas by day 9.', []],
    ['Northland shall admit at least 60 trucks by day 9.', []],
    ['Northland shall leave [certain | all] areas by day 9.', ['1.1 in 1.1 A']],
    ['Each party shall leave certain areas by day 9.', ['1.1']],
  ]);

  test('a term that the header defines', () => {
    const terms = ['Terms: "sufficient water" means 20 litres a day for each person.'];
    expect(findingsOf('PAC702', 'Northland shall provide sufficient water by day 9.', terms)).toEqual([]);
  });
});

describe('PAC703, vague actor', () => {
  holds('PAC703', [
    ['The crossing shall be opened by day 9.', ['1.1']],
    ['The crossing may be opened by day 9.', ['1.1']],
    ['The crossing shall be opened by Northland by day 9.', []],
    ['Northland shall be ready by day 9.', []],
    ['Northland shall inform the relevant authorities by day 9.', ['1.1']],
    ['Northland shall inform Southern League by day 9.', []],
  ]);
});

describe('PAC704, open talks', () => {
  const talks = 'The Parties shall hold talks on a customs union from day 1 to day 9.';
  holds('PAC704', [
    [talks, ['1.1']],
    ['Northland shall negotiate with the Relief Agency by day 9.', ['1.1']],
    ['The Parties shall consult by day 9.', ['1.1']],
    ['Northland shall consult the Red Cross by day 9.', []],
    ['Northland shall publish the results of the talks by day 9.', []],
    [`${talks}\nIf a customs union is not agreed by day 9, Lake Federation shall propose one by day 20.`, []],
    [`${talks}\nOnce a customs union is agreed, Northland shall open the road by day 50.`, ['1.1']],
    [
      'The Parties shall hold talks on water by day 9.\n' +
        'Once 1.1 is performed, Northland shall open the dam by day 20.',
      [],
    ],
    [
      'The Parties shall begin talks on water by day 9.\n' +
        'Once 1.1 is performed, Northland shall open the dam by day 20.',
      ['1.1'],
    ],
    [
      'The Parties shall begin talks on water by day 9.\n' +
        'If 1.1 is not performed, Lake Federation shall convene the Parties within 2 days.',
      [],
    ],
    [`${talks}\nOnce 1.1 ends, Lake Federation shall convene the Parties within 2 days.`, []],
    [
      `${talks}\nIf any provision is breached, Lake Federation shall convene the Parties within 2 days.`,
      ['1.1'],
    ],
    [
      `${talks}\nIf a customs union is not agreed by day 9, the Parties may extend Phase 1 by up to 30 days.`,
      ['1.1'],
    ],
    [
      `${talks}\n[1.2 Once 1.1 ends, Lake Federation shall convene the Parties within 2 days.]`,
      ['1.1 in 1.2 none'],
    ],
  ]);
});

describe('PAC705, modals', () => {
  holds('PAC705', [
    ['Northland must release 8 prisoners by day 9.', ['1.1']],
    ['Northland will release 8 prisoners by day 9.', ['1.1']],
    ['Northland may not close the road.', ['1.1']],
    ['Northland must not close the road.', ['1.1']],
    ['Northland shall not close the road.', []],
    ['Northland may close the road.', []],
    ['Each party [must | shall] release 8 prisoners by day 9.', ['1.1 in 1.1 A']],
  ]);
});

describe('PAC706, exceptions', () => {
  holds('PAC706', [
    ['Northland shall not enter the valley except in an emergency.', ['1.1']],
    ['Northland shall not enter the valley except in an emergency, as the Red Cross decides.', []],
    ['Northland shall not enter the valley unless elections occur.', []],
    ['Northland shall not enter the valley [except in an emergency].', ['1.1 in 1.1 A']],
  ]);
});
