import { type CatalogueEntry, catalogue, check, explanationOf, findingIds } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { readInput } from './input.ts';
import { didYouMean } from './nearest.ts';
import { renderFinding } from './render/finding.ts';
import { pageOf } from './render/report.ts';
import { show, styleFor } from './style.ts';
import { wrap } from './text/wrap.ts';
import type { World } from './world.ts';

/** `pacta explain`. */
export const explainCommand: Command = {
  name: 'explain',
  operands: '[ID]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'say what a finding means, why it matters and how such a text is mended',
  details: 'Shows the finding in a short text as well. Without an id, lists every finding there is.',
  options: {},
  examples: [['pacta explain PAC201', 'what a deadlock is']],
  run: async (call, world) => explain(call, world),
};

async function explain(call: Call, world: World): Promise<number> {
  const style = styleFor(world.stdout, world.env);
  const [id] = call.operands;
  if (id === undefined) {
    world.stdout.write(listOfAll(style.width));
    return exit.well;
  }
  const explanation = explanationOf(id.toUpperCase());
  if (explanation === null) {
    const hint = didYouMean(id, findingIds) || '; pacta explain lists them';
    world.stderr.write(`pacta explain: "${id}" is no finding${hint}\n`);
    return exit.unusable;
  }
  const example = await exampleOf(explanation.id, world);
  show(world.stdout, [...longForm(explanation, style), ...example].map((part) => `${part}\n`).join('\n'));
  return exit.well;
}

function listOfAll(width: number): string {
  const lines = catalogue.flatMap(({ id, severity, title }) =>
    wrap(`${id}  ${severity.padEnd(7)}  ${title}`, width, 17),
  );
  return `${lines.join('\n')}\n`;
}

function longForm(entry: CatalogueEntry, style: ReturnType<typeof styleFor>): string[] {
  const { paint, width } = style;
  const { id, severity, title, explanation, isChecked } = entry;
  const text = isChecked ? explanation : `${explanation}\n\nThis version does not look for it yet.`;
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => wrap(paragraph.replaceAll('\n', ' '), width));
  const head = `${paint[severity](`${severity} ${id}:`)} ${paint.strong(title)}`;
  return [head, ...paragraphs.map((lines) => lines.join('\n'))];
}

/** The finding in the text of the corpus that is made for it; nothing where the corpus is not there. */
async function exampleOf(id: string, world: World): Promise<string[]> {
  const file = `corpus/bad/${id}.pacta`;
  const input = await readInput(world.ownFile(file), world);
  const checked = input.ok ? check(input.value.source) : input;
  const finding = checked.ok ? checked.value.findings.find((each) => each.id === id) : undefined;
  if (!checked.ok || finding === undefined) return [];
  const page = pageOf(file, checked.value, styleFor(world.stdout, world.env));
  return ['An example:', renderFinding(finding, page).join('\n')];
}
