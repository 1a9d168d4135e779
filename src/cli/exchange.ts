import { type ExchangeCurves, exchangeCurves } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import {
  type ExchangeInput,
  exchangeOptions,
  readExchange,
  tellFaults,
  valuesDetails,
} from './exchange-input.ts';
import { curvesJson } from './exchange-json.ts';
import { refusalLine } from './input.ts';
import { exposureChart } from './render/exchange-chart.ts';
import { type ExchangeStyle, heading, partyTable, stepTable } from './render/exchange-tables.ts';
import { readingsInWords } from './render/finding.ts';
import { said } from './render/spoken.ts';
import { show, styleFor } from './style.ts';
import { languageDetails, languageOption, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
A party's exposure after a step is what it has given less what it has received: what it loses if the
others stop. Each provision is done as early as the text allows; of what falls on one moment, what waits
for the other comes later, else the text's order holds. Acts that are exchanged for each other at one
moment are one step. Besides, it is said how far each party can be exposed in the worst order that the
text allows, and how much of it cannot be undone (\`2.1 cannot be undone.\`).

Without \`--values\` acts are counted: what a party does once, each stage for itself. It counts one for
who does it, and one for all the others together. With a file of values, what each party gains by leaving,
and the trust that each step asks for, are told as well, and the findings PAC601, PAC602 and PAC603 are
made with it.
${valuesDetails}${languageDetails}`;

/** `pacta exchange`. */
export const exchangeCommand: Command = {
  name: 'exchange',
  operands: '[FILE]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'say after every step who has given more than received, and by how much',
  details,
  options: { ...exchangeOptions, language: languageOption },
  examples: [
    ['pacta exchange truce.pacta', 'who goes first, and how far, by counting acts'],
    ['pacta exchange truce.pacta --values truce.values.yaml', 'the same by what acts cost and are worth'],
  ],
  run: runExchange,
};

async function runExchange(call: Call, world: World): Promise<number> {
  const voice = await voiceOf(call, world, call.has('json'));
  if (!voice.ok) {
    world.stderr.write(`pacta exchange: ${voice.error}\n`);
    return exit.unusable;
  }
  const input = await readExchange(call, voice.value.language, world);
  if (!input.ok) {
    world.stderr.write(refusalLine(input.error));
    return exit.unusable;
  }
  const { checked, reading, values, faults, file } = input.value;
  const curves = exchangeCurves(checked.agreement, reading, values);
  const all = [...faults, ...curves.faults];
  tellFaults(call, all, world);
  if (call.has('json')) world.stdout.write(`${JSON.stringify(curvesJson(file, curves, all))}\n`);
  else {
    const style = { ...styleFor(world.stdout, world.env), voice: voice.value };
    show(world.stdout, renderExchange(input.value, curves, style));
  }
  return all.length > 0 ? exit.found : exit.well;
}

/** The curves of an exchange for a terminal. */
function renderExchange(input: ExchangeInput, curves: ExchangeCurves, style: ExchangeStyle): string {
  const { exchange } = style.voice.words;
  const { planned, parties } = curves;
  const blocks = [intro(exchange.exchangeTitle(curves.title), input, curves, style)];
  if (planned.steps.length === 0)
    return joined([...blocks, said(exchange.nothing, style.width, style.voice)]);
  blocks.push([...heading(exchange.planned, style), ...stepTable(planned, parties, style)]);
  blocks.push([...heading(exchange.charts, style), ...exposureChart(planned, parties, style)]);
  if (hasIrreversible(curves)) {
    blocks.push([
      ...heading(exchange.irreversibleCharts, style),
      ...exposureChart(planned, parties, style, ({ irreversible }) => irreversible),
    ]);
  }
  blocks.push([...heading(exchange.perParty, style), ...partyTable(curves, style)]);
  blocks.push(...closing(input, curves, style));
  return joined(blocks);
}

/** The title, the reading, and what the numbers are. */
export function intro(
  title: string,
  { checked, reading }: ExchangeInput,
  { isCounted, unit }: Pick<ExchangeCurves, 'isCounted' | 'unit'>,
  style: ExchangeStyle,
): readonly string[] {
  const { exchange } = style.voice.words;
  const where = readingsInWords(reading, checked.agreement, style.voice);
  const sentences = [isCounted ? exchange.counted : exchange.valued(unit), exchange.about];
  return [
    ...heading(title, style),
    ...(where === null ? [] : said(where, style.width, style.voice)),
    ...sentences.flatMap((text) => said(text, style.width, style.voice)),
  ];
}

function closing(
  input: ExchangeInput,
  curves: ExchangeCurves,
  style: ExchangeStyle,
): readonly (readonly string[])[] {
  const { exchange, label } = style.voice.words;
  const { worst, never, unvalued } = curves;
  const sentences: string[] = [];
  if (worst === null) sentences.push(exchange.tooFine);
  else {
    const most = [...worst.most].sort((a, b) => b.value - a.value)[0];
    sentences.push(exchange.worstOrder(worst.party, most?.said ?? '0'));
    if (!worst.isLawful) sentences.push(exchange.worstMayNotBe);
  }
  if (never.length > 0) sentences.push(exchange.neverDone(never.join(', ')));
  if (unvalued.length > 0) sentences.push(exchange.unvalued(unvalued.join(', ')));
  const { space } = input.checked.agreement;
  const found = input.checked.findings.filter(
    ({ id, readings }) => FINDINGS.includes(id) && space.and(readings, input.reading) !== space.none,
  );
  const told = found.flatMap(({ severity, id, message }) =>
    said(`${label(severity, id)} ${message}`, style.width, style.voice),
  );
  return [
    sentences.flatMap((text) => said(text, style.width, style.voice)),
    ...(told.length === 0 ? [] : [[...heading(exchange.findings, style), ...told]]),
  ];
}

const FINDINGS: readonly string[] = ['PAC601', 'PAC602', 'PAC603'];

function hasIrreversible({ planned }: ExchangeCurves): boolean {
  return planned.steps.some(({ standings }) =>
    standings.some(({ irreversible }) => irreversible.most.value !== 0),
  );
}

/** Blocks with an empty line between. */
export function joined(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
