import { type CurveStep, type OrderProposal, orderProposal, type ProposedOrder } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { intro, joined } from './exchange.ts';
import {
  type ExchangeInput,
  exchangeOptions,
  readExchange,
  tellFaults,
  valuesDetails,
} from './exchange-input.ts';
import { orderJson } from './exchange-json.ts';
import { refusalLine } from './input.ts';
import { exposureChart } from './render/exchange-chart.ts';
import { type ExchangeStyle, stepTable } from './render/exchange-tables.ts';
import { said } from './render/spoken.ts';
import { show, styleFor } from './style.ts';
import { languageDetails, languageOption, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
It keeps every wait and every window of the text, and says whether no lawful order is better, or what
bound the search has shown. Acts that the text counts (\`release 30 prisoners\`) may also be done in
stages of whole units; that is shown where it is better. With a file of values it says the least deposit
or guarantee, the same from each party, with which some order keeps itself, and with tolerances whether an
order keeps within them all.

The days are the earliest that the order allows. Verification is taken to come at once. What lasts is
given evenly over its time, and cannot be moved. The order is a proposal: the text is not changed.
${valuesDetails}${languageDetails}`;

/** `pacta order`. */
export const orderCommand: Command = {
  name: 'order',
  operands: '[FILE]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'propose the order of steps in which nobody has to give far ahead of what it receives',
  details,
  options: { ...exchangeOptions, language: languageOption },
  examples: [
    ['pacta order truce.pacta', 'an order by counting acts'],
    ['pacta order truce.pacta --values truce.values.yaml', 'an order by what acts cost and are worth'],
  ],
  run: runOrder,
};

async function runOrder(call: Call, world: World): Promise<number> {
  const voice = await voiceOf(call, world, call.has('json'));
  if (!voice.ok) {
    world.stderr.write(`pacta order: ${voice.error}\n`);
    return exit.unusable;
  }
  const input = await readExchange(call, voice.value.language, world);
  if (!input.ok) {
    world.stderr.write(refusalLine(input.error));
    return exit.unusable;
  }
  const { checked, reading, values, faults, file } = input.value;
  const proposal = orderProposal(checked.agreement, reading, values);
  const all = [...faults, ...proposal.faults];
  tellFaults(call, all, world);
  if (call.has('json')) world.stdout.write(`${JSON.stringify(orderJson(file, proposal, all))}\n`);
  else {
    const style = { ...styleFor(world.stdout, world.env), voice: voice.value };
    show(world.stdout, renderOrder(input.value, proposal, style));
  }
  return all.length > 0 ? exit.found : exit.well;
}

function renderOrder(input: ExchangeInput, proposal: OrderProposal, style: ExchangeStyle): string {
  const { exchange } = style.voice.words;
  const say = (...texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => said(text, style.width, style.voice));
  const { planned, best, parties, isTooFine, keepsTimes } = proposal;
  const blocks = [intro(exchange.orderTitle(proposal.title), input, proposal, style)];
  if (planned.curve.steps.length === 0) return joined([...blocks, say(exchange.nothing)]);
  if (!keepsTimes) blocks.push(say(exchange.timesBroken));
  blocks.push(say(exchange.plannedWorst(planned.worst.said)));
  if (isTooFine) return joined([...blocks, say(exchange.tooFine)]);
  if (best === null) blocks.push(say(exchange.notFound));
  else {
    const told = say(`${exchange.bestWorst(best.worst.said)} ${certaintyOf(best, style)}`);
    blocks.push([...told, ...orderTable(best, parties, style)]);
  }
  blocks.push(...others(proposal, style, say));
  return joined(blocks);
}

/** Stages, tolerances and deposits. */
function others(
  { staged, stages, parties, within, deposit, divided }: OrderProposal,
  style: ExchangeStyle,
  say: (...texts: readonly string[]) => readonly string[],
): readonly (readonly string[])[] {
  const { exchange } = style.voice.words;
  const blocks: (readonly string[])[] = [];
  if (staged !== null) {
    const told = say(`${exchange.stagedWorst(staged.worst.said)} ${certaintyOf(staged, style)}`);
    blocks.push([...told, ...orderTable(staged, parties, style)]);
  } else if (stages === 'no better') blocks.push(say(exchange.stagesNoBetter));
  else if (stages === 'not shown') blocks.push(say(exchange.stagesNotShown));
  if (within?.isKept === true)
    blocks.push([...say(exchange.within), ...stepTable(within.curve, parties, style)]);
  else if (within !== null)
    blocks.push(say(exchange.notWithin(within.bound.said), certaintyOf(within, style)));
  if (deposit !== null) {
    const told = say(
      exchange.leastDeposit(deposit.amount.said, deposit.planned.said),
      certaintyOf(deposit, style),
    );
    blocks.push([...told, ...stepTable(deposit.curve, parties, style)]);
  }
  const told = divided.map(({ payer, deliverer, deposits, labels }) =>
    exchange.divided(payer, deliverer, deposits.said, labels.join(', ')),
  );
  return told.length === 0 ? blocks : [...blocks, say(...told)];
}

function orderTable(
  { curve, units }: ProposedOrder,
  parties: readonly string[],
  style: ExchangeStyle,
): readonly string[] {
  const { exchange } = style.voice.words;
  const acts = ({ labels }: CurveStep, at: number): string => {
    const part = units[at] ?? null;
    const label = labels.join(', ');
    return part === null ? label : exchange.someOf(label, part.count, part.of);
  };
  return [...stepTable(curve, parties, style, acts), '', ...exposureChart(curve, parties, style)];
}

function certaintyOf(
  { proof, bound }: Pick<ProposedOrder, 'proof' | 'bound'>,
  { voice }: ExchangeStyle,
): string {
  const { proofs } = voice.words.exchange;
  if (proof === null) return proofs.gap(bound.said);
  return proof === 'searched' ? proofs.searched : proofs.boundMet;
}
