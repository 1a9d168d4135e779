import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FakeWorld } from '../../test/support/world.ts';

const text = `\
Agreement: Truce.
Parties: Northland; Southland.
Monitors: Red Cross.
Day 1: entry into force.

1.1 Northland shall release 4 prisoners on day 1, verified by the Red Cross. 1.1 cannot be undone.
1.2 Northland shall open the road on day 5, verified by the Red Cross.
1.3 Southland shall release 6 prisoners by day 20, verified by the Red Cross.
1.4 Southland shall leave the bridge between day 10 and day 20, verified by the Red Cross.
`;

const values = `\
unit: points
acts:
  1.1: { cost: 1, value: 2, per: unit }
  1.2: { cost: [1, 3], value: 4 }
  1.3: { cost: 2, value: 5 }
  1.4: { cost: 0.5, value: 6 }
tolerances: { Northland: 4 }
`;

function world(more: Readonly<Record<string, string>> = {}): FakeWorld {
  return new FakeWorld({ 'truce.pacta': text, 'truce.values.yaml': values, ...more });
}

const curveJson = z.object({
  parties: z.array(z.string()),
  counted: z.boolean(),
  planned: z.object({
    peaks: z.record(z.string(), z.object({ exposure: z.string(), step: z.number().nullable() })),
    steps: z.array(
      z.object({
        acts: z.array(z.string()),
        by: z.array(z.string()),
        day: z.number().nullable(),
        standings: z.record(z.string(), z.object({ exposure: z.tuple([z.string(), z.string()]) })),
      }),
    ),
  }),
  worst: z.object({ party: z.string(), most: z.record(z.string(), z.string()), lawful: z.boolean() }),
  faults: z.array(z.unknown()),
});

describe('pacta exchange', () => {
  test('counts acts, step by step, and names the worst point with its step and day', async () => {
    const at = world();
    expect(await at.pacta('exchange truce.pacta')).toBe(0);
    expect(at.out).toMatch(/^Exchange: Truce\nActs are counted/);
    expect(at.out).toMatch(/^1 +1\.1 +Northland +day 1 +1 +-1$/m);
    expect(at.out).toMatch(/^Northland +[▁-█·]+ +most: 1, after 1\.1 on day 1$/m);
    expect(at.out).toContain('Of what cannot be undone');
    expect(at.out).toMatch(
      /^In the worst order that the text allows, (Northland|Southland) is exposed by 2\.$/m,
    );
  });

  test('with values tells ranges, temptation and the tolerance that is passed', async () => {
    const at = world();
    expect(await at.pacta('exchange truce.pacta --values truce.values.yaml')).toBe(0);
    expect(at.out).toContain('By the file of values, in points.');
    expect(at.out).toMatch(/warning PAC602: .*Southland gains/);
    expect(at.out).toMatch(/^Northland +.*\b4$/m);
    expect(at.log).toBe('');
  });

  test('--json prints exact numbers in one line', async () => {
    const at = world();
    expect(await at.pacta('exchange truce.pacta --values truce.values.yaml --json')).toBe(0);
    expect(at.out.trimEnd()).not.toContain('\n');
    const { planned, worst, counted } = curveJson.parse(JSON.parse(at.out));
    expect(counted).toBe(false);
    expect(planned.steps.map(({ acts, day }) => [acts.join(), day])).toEqual([
      ['1.1', 1],
      ['1.3', 1],
      ['1.2', 5],
      ['1.4', 10],
    ]);
    expect(planned.steps.map(({ standings }) => standings.Northland?.exposure)).toEqual([
      ['4', '4'],
      ['-1', '-1'],
      ['0', '2'],
      ['-6', '-4'],
    ]);
    expect(planned.peaks).toEqual({
      Northland: { exposure: '4', step: 1 },
      Southland: { exposure: '0', step: null },
    });
    expect(worst).toEqual({ party: 'Northland', most: { Northland: '7', Southland: '2' }, lawful: true });
  });

  test('what cannot be used of the values is told by line, the rest is used', async () => {
    const broken = `${values}  Westland: 3\nacts: {}\n`.replace('1.3: { cost: 2', '1.9: { cost: two');
    const at = world({
      'broken.yaml': broken.replace('tolerances: { Northland: 4 }', 'tolerances:\n  Northland: 4'),
    });
    expect(await at.pacta('exchange truce.pacta --values broken.yaml')).toBe(1);
    expect(at.log.trimEnd().split('\n')).toEqual([
      'pacta: broken.yaml: line 5: cost is "two", which is no number; ' +
        'write it in decimals, as in 4 or 2.5, or as a range [3, 5]',
      'pacta: broken.yaml: line 5: the text has no act 1.9; perhaps 1.1 is meant',
      'pacta: broken.yaml: line 9: "Westland" is no party of the agreement; ' +
        'the parties are Northland, Southland',
      'pacta: broken.yaml: line 10: "acts" stands in line 2 already; keep one; the first is used',
    ]);
    expect(at.out).toContain('The file says nothing of 1.3: counted as nought.');
  });

  test.each([
    ['exchange none.pacta', 'none.pacta: no such file'],
    ['exchange truce.pacta --values none.yaml', 'none.yaml: no such file'],
    ['exchange truce.pacta --reading 9.9=A', 'it has no bracket 9.9'],
    ['exchange - --values -', 'cannot both be piped in'],
  ])('%s: %s', async (call, reason) => {
    const at = world();
    expect(await at.pacta(call)).toBe(2);
    expect(at.log).toContain(reason);
  });

  test('speaks other languages', async () => {
    const at = world();
    await at.pacta('exchange truce.pacta --values truce.values.yaml --language ar');
    expect(at.out).toMatch(/^التبادل: /);
    expect(at.out).not.toMatch(/exposed|party|\bday\b/);
  });
});

