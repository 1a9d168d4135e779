import { err, ok, type Result } from '../base/result.ts';
import { type Compared, compare, type Finding } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { type FileRefusal, readInput, refusalLine } from './input.ts';
import { show, styleFor } from './style.ts';
import { safeIn, setLine, wrapIn } from './text/direction.ts';
import { languageDetails, languageOption, type Voice, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
Compares by what the drafts oblige, not by their letters: for each actor the duties, prohibitions and
permissions that it gains or loses, and what moved in time, was made conditional or freed of a condition, or
is verified otherwise. A provision that was only given another number has not changed. Then follow the
findings that are new and those that are gone.
${languageDetails}`;

/** `pacta diff`. */
export const diffCommand: Command = {
  name: 'diff',
  operands: 'BEFORE AFTER',
  operandsMin: 2,
  operandsMax: 2,
  summary: 'say for each actor what another draft changes',
  details,
  options: { language: languageOption },
  examples: [['pacta diff monday.pacta tuesday.pacta', 'what Tuesday’s draft changes, and for whom']],
  run: runDiff,
};

async function runDiff(call: Call, world: World): Promise<number> {
  const [first = '', second = ''] = call.operands;
  const [before, after] = [await source(first, world), await source(second, world)];
  for (const side of [before, after]) if (!side.ok) world.stderr.write(refusalLine(side.error));
  if (!before.ok || !after.ok) return exit.unusable;
  const voice = await voiceOf(call, world, false);
  if (!voice.ok) {
    world.stderr.write(`pacta diff: ${voice.error}\n`);
    return exit.unusable;
  }
  const compared = compare(before.value, after.value, voice.value);
  if (!compared.ok) {
    const { of, ...refusal } = compared.error;
    world.stderr.write(refusalLine({ file: of === 'before' ? first : second, ...refusal }));
    return exit.unusable;
  }
  const style = { ...styleFor(world.stdout, world.env), voice: voice.value };
  show(world.stdout, render(compared.value, style));
  return exit.well;
}

async function source(file: string, world: World): Promise<Result<string, FileRefusal>> {
  const input = await readInput(file, world);
  return input.ok ? ok(input.value.source) : err(input.error);
}

type Style = ReturnType<typeof styleFor> & { readonly voice: Voice };

function render({ told, fresh, gone }: Compared, style: Style): string {
  const { words, language } = style.voice;
  const { direction } = language;
  const findingLine = ({ id, severity, message }: Finding): string =>
    `${words.label(severity, id)} ${message}`;
  const sections = [
    ...told,
    { heading: words.fresh, lines: fresh.map(findingLine) },
    { heading: words.gone, lines: gone.map(findingLine) },
  ].filter(({ lines }) => lines.length > 0);
  if (sections.length === 0) return `${setLine(words.same, direction)}\n`;
  const blocks = sections.map(({ heading, lines }) => {
    const items = lines.flatMap((line) => itemOf(safeIn(line, direction), style));
    const all = [style.paint.strong(safeIn(heading, direction)), ...items];
    return all.map((line) => `${setLine(line, direction)}\n`).join('');
  });
  return blocks.join('\n');
}

function itemOf(text: string, { width, voice }: Style): readonly string[] {
  const lines = wrapIn(text, width - 2, 0, voice.language.direction);
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
