import { addDays, dayOf, endOfDay, minuteNumbered } from '../base/calendar.ts';
import { parseMoment } from '../base/moment-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  type Agreement,
  agreementOf,
  boardOf,
  english,
  type Language,
  runAt,
  type UnderstoodFacts,
} from '../pacta.ts';
import { boardToJson } from './board-json.ts';
import { type Call, type Command, exit } from './command.ts';
import { readFactsFile } from './facts-input.ts';
import { type FileRefusal, nameOf, readInput, refusalLine } from './input.ts';
import { readChoices, readingsChosen } from './reading.ts';
import { renderBoard, type ShownBoard } from './render/board.ts';
import { show, styleFor } from './style.ts';
import { forReader, safeIn } from './text/direction.ts';
import { safe } from './text/safe.ts';
import { languageDetails, languageOption, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
The board of a moment: how many provisions are in which state, what is breached, overdue, in dispute or
suspended, what verifiers owe, what is due, what may be used by whom, what comes within 7 days if nothing
else happens, what was done late and by how much, and what was told without effect; each with its reason
and, where the facts name one, its source. It knows only what was known by that moment.

A facts file has a fact a line; docs/reference/facts.md says how it is written. What in it cannot be used is
told with its line, the rest is used, and the exit code is then 1. \`--at\` is a date (its end), a date and
an hour in the zone of the agreement, or one with its offset; without it, the board is of the moment at which
the last fact became known.
${languageDetails}`;

/** `pacta run`: follows an agreement through what happened, and shows the board of a moment. */
export const boardCommand: Command = {
  name: 'run',
  operands: '[FILE]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'say what is due, overdue and open at a moment, given what has happened',
  details,
  options: {
    facts: { value: 'FACTS.jsonl', help: 'what happened; without it, nothing did' },
    at: { value: 'MOMENT', help: 'the moment, as in 2025-02-03T12:00+02:00' },
    reading: {
      value: 'BRACKET=LETTER',
      repeats: true,
      help: 'follow the reading with this choice; of those left open, the first',
    },
    all: { help: 'show also what waits, is done or over, and why' },
    json: { help: 'print it as one line of JSON' },
    language: languageOption,
  },
  examples: [
    [
      'pacta run truce.pacta --facts truce.facts.jsonl --at 2025-02-03T12:00+02:00',
      'where the truce stands at that moment',
    ],
  ],
  run: runBoard,
};

async function runBoard(call: Call, world: World): Promise<number> {
  const voice = await voiceOf(call, world, call.has('json'));
  if (!voice.ok) {
    world.stderr.write(`pacta run: ${voice.error}\n`);
    return exit.unusable;
  }
  const { language } = voice.value;
  const made = await followed(call, world);
  if (!made.ok) {
    world.stderr.write(refusalLine(made.error));
    return exit.unusable;
  }
  const { file, ...shown } = made.value;
  const { faults } = shown.facts;
  tellFaults(call.value('facts') ?? '', faults, language, world);
  if (call.has('json')) {
    const names = { file, facts: call.value('facts') ?? null };
    world.stdout.write(`${JSON.stringify(boardToJson(names, shown, language))}\n`);
  } else show(world.stdout, renderBoard(shown, { ...styleFor(world.stdout, world.env), voice: voice.value }));
  return faults.some(({ used }) => !used) ? exit.found : exit.well;
}

interface Followed extends ShownBoard {
  readonly file: string;
}

async function followed(call: Call, world: World): Promise<Result<Followed, FileRefusal>> {
  const [file = '-'] = call.operands;
  const factsFile = call.value('facts');
  const refuse = (message: string): Result<never, FileRefusal> => err({ file, code: 'unusable', message });
  if (file === '-' && factsFile === '-') {
    return refuse('text and facts cannot both be piped in; name a file');
  }
  const input = await readInput(file, world);
  if (!input.ok) return input;
  const read = agreementOf(input.value.source);
  if (!read.ok) return err({ file, ...read.error });
  const agreement = read.value;
  const reading = readingOf(call, agreement);
  if (!reading.ok) return refuse(reading.error);
  const facts = await readFactsFile(factsFile, agreement, reading.value, world);
  if (!facts.ok) return facts;
  const at = momentOf(call.value('at'), facts.value);
  if (!at.ok) return refuse(at.error);
  const run = runAt(agreement, reading.value, facts.value.facts, at.value);
  const ahead = endOfWeek(at.value, facts.value.zone) - at.value;
  return ok({
    file,
    board: boardOf(run, ahead),
    all: call.has('all'),
    agreement,
    source: input.value.source,
    facts: facts.value,
    reading: named(reading.value, agreement),
  });
}

/** The end of the day seven days later: what comes on that day comes within 7 days, whatever the hour. */
function endOfWeek(at: number, zone: string): number {
  return endOfDay(addDays(dayOf(minuteNumbered(at), zone), 7), zone);
}

/** The one reading to follow: of the brackets left open, the first alternative. */
function readingOf(call: Call, agreement: Agreement): Result<readonly number[], string> {
  const choices = readChoices(call.values('reading'));
  if (!choices.ok) return choices;
  const chosen = readingsChosen(choices.value, agreement);
  return chosen.ok ? ok(agreement.space.first(chosen.value) ?? []) : chosen;
}

function named(reading: readonly number[], { brackets }: Agreement): readonly string[] {
  return brackets.map(({ id, alternatives }, at) => {
    return `${safe(id)}=${alternatives[reading[at] ?? 0]?.letter ?? ''}`;
  });
}

function momentOf(asked: string | undefined, { facts, zone }: UnderstoodFacts): Result<number, string> {
  if (asked !== undefined) {
    const read = parseMoment(asked, zone);
    if (read.ok) return ok(read.value.minute);
    const { cause, remedy } = english.factFaults({
      line: 0,
      used: false,
      kind: 'moment',
      field: '--at',
      written: asked,
      fault: read.error,
    });
    return err(`${safe(cause)}; ${remedy}`);
  }
  const last = facts.reduce((latest, { known }) => Math.max(latest, known), -Infinity);
  if (Number.isFinite(last)) return ok(last);
  return err('nothing has happened, so that there is no moment to show; name one with --at');
}

function tellFaults(
  file: string,
  faults: UnderstoodFacts['faults'],
  language: Language,
  { stderr }: World,
): void {
  for (const fault of faults) {
    const { cause, remedy } = language.factFaults(fault);
    const said = safeIn(`${cause}; ${remedy}`, language.direction);
    stderr.write(forReader(`pacta: ${safe(nameOf(file))}: line ${fault.line}: ${said}\n`, stderr));
  }
}
