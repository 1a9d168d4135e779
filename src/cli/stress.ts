import { err, ok, type Result } from '../base/result.ts';
import { type Agreement, agreementOf, type Stress, stressOf } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { type FileRefusal, readInput, refusalLine } from './input.ts';
import { readChoices, readingsChosen } from './reading.ts';
import { renderStress } from './render/stress.ts';
import { show, styleFor } from './style.ts';
import { languageDetails, languageOption, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
Every duty is left undone once, and what lasts is acted against at every moment that makes a difference, one
breach at a time. Everybody else does at once what falls due, verifiers accept at once, and what no duty
brings about does not occur. Of each breach it is told what it opens to whom, what becomes suspended where
every power that it opens is used, what it holds up, how all goes on once it is made good, and the worst end.

Not looked at: two breaches together, the purposes of the text, and events and agreements that nobody owes.
A text that does not say when it enters into force is put at 1 January 2001. Runs are followed for 400 days,
or to 30 days past the last phase. Ctrl-C ends the work, and what is known by then is shown.
${languageDetails}`;

/** `pacta stress`. */
export const stressCommand: Command = {
  name: 'stress',
  operands: '[FILE]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'say what every single breach opens, suspends and holds up, and whether there is a way back',
  details,
  options: {
    reading: {
      value: 'BRACKET=LETTER',
      repeats: true,
      help: 'follow the reading with this choice; of those left open, the first',
    },
    json: { help: 'print it as one line of JSON' },
    language: languageOption,
  },
  examples: [['pacta stress truce.pacta', 'what each single breach of the truce comes to']],
  run: runStress,
};

async function runStress(call: Call, world: World): Promise<number> {
  const voice = await voiceOf(call, world, call.has('json'));
  if (!voice.ok) {
    world.stderr.write(`pacta stress: ${voice.error}\n`);
    return exit.unusable;
  }
  const made = await readAgreement(call, world);
  if (!made.ok) {
    world.stderr.write(refusalLine(made.error));
    return exit.unusable;
  }
  const { file, agreement, reading } = made.value;
  const stress = await worked(agreement, reading, world);
  if (call.has('json')) {
    world.stdout.write(`${JSON.stringify({ file, title: agreement.title, ...stress })}\n`);
  } else {
    const style = { ...styleFor(world.stdout, world.env), voice: voice.value };
    show(world.stdout, renderStress(stress, agreement, style));
  }
  return stress.isComplete ? exit.well : exit.found;
}

interface Read {
  readonly file: string;
  readonly agreement: Agreement;
  readonly reading: readonly number[];
}

async function readAgreement(call: Call, world: World): Promise<Result<Read, FileRefusal>> {
  const [file = '-'] = call.operands;
  const input = await readInput(file, world);
  if (!input.ok) return input;
  const read = agreementOf(input.value.source);
  if (!read.ok) return err({ file, ...read.error });
  const choices = readChoices(call.values('reading'));
  const chosen = choices.ok ? readingsChosen(choices.value, read.value) : choices;
  if (!chosen.ok) return err({ file, code: 'no-such-reading', message: chosen.error });
  return ok({ file, agreement: read.value, reading: read.value.space.first(chosen.value) ?? [] });
}

/** Works until all is tried or the user ends it, and says on a terminal how far it is. */
async function worked(agreement: Agreement, reading: readonly number[], world: World): Promise<Stress> {
  const { stderr } = world;
  let isStopped = false;
  const off = world.onInterrupt(() => {
    isStopped = true;
  });
  const work = stressOf(agreement, reading);
  let told = '';
  for (;;) {
    const step = work.next();
    const { value } = step;
    if (step.done === true || isStopped) {
      off();
      if (told !== '') stderr.write('\r\u001b[K');
      return step.done === true ? step.value : step.value.known();
    }
    if (value instanceof Object && 'tried' in value && value.tried % STRIDE === 0) {
      const share = `${Math.floor((100 * (value.at - value.from)) / (value.until - value.from + 1))} %`;
      if (stderr.isTerminal && share !== told) stderr.write(`\r${share}`);
      if (stderr.isTerminal) told = share;
      await world.breathe();
    }
  }
}

/** After how many breaches it looks up. */
const STRIDE = 8;
