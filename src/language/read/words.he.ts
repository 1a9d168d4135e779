import { date, list, number } from '../../base/hebrew.ts';
import * as conditions from './conditions.he.ts';
import { fact, headerSentence } from './header.he.ts';
import * as names from './names.he.ts';
import * as norms from './norms.he.ts';
import * as times from './time.he.ts';
import type { Words } from './words.ts';

/** Hebrew. Conditions are nouns, so that they agree with whatever they stand after. */
export const hebrew: Words = {
  list,
  number,
  date,
  length: times.length,
  actor: names.name,
  place: names.name,
  allOf: names.allOf,
  bound: conditions.bound,
  range: conditions.range,
  percent: conditions.percent,
  target: names.target,
  reference: names.reference,
  actors: names.actors,
  agreement: 'הסכם זה',
  moment: times.moment,
  atHour: times.atHour,
  time: times.time,
  recurrence: times.recurrence,
  lasts: (length) => `למשך ${length}`,
  through: (who) => `באמצעות ${who.text}`,
  always: 'לכל אורך הסכם זה',
  condition: conditions.condition,
  linked: conditions.linked,
  exchange: (kind, { text }) => (kind === 'in exchange for' ? `תמורת ${text}` : `בעת ובעונה אחת עם ${text}`),
  exception: norms.exception,
  quantity: conditions.quantity,
  power: norms.power,
  verification: norms.verification,
  taking: norms.taking,
  inCommon: (all) => `${all} יחד`,
  irreversible: 'את המעשה אין לבטל',
  norm: norms.norm,
  fact,
  aim: (kind, condition) => (kind === 'purpose' ? `התכלית: ${condition}.` : `החשש: ${condition}.`),
  header: headerSentence,
  prose: 'משפט זה הוא טקסט חופשי: הוא נשאר כמות שהוא ואינו מחייב איש.',
  notUnderstood: 'משפט זה לא הובן: עד שיובן, דבר אינו נובע ממנו.',
};
