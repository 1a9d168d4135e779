import { type CatalogueEntry, catalogueIn, check, explanationOf, findingIds } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { readInput } from './input.ts';
import { didYouMean } from './nearest.ts';
import { renderFinding } from './render/finding.ts';
import { pageOf } from './render/report.ts';
import { show, styleFor } from './style.ts';
import { setLine, wrapIn } from './text/direction.ts';
import { wrap } from './text/wrap.ts';
import { languageDetails, languageOption, type Voice, voiceOf } from './voice.ts';
import type { World } from './world.ts';

/** `pacta explain`. */
export const explainCommand: Command = {
  name: 'explain',
  operands: '[ID]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'say what a finding means, why it matters and how such a text is mended',
  details: `
Shows the finding in a short text as well. Without an id, lists every finding there is.
${languageDetails}`,
  options: { language: languageOption },
  examples: [['pacta explain PAC201', 'what a deadlock is']],
  run: async (call, world) => explain(call, world),
};

async function explain(call: Call, world: World): Promise<number> {
  const voice = await voiceOf(call, world, false);
  if (!voice.ok) {
    world.stderr.write(`pacta explain: ${voice.error}\n`);
    return exit.unusable;
  }
  const style = { ...styleFor(world.stdout, world.env), voice: voice.value };
  const [id] = call.operands;
  if (id === undefined) {
    show(world.stdout, listOfAll(style));
    return exit.well;
  }
  const explanation = explanationOf(id.toUpperCase(), style.voice);
  if (explanation === null) {
    const hint = didYouMean(id, findingIds) || '; pacta explain lists them';
    world.stderr.write(`pacta explain: "${id}" is no finding${hint}\n`);
    return exit.unusable;
  }
  const example = await exampleOf(explanation.id, style, world);
  show(world.stdout, [...longForm(explanation, style), ...example].map((part) => `${part}\n`).join('\n'));
  return exit.well;
}

type Style = ReturnType<typeof styleFor> & { readonly voice: Voice };

function listOfAll({ width, voice: { language, words } }: Style): string {
  const lines = catalogueIn(language.findings).flatMap(({ id, severity, title }) => {
    const { direction } = language;
    if (direction === 'ltr') return wrap(`${id}  ${severity.padEnd(7)}  ${title}`, width, 17);
    const said = wrapIn(`${words.label(severity, id)} ${title}`, width, 0, direction);
    return said.map((line) => setLine(line, direction));
  });
  return `${lines.join('\n')}\n`;
}

function longForm(entry: CatalogueEntry, { paint, width, voice: { language, words } }: Style): string[] {
  const { direction } = language;
  const { id, severity, title, explanation, isChecked } = entry;
  const text = isChecked ? explanation : `${explanation}\n\n${words.notYet}`;
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => wrapIn(paragraph.replaceAll('\n', ' '), width, 0, direction));
  const head = `${paint[severity](words.label(severity, id))} ${paint.strong(title)}`;
  return [[head], ...paragraphs].map((lines) => lines.map((line) => setLine(line, direction)).join('\n'));
}

/** The finding in the text of the corpus that is made for it; nothing where the corpus is not there. */
async function exampleOf(id: string, style: Style, world: World): Promise<string[]> {
  const file = `corpus/bad/${id}.pacta`;
  const input = await readInput(world.ownFile(file), world);
  const { language, words } = style.voice;
  const checked = input.ok ? check(input.value.source, { language }) : input;
  const finding = checked.ok ? checked.value.findings.find((each) => each.id === id) : undefined;
  if (!checked.ok || finding === undefined) return [];
  const page = pageOf(file, checked.value, style);
  return [setLine(words.example, language.direction), renderFinding(finding, page).join('\n')];
}
