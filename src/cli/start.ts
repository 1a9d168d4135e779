import { check } from '../pacta.ts';
import { type Command, exit } from './command.ts';
import { readInput, refusalLine } from './input.ts';
import { severities } from './render/finding.ts';
import { renderReport } from './render/report.ts';
import { show, styleFor } from './style.ts';
import { wrap } from './text/wrap.ts';
import type { World } from './world.ts';

const example = 'corpus/real/gaza-proposal-2025-07/agreement.pacta';

const introduction =
  'This is a proposal for a truce of sixty days as it lay on the table in July 2025, retold from public ' +
  'reports. Where the two sides asked for different words, both stand in brackets. Pacta reads the text ' +
  'itself:';

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
  const path = world.ownFile(example);
  const input = await readInput(path, world);
  const checked = input.ok ? check(input.value.source) : input;
  if (!checked.ok) {
    world.stderr.write(refusalLine({ file: path, ...checked.error }));
    return exit.unusable;
  }
  const { findings, agreement } = checked.value;
  const style = { ...styleFor(world.stdout, world.env), all: false, notes: false };
  const report = renderReport({ file: example, checked: checked.value, findings, acceptedCount: 0 }, style);
  const said = wrap(introduction, style.width).join('\n');
  world.stdout.write(`${said}\n\n$ pacta check ${example}\n\n`);
  show(world.stdout, report);
  const bracket = agreement.brackets[0];
  const worst = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const tries = [
    [`pacta explain ${worst[0]?.id ?? 'PAC201'}`, 'what a finding means, and how such a text is mended'],
    [
      `pacta check ${example} --reading ${bracket?.id}=${bracket?.alternatives[0]?.letter}`,
      'what is wrong with one reading of its brackets',
    ],
    ['pacta new > mine.pacta', 'a text to begin with; pacta check mine.pacta checks it'],
    ['pacta help', 'everything else'],
  ];
  const lines = tries.map(([call, what]) => `  ${call}\n      ${what}\n`);
  world.stdout.write(`\nWhat to try next (bin/pacta where pacta is not installed):\n\n${lines.join('')}`);
  return exit.well;
}
