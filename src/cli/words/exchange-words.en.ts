import type { ExchangeWords } from './exchange-words.ts';

/** What `pacta exchange` and `pacta order` say in English. */
export const exchange: ExchangeWords = {
  exchangeTitle: (title) => (title === null ? 'Exchange' : `Exchange: ${title}`),
  orderTitle: (title) => (title === null ? 'Order of the exchange' : `Order of the exchange: ${title}`),
  counted: 'Acts are counted, for want of a file of values: each is one.',
  valued: (unit) => `By the file of values${unit === null ? '' : `, in ${unit}`}.`,
  about:
    'A party’s exposure is what it has given less what it has received: its loss if the others stop. Below ' +
    'nought, it is ahead.',
  planned: 'Each as early as the text allows',
  columns: {
    step: '#',
    acts: 'done',
    who: 'by',
    day: 'on',
    party: 'party',
    peak: 'most exposed',
    after: 'after',
    irreversible: 'of what cannot be undone',
    worst: 'in the worst order',
    end: 'at the end',
    temptation: 'gains most by leaving',
    trust: 'trust needed',
    tolerance: 'tolerates',
    deposit: 'deposit',
  },
  someOf: (label, count, of) => `${label} (${count} of ${of})`,
  perParty: 'Party by party',
  charts: 'Exposure, step by step',
  irreversibleCharts: 'Of what cannot be undone',
  mostAfter: (amount, acts, day) => `most: ${amount}, after ${acts}${day === '' ? '' : ` on ${day}`}`,
  never: 'never',
  beyondTrust: 'none is enough',
  worstOrder: (party, amount) => `In the worst order that the text allows, ${party} is exposed by ${amount}.`,
  worstMayNotBe: 'Whether that very order can be kept is not shown; no lawful order is worse.',
  neverDone: (labels) => `Can never be done as the text stands, and is left out: ${labels}.`,
  unvalued: (labels) => `The file says nothing of ${labels}: counted as nought.`,
  nothing: 'No party does anything for another that could be counted.',
  tooFine: 'The numbers are too fine or too large to be added exactly: no order is compared.',
  timesBroken:
    'The times of the text cannot all be kept (pacta check says why): only what waits for what is.',
  findings: 'Findings',
  plannedWorst: (amount) => `As planned, step by step, the worst exposure is ${amount}.`,
  bestWorst: (amount) => `In the order below it is ${amount}.`,
  stagedWorst: (amount) => `With counted acts done in stages it is ${amount}:`,
  stagesNoBetter: 'Doing counted acts in stages makes it no less.',
  stagesNotShown: 'Whether stages would make it less was not found within the bound of the search.',
  proofs: {
    boundMet: 'No lawful order is better: one party alone must bear as much.',
    searched: 'No lawful order is better: all that could be were looked at.',
    gap: (bound) =>
      `The search ended at its bound: a lawful order may reach less, but none less than ${bound}.`,
  },
  notFound: 'No lawful order was found within the bound of the search.',
  within: 'An order in which nobody is exposed more than it tolerates:',
  notWithin: (excess) => `In every order somebody is exposed more than it tolerates, by ${excess} at least.`,
  leastDeposit: (amount, planned) =>
    `A deposit or guarantee of ${amount} from each makes an order keep itself: nobody gains by leaving ` +
    `before its step. The planned order needs ${planned}. That order:`,
  divided: (payer, deliverer, amount, acts) =>
    `If what ${payer} gives could be divided at will, and each act of ${deliverer} were answered bit by ` +
    `bit, deposits of ${amount} by both together would be enough, waits and times apart, in this order: ` +
    `${acts}.`,
};
