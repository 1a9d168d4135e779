import { isolated } from '../base/isolates.ts';
import { type ReadBack, read } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { nameOf, readInput, refusalLine } from './input.ts';
import { show, styleFor } from './style.ts';
import { columns } from './text/columns.ts';
import { safeIn, setLine, wrapIn } from './text/direction.ts';
import { safe } from './text/safe.ts';
import { languageDetails, languageOption, type Voice, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
Each provision in one plain sentence, made from what was understood and not from the words of the text: where
it says something else than you mean, change the text. What stayed prose, or was not understood, is named as
such.
${languageDetails}`;

/** `pacta read`. */
export const readCommand: Command = {
  name: 'read',
  operands: '[FILE…]',
  operandsMin: 0,
  operandsMax: Infinity,
  summary: 'say in plain sentences what was understood',
  details,
  options: { language: languageOption },
  examples: [['pacta read truce.pacta', 'who owes what, when, verified by whom']],
  run: runRead,
};

async function runRead(call: Call, world: World): Promise<number> {
  if (call.operands.length === 0 && world.stdin.isTerminal) {
    world.stderr.write(
      'pacta read: no file is named; name one, as in pacta read truce.pacta, or pipe a text in\n',
    );
    return exit.unusable;
  }
  const voice = await voiceOf(call, world, false);
  if (!voice.ok) {
    world.stderr.write(`pacta read: ${voice.error}\n`);
    return exit.unusable;
  }
  const style = { ...styleFor(world.stdout, world.env), voice: voice.value };
  const files = call.operands.length === 0 ? ['-'] : call.operands;
  let code: number = exit.well;
  let isFirst = true;
  for (const file of files) {
    const input = await readInput(file, world);
    const said = input.ok ? read(input.value.source, style.voice) : input;
    if (said.ok) {
      const title = files.length > 1 ? `${isFirst ? '' : '\n'}${safe(nameOf(file))}:\n\n` : '';
      show(world.stdout, title + render(said.value, style));
      isFirst = false;
    } else {
      world.stderr.write(refusalLine({ file, ...said.error }));
      code = exit.unusable;
    }
  }
  return code;
}

/** The columns of the labels, and how far apart they stand from the sentences. */
const labelsMax = 14;
const gap = 2;

type Style = ReturnType<typeof styleFor> & { readonly voice: Voice };

function render(said: readonly ReadBack[], style: Style): string {
  // An entry of the header says itself what it is about.
  const header = said.filter(({ kind }) => kind === 'header');
  const body = said.filter(({ kind }) => kind !== 'header');
  const labels = body.map((each) => columns(labelOf(each, style))).filter((wide) => wide <= labelsMax);
  const indent = Math.max(0, ...labels) + gap;
  const lines = body.flatMap((each, index) => {
    const before = body[index - 1];
    const isSame = before?.label === each.label && before.provision === each.provision;
    return beside(isSame ? '' : labelOf(each, style), bodyOf(each, indent, style), indent, style);
  });
  const entries = header.flatMap((each) => bodyOf(each, 0, style));
  const between = entries.length > 0 && lines.length > 0 ? [''] : [];
  const { direction } = style.voice.language;
  return [...entries, ...between, ...lines].map((line) => `${setLine(line, direction)}\n`).join('');
}

/** A provision as written; a purpose or a concern says itself, in its own language, what it is. */
function labelOf({ kind, label }: ReadBack, { voice }: Style): string {
  return kind === 'aim' && voice.language.code !== 'en' ? '' : safe(label);
}

function bodyOf({ kind, sentence, readings }: ReadBack, indent: number, style: Style): string[] {
  const { paint, width, voice } = style;
  const { direction } = voice.language;
  const where = readings.length === 0 ? '' : `\n${voice.words.onlyWhere(readings.map(safe))}`;
  const lines = wrapIn(safeIn(sentence, direction) + where, width - indent, 0, direction);
  return kind === 'prose' || kind === 'not understood' ? lines.map(paint.faint) : lines;
}

/** Lines beside a label; a label too wide for its column has a line of its own. */
function beside(label: string, body: readonly string[], indent: number, style: Style): string[] {
  const blank = ' '.repeat(indent);
  const name = style.paint.strong(setApart(label, style));
  const room = indent - columns(label);
  if (room < gap) return [name, ...body.map((line) => blank + line)];
  const [first = '', ...rest] = body;
  return [name + ' '.repeat(room) + first, ...rest.map((line) => blank + line)];
}

function setApart(label: string, { voice }: Style): string {
  return voice.language.direction === 'rtl' ? isolated(label) : label;
}
