import { type Explanation, explainAll, explanationOf, findingIds } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { didYouMean } from './nearest.ts';
import { styleFor } from './style.ts';
import { wrap } from './text/wrap.ts';
import type { World } from './world.ts';

/** `pacta explain`. */
export const explainCommand: Command = {
  name: 'explain',
  operands: '[ID]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'say what a finding means, why it matters and how such a text is mended',
  details: ['Without an id, lists every finding there is.'],
  options: {},
  examples: [['pacta explain PAC201', 'what a deadlock is']],
  run: explain,
};

function explain(call: Call, world: World): number {
  const style = styleFor(world.stdout, world.env);
  const [id] = call.operands;
  if (id === undefined) {
    const lines = explainAll().map(({ id: each, severity, title }) =>
      wrap(`${each}  ${severity.padEnd(7)}  ${title}`, style.width, 17).join('\n'),
    );
    world.stdout.write(`${lines.join('\n')}\n`);
    return exit.well;
  }
  const explanation = explanationOf(id.toUpperCase());
  if (explanation === null) {
    const hint = didYouMean(id, findingIds) || '; pacta explain lists them';
    world.stderr.write(`pacta explain: "${id}" is no finding${hint}\n`);
    return exit.unusable;
  }
  world.stdout.write(longForm(explanation, style));
  return exit.well;
}

function longForm({ id, severity, title, text }: Explanation, style: ReturnType<typeof styleFor>): string {
  const { paint, width } = style;
  const label = `${severity} ${id}:`;
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => wrap(paragraph.replaceAll('\n', ' '), width).join('\n'));
  return `${paint[severity](label)} ${paint.strong(title)}\n\n${paragraphs.join('\n\n')}\n`;
}
