import { type Checked, check } from '../pacta.ts';
import { type Command, exit } from './command.ts';
import { readInput, refusalLine } from './input.ts';
import { template } from './new.ts';
import { severities } from './render/finding.ts';
import { renderReport } from './render/report.ts';
import { show, styleFor } from './style.ts';
import { wrap } from './text/wrap.ts';
import { englishVoice } from './voice.ts';
import type { World } from './world.ts';

const example = 'corpus/real/gaza-proposal-2025-07/agreement.pacta';

const introduction =
  'This is a proposal for a truce of sixty days as it lay on the table in July 2025, retold from public ' +
  'reports. Where the two sides asked for different words, both stand in brackets. Pacta reads the text ' +
  'itself:';

/** The installed package has no corpus: a made text shows a deadlock that stands in one reading of two. */
const made = {
  file: 'a made text',
  source: template.replace(
    'detainees by day 7',
    'detainees [Northland: once 2.2 is performed | Southland: by day 7]',
  ),
};

/** `pacta start`. */
export const startCommand: Command = {
  name: 'start',
  operands: '',
  operandsMin: 0,
  operandsMax: 0,
  summary: 'check a real agreement, and say what to try next',
  details: '',
  options: {},
  examples: [],
  run: async (_call, world) => start(world),
};

async function start(world: World): Promise<number> {
  const input = await readInput(world.ownFile(example), world);
  const { file, source } = input.ok ? { file: example, source: input.value.source } : made;
  const checked = check(source);
  if (!checked.ok) {
    world.stderr.write(refusalLine({ file, ...checked.error }));
    return exit.unusable;
  }
  const style = { ...styleFor(world.stdout, world.env), voice: englishVoice, all: false, notes: false };
  if (input.ok) {
    world.stdout.write(`${wrap(introduction, style.width).join('\n')}\n\n$ pacta check ${example}\n\n`);
  }
  const { findings } = checked.value;
  show(world.stdout, renderReport({ file, checked: checked.value, findings, acceptedCount: 0 }, style));
  world.stdout.write(nextSteps(checked.value, input.ok ? example : null));
  return exit.well;
}

function nextSteps({ findings, agreement }: Checked, file: string | null): string {
  const worst = severities.flatMap((severity) => findings.filter((each) => each.severity === severity))[0];
  const [bracket] = agreement.brackets;
  const reading = bracket && `${bracket.id}=${bracket.alternatives[0]?.letter}`;
  const steps = [
    [`pacta explain ${worst?.id ?? 'PAC201'}`, 'what a finding means, and how such a text is mended'],
    ...(file === null ? [] : [[`pacta read ${file}`, 'what was understood, in plain sentences']]),
    ...(file === null || reading === undefined
      ? []
      : [[`pacta check ${file} --reading ${reading}`, 'what is wrong with one reading of the brackets']]),
    ['pacta new > mine.pacta', 'a text to begin with; pacta check mine.pacta checks it'],
    ['pacta help', 'everything else'],
  ];
  const lines = steps.map(([call, what]) => `  ${call}\n      ${what}\n`);
  return `\nWhat to try next (bin/pacta where pacta is not installed):\n\n${lines.join('')}`;
}
