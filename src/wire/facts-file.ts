import { z } from 'zod';
import type { WrittenFact } from '../model/written-facts.ts';

const moment = z
  .string()
  .min(1)
  .describe(
    'A date (2025-02-03: by the end of that day), a date and an hour of the zone of the agreement ' +
      '(2025-02-03T12:00), or one with an offset (2025-02-03T12:00+02:00, …Z) or a zone (…[Asia/Jerusalem]).',
  );

const actor = z.string().min(1).describe('An actor of the text, by its name or its short form.');

const source = z.union([
  z.string().min(1),
  z.strictObject({
    who: z.string().min(1).describe('Who says so, or where it stands.'),
    confidence: z
      .enum(['sourced', 'unverified', 'contested'])
      .optional()
      .describe('contested: sources differ; the note says how.'),
    date: z.string().min(1).optional().describe('When it was said.'),
    url: z.string().min(1).optional(),
  }),
]);

const head = {
  at: moment.describe('When it happened.'),
  known: moment.optional().describe('When it became known; the same moment where it is left out.'),
  by: actor.optional().describe('Who says it, or does it. For a report its bearer, where that is one.'),
  id: z.string().min(1).optional().describe('A name of its own, by which other facts may speak of it.'),
  source: source.optional().describe('Where the claim comes from.'),
  note: z.string().min(1).optional().describe('Anything else; nothing is calculated from it.'),
};

const place = {
  bearer: actor.optional().describe('Whose duty or right, where each party has one of its own.'),
  sentence: z.int().min(1).optional().describe('Which sentence, from 1, where the provision has several.'),
};

const provision = z.string().min(1).describe('As the text labels it: 2.1, or 2.1(a) for a stage.');

const under = provision.describe('The provision that gives the power, as the text labels it.');

const quantity = z
  .union([
    z.number().min(0),
    z
      .array(
        z.strictObject({
          number: z.number().min(0),
          of: z.string().min(1).optional().describe('What was counted (hostages), where there are several.'),
        }),
      )
      .min(1),
  ])
  .describe('How much was done: a number, or several with what each counts.');

const doneAt = moment.describe('When it was done, as the verifier finds.');
const period = moment.describe('A moment of the period it is for, where a duty recurs and it is another.');
const result = z.enum(['performed', 'breached', 'excused', 'dismissed']);
const reason = z.string().min(1).describe('Why, in a sentence.');

const report = z
  .strictObject({
    fact: z.literal('report'),
    ...head,
    provision,
    ...place,
    quantity: quantity.optional(),
    complete: z
      .boolean()
      .optional()
      .describe('Whether this makes it whole; left out, the numbers tell, or the report where it has none.'),
    for: period.optional(),
  })
  .describe('Its bearer says that it is done, or begun, in whole or in part.');

const acceptance = z
  .strictObject({
    fact: z.literal('acceptance'),
    ...head,
    report: z.string().min(1).describe('The id of the report.'),
    reason: reason.optional(),
  })
  .describe('A verifier confirms what was reported.');

const rejection = acceptance
  .extend({ fact: z.literal('rejection'), reason })
  .describe('A verifier does not confirm what was reported, and says why.');

const verdict = z
  .strictObject({
    fact: z.literal('verdict'),
    ...head,
    provision,
    ...place,
    done: z.enum(['none', 'minimum', 'intermediate', 'complete']).describe('How much of it was done.'),
    onTime: z.boolean().optional().describe('Whether it was done in time.'),
    asAgreed: z.boolean().optional().describe('Whether it was done in the way that was agreed.'),
    level: z.enum(['minor', 'serious', 'grave']).optional().describe('How grave a breach is.'),
    attributedTo: z.array(actor).min(1).optional().describe('To whom a breach is put down.'),
    doneAt: doneAt.optional(),
    for: period.optional(),
    reason: reason.optional(),
  })
  .describe('What a verifier found.');

const event = z
  .strictObject({
    fact: z.literal('event'),
    ...head,
    event: z.string().min(1).describe('A declared event, `entry into force` or `signature`.'),
    ends: z.boolean().optional().describe('true where it is so no longer.'),
  })
  .describe('Something of the header happens.');

const consent = z
  .strictObject({
    fact: z.literal('consent'),
    ...head,
    about: z.string().describe('What is agreed on, in the words of the text; empty where it says nothing.'),
    withdrawn: z.boolean().optional().describe('true where an actor agrees no longer.'),
  })
  .describe('An actor agrees, or no longer does.');

function ofNorm<K extends 'condition' | 'notice' | 'exception'>(kind: K, says: string) {
  return z.strictObject({ fact: z.literal(kind), ...head, provision, ...place }).describe(says);
}

function ofPower<K extends 'suspension' | 'resumption' | 'ending'>(kind: K, says: string) {
  return z.strictObject({ fact: z.literal(kind), ...head, under, ...place }).describe(says);
}

const extension = z
  .strictObject({
    fact: z.literal('extension'),
    ...head,
    under,
    ...place,
    phase: z.string().min(1).describe('As declared: Phase 1.'),
    length: z.string().min(1).describe('By how much: 10 days, 2 weeks.'),
  })
  .describe('A phase is extended.');

const waiver = z
  .strictObject({
    fact: z.literal('waiver'),
    ...head,
    provision,
    ...place,
    with: z.array(actor).min(1).optional().describe('Who waives it too.'),
  })
  .describe('Those to whom it is owed let it go.');

const dispute = z
  .strictObject({
    fact: z.literal('dispute'),
    ...head,
    provision,
    ...place,
    rulingBy: moment.optional().describe('By when there has to be a ruling.'),
    onSilence: result.optional().describe('What holds where there is none by then.'),
  })
  .describe('Whether it was performed, or breached, is in dispute.');

const ruling = z
  .strictObject({
    fact: z.literal('ruling'),
    ...head,
    dispute: z.string().min(1).describe('The id of the dispute.'),
    finds: result.describe('What is found; dismissed: the dispute is not looked into.'),
  })
  .describe('A dispute is decided.');

const time = z
  .strictObject({ fact: z.literal('time'), ...head })
  .describe('Time has passed to this moment; nothing else is said.');

/** The schema of a line, for each kind of fact. */
export const factSchemas = {
  report,
  acceptance,
  rejection,
  verdict,
  event,
  consent,
  condition: ofNorm('condition', 'What the provision waits for, and nobody can count, has come.'),
  notice: ofNorm('notice', 'Notice is given under the provision.'),
  exception: ofNorm('exception', 'Who judges the exception finds that it applies.'),
  suspension: ofPower('suspension', 'A power to suspend is used.'),
  resumption: ofPower('resumption', 'What was suspended is resumed.'),
  ending: ofPower('ending', 'A power to end a phase or the agreement is used.'),
  extension,
  waiver,
  dispute,
  ruling,
  time,
} as const satisfies Readonly<Record<WrittenFact['fact'], z.ZodType<WrittenFact>>>;

/** The kinds of fact that a line may have, in the order of the reference. */
export const factKinds: readonly WrittenFact['fact'][] = [
  'event',
  'report',
  'acceptance',
  'rejection',
  'verdict',
  'dispute',
  'ruling',
  'waiver',
  'consent',
  'condition',
  'notice',
  'exception',
  'suspension',
  'resumption',
  'extension',
  'ending',
  'time',
];

/** The JSON schema of a line of a facts file, as published in docs/reference. */
export function factSchema(): unknown {
  const line = z.union(factKinds.map((kind) => factSchemas[kind]));
  return { title: 'A line of a facts file of Pacta', ...z.toJSONSchema(line) };
}
