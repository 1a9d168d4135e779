import * as conditions from './conditions.en.ts';
import { fact, headerSentence } from './header.en.ts';
import * as names from './names.en.ts';
import * as norms from './norms.en.ts';
import * as times from './time.en.ts';
import type { WrittenWords } from './words.ts';

/** English. */
export const english: WrittenWords = {
  list: names.list,
  number: times.number,
  date: times.date,
  length: times.length,
  actor: names.actor,
  place: names.place,
  allOf: names.allOf,
  bound: conditions.bound,
  range: conditions.range,
  percent: conditions.percent,
  target: names.target,
  reference: names.reference,
  actors: names.actors,
  agreement: 'this agreement',
  moment: times.moment,
  atHour: times.atHour,
  time: times.time,
  recurrence: times.recurrence,
  lasts: (length) => `for ${length}`,
  through: (who) => `through ${who.text}`,
  always: 'throughout this agreement',
  condition: conditions.condition,
  linked: conditions.linked,
  exchange: (kind, { text }) => `${kind} ${text}`,
  exception: norms.exception,
  quantity: conditions.quantity,
  bare: conditions.bare,
  put: conditions.put,
  power: norms.power,
  verification: norms.verification,
  taking: norms.taking,
  inCommon: (list) => `${list} together`,
  irreversible: 'the act cannot be undone',
  norm: norms.norm,
  fact,
  aim: (kind, condition) =>
    kind === 'purpose'
      ? `What is wanted of the whole is that ${condition}.`
      : `What is feared of the whole is that ${condition}.`,
  header: headerSentence,
  prose: 'This sentence is prose: it stays as it stands and obliges nobody.',
  notUnderstood: 'This sentence was not understood: until it is, nothing follows from it.',
};