describe('pacta order', () => {
  test('proposes a better order where there is one, with its proof', async () => {
    const at = world();
    expect(await at.pacta('order truce.pacta --values truce.values.yaml')).toBe(0);
    expect(at.out).toContain('As planned, step by step, the worst exposure is 4.');
    expect(at.out).toMatch(/In the order below it is (2|3|4)\. No lawful order is better/);
    expect(at.out).toMatch(/A deposit or guarantee of [\d.]+ from each makes an order keep itself/);
    expect(at.out).toContain('An order in which nobody is exposed more than it tolerates:');
    // Southland's acts cost 2 and 0.5 and are worth 5 and 6: the last needs no more than its own cost.
    expect(at.out.replaceAll('\n', ' ')).toMatch(
      /deposits of 0\.5 by both together .* in this order: 1\.3, 1\.4\./,
    );
  });

  test('counted acts may be done in stages', async () => {
    const staged = `\
Parties: Northland; Southland.

1.1 Northland shall release 4 prisoners.
1.2 Southland shall release 4 prisoners.
`;
    const at = world({
      'staged.pacta': staged,
      'staged.yaml': 'acts:\n  1.1: { cost: 4, value: 4 }\n  1.2: { cost: 4, value: 4 }\n',
    });
    expect(await at.pacta('order staged.pacta --values staged.yaml')).toBe(0);
    expect(at.out).toContain('In the order below it is 4. No lawful order is better');
    expect(at.out).toContain('With counted acts done in stages it is 1: No lawful order is better');
    expect(at.out).toMatch(/^1 +1\.\d \(1 of 4\)/m);
  });

  test('--json', async () => {
    const at = world();
    expect(await at.pacta('order truce.pacta --json')).toBe(0);
    const proven = z.object({ worst: z.string(), proof: z.string(), bound: z.string() });
    const { best, stages } = z.object({ best: proven, stages: z.string() }).parse(JSON.parse(at.out));
    expect(best).toMatchObject({ worst: '1', bound: '1' });
    expect(stages).toBe('no better');
  });
});
