import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';

const range = z
  .strictObject({
    line: z.int().min(1),
    column: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
  })
  .describe('Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.');

const bracket = z
  .strictObject({
    id: z.string().describe('The provision, with #2 for its second bracket; in the header, the key.'),
    alternatives: z
      .array(z.string())
      .min(2)
      .describe('A, B, C … in the order of the text; A and none for a bracket with one text.'),
  })
  .describe('Text not yet agreed.');

const partialReading = z
  .record(z.string(), z.string())
  .describe(
    'The alternative chosen in each bracket that matters; brackets not named may be read either way.',
  );

const because = z.strictObject({
  provision: z.string().nullable().describe('null in the header'),
  span: range,
  message: z.string(),
});

const fix = z
  .strictObject({
    message: z.string(),
    edits: z
      .array(z.strictObject({ span: range, text: z.string() }))
      .describe('In the order of the text, without overlaps; an empty span inserts.'),
  })
  .describe('A change of the text after which the finding is gone.');

const finding = z.strictObject({
  id: z.string().regex(/^PAC\d{3}$/),
  severity: z.enum(['error', 'warning', 'note']),
  span: range,
  provisions: z.array(z.string()).describe('As written; empty for the header.'),
  message: z.string(),
  because: z.array(because).describe('The reason, step by step.'),
  fix: fix.nullable(),
  readings: z
    .union([z.literal('all'), z.array(partialReading).min(1)])
    .describe(
      'Minimal partial readings that together cover exactly the readings in which the finding holds.',
    ),
  complete: z
    .boolean()
    .describe('false where a stated bound was reached, so that more readings may hold it.'),
});

const checked = z
  .strictObject({
    file: z.string().describe('As named in the call; - for standard input.'),
    title: z.string().nullable(),
    provisions: z.strictObject({
      total: z.int().min(0),
      checkable: z.int().min(0).describe('Every sentence was understood.'),
      partly: z.int().min(0),
      prose: z.int().min(0).describe('None was: it is prose, or was not understood (PAC106).'),
    }),
    readings: z.strictObject({
      brackets: z.array(bracket),
      count: z.string().regex(/^\d+$/).describe('As a string, since it may be beyond 2^53.'),
    }),
    findings: z.array(finding).describe('In the order of the text.'),
  })
  .describe('A text that was checked.');

const refused = z
  .strictObject({
    file: z.string(),
    refused: z.strictObject({ code: z.string(), message: z.string() }),
  })
  .describe('An input that could not be read, and why.');

const line = z.union([checked, refused]).describe('One line of `pacta check --json`, for one file.');

/** A finding as `check --json` writes it. */
export type FindingJson = z.infer<typeof finding>;

/** A checked text as `check --json` writes it. */
export type CheckedJson = z.infer<typeof checked>;

/** An input that was refused, as `check --json` writes it. */
export type RefusedJson = z.infer<typeof refused>;

/** One line of `check --json`. */
export type CheckLine = z.infer<typeof line>;

/** Reads one line of `check --json`; the error says where it departs from the schema. */
export function readCheckLine(text: string): Result<CheckLine, string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return err(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = line.safeParse(data);
  return read.success ? ok(read.data) : err(z.prettifyError(read.error));
}

/** The JSON schema of one line, as published in docs/reference. */
export function checkLineSchema(): unknown {
  return { title: 'A line of pacta check --json', ...z.toJSONSchema(line) };
}
