import { z } from 'zod';

const decimal = z
  .union([z.number(), z.string().regex(/^[-+]?\d+(\.\d+)?$/)])
  .describe('A number in decimals, taken exactly as it is written.');

const amount = z.union([z.number().min(0), z.string().regex(/^\+?\d+(\.\d+)?$/)]).describe('Nought or more.');

const worth = z
  .union([decimal, z.tuple([decimal, decimal]).describe('[least, most]')])
  .describe('A number, or a range where nobody can say it more exactly.');

const act = z.strictObject({
  cost: z
    .union([worth, z.record(z.string(), worth)])
    .optional()
    .describe('What it costs who does it; by party where several do it.'),
  value: z
    .union([worth, z.record(z.string(), worth)])
    .optional()
    .describe('What it is worth to every other party, or to each by name.'),
  per: z
    .enum(['provision', 'unit'])
    .optional()
    .describe('For all of it, which is usual, or for one of what its quantity counts.'),
});

const alternatives = z
  .record(
    z.string(),
    z.strictObject({
      points: z
        .record(z.string(), z.record(z.string(), decimal))
        .optional()
        .describe('For each bracket, what each alternative is worth.'),
      'walk-away': decimal.optional().describe('What no agreement at all is worth.'),
      mandate: z
        .record(z.string(), z.array(z.string()))
        .optional()
        .describe('For each bracket, the alternatives that may be agreed to.'),
      ratifiers: z
        .record(
          z.string(),
          z.strictObject({
            points: z.record(z.string(), z.record(z.string(), decimal)).optional(),
            'walk-away': decimal.optional(),
          }),
        )
        .optional()
        .describe('Who must consent at home, and what they weigh.'),
    }),
  )
  .describe('By party, what the alternatives in brackets are worth; kept for the weighing of packages.');

const values = z
  .strictObject({
    unit: z.string().optional().describe('What the numbers count, in a few words.'),
    acts: z.record(z.string(), act).optional().describe('By provision or stage, as the text numbers it.'),
    tolerances: z.record(z.string(), amount).optional().describe('By party, how far it may be exposed.'),
    deposits: z.record(z.string(), amount).optional().describe('By party, what it loses if it leaves.'),
    alternatives: alternatives.optional(),
  })
  .describe('A private file of values. Numbers and labels are best read as text, so that 2.10 is not 2.1.');

/** Whether data has the shape of a file of values. */
export function isValuesShape(data: unknown): boolean {
  return values.safeParse(data).success;
}

/** The JSON schema of a file of values, as published in docs/reference. */
export function valuesSchema(): unknown {
  return { title: 'A .values.yaml of Pacta', ...z.toJSONSchema(values) };
}
