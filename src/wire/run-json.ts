import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/)
  .describe('In the zone of the agreement, with its offset.');

const end = moment.nullable().describe('The first minute at which it is too late; null where there is none.');

const states = [
  'waiting',
  'pending',
  'due',
  'reported',
  'performed',
  'disputed',
  'overdue',
  'breached',
  'suspended',
  'excused',
  'lapsed',
] as const;

const reason = z.strictObject({
  kind: z.string(),
  text: z.string().describe('In the language asked for.'),
  provisions: z.array(z.string()),
  facts: z.array(z.string()).describe('The ids of the facts that lead to it.'),
});

const provision = z.string().describe('As the text labels it.');
const time = z.int().min(1).nullable().describe('Which time of what recurs, from 1; else null.');
const act = z.string().describe('Who owes or may do what, in the words of the text.');

const item = z
  .strictObject({
    norm: z.string().describe('What tells apart the norms of one provision.'),
    provision,
    time,
    bearers: z.array(z.string()),
    kind: z.enum(['obligation', 'prohibition', 'permission']),
    lasting: z.boolean().describe('Whether it holds for a stretch of time rather than at one moment.'),
    act,
    state: z.enum(states),
    since: moment.nullable(),
    opens: moment.nullable().describe('From when on it is due; null where that is not known yet.'),
    closes: end,
    doneAt: moment.nullable(),
    verifiedAt: moment.nullable(),
    lateByMinutes: z
      .int()
      .min(0)
      .nullable()
      .describe('How long after its last moment it was done or, while it is not, has passed since.'),
    reasons: z.array(reason).describe('The most telling first.'),
  })
  .describe('A norm, or one time of a norm that recurs. Times that are over and went well are only counted.');

const open = z.strictObject({
  norm: z.string(),
  provision,
  act,
  who: z.array(z.string()),
  power: z.string().nullable().describe('What kind of power it is; null for another permission.'),
  closes: end,
});

const answer = z.strictObject({
  norm: z.string(),
  provision,
  time,
  act,
  verifiers: z.array(z.string()),
  since: moment.describe('When it was reported, or alleged.'),
  until: end,
  late: z.boolean(),
});

const upcoming = z.strictObject({
  at: moment,
  kind: z.enum(['opens', 'last moment', 'answer due', 'phase begins', 'phase ends']),
  provision: z.string().nullable(),
  phase: z.string().nullable(),
  time,
});

const unheeded = z.strictObject({
  line: z.int().min(0),
  id: z.string(),
  fact: z.string(),
  provision: z.string().nullable(),
  by: z.string(),
  awaits: z.array(z.string()).describe('Who has to say the same before it counts.'),
  reason: reason.nullable(),
});

const fault = z.strictObject({
  line: z.int().min(1),
  used: z.boolean(),
  kind: z.string(),
  cause: z.string(),
  remedy: z.string(),
});

const board = z
  .strictObject({
    file: z.string().describe('As named in the call; - for standard input.'),
    facts: z.string().nullable().describe('The facts file; null where none was named.'),
    title: z.string().nullable(),
    reading: z.record(z.string(), z.string()).describe('The alternative of each bracket that is followed.'),
    at: moment,
    zone: z.string(),
    entry: moment.nullable().describe('When the agreement entered into force; null while it has not.'),
    ended: moment.nullable(),
    factsKnown: z.int().min(0).describe('How many facts were known by then.'),
    phases: z.array(
      z.strictObject({
        phase: z.string(),
        state: z.enum(['to come', 'running', 'over']),
        start: moment.nullable(),
        end: moment.nullable().describe('The minute after its last.'),
      }),
    ),
    counts: z.record(z.enum(states), z.int().min(0)),
    items: z.array(item).describe('In the order of the text.'),
    open: z.array(open).describe('What may be used now, and by whom.'),
    answers: z.array(answer).describe('What verifiers owe.'),
    next: z.array(upcoming).describe('What comes within 7 days by time alone.'),
    unheeded: z.array(unheeded).describe('Facts that have no effect, or not yet.'),
    told: z
      .array(z.strictObject({ line: z.int().min(0), id: z.string(), at: moment, note: z.string() }))
      .describe('Notes of the last 7 days that change no provision.'),
    faults: z.array(fault).describe('What is wrong with lines of the facts file.'),
  })
  .describe('Where an agreement stands at a moment.');

/** The line that `pacta run --json` prints. */
export type BoardJson = z.infer<typeof board>;

/** Reads the line of `pacta run --json`; the error says where it departs from the schema. */
export function readBoardLine(text: string): Result<BoardJson, string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return err(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = board.safeParse(data);
  return read.success ? ok(read.data) : err(z.prettifyError(read.error));
}

/** The JSON schema of that line, as published in docs/reference. */
export function boardSchema(): unknown {
  return { title: 'The line of pacta run --json', ...z.toJSONSchema(board) };
}
