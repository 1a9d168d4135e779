import { date, list, number } from '../../base/arabic.ts';
import * as conditions from './conditions.ar.ts';
import { fact, headerSentence } from './header.ar.ts';
import * as names from './names.ar.ts';
import * as norms from './norms.ar.ts';
import * as times from './time.ar.ts';
import type { Words } from './words.ts';

/** Arabic. Conditions are nouns, so that they agree with whatever they stand after. */
export const arabic: Words = {
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
  agreement: 'هذا الاتفاق',
  moment: times.moment,
  atHour: times.atHour,
  time: times.time,
  recurrence: times.recurrence,
  lasts: (length) => `لمدة ${length}`,
  through: (who) => `عن طريق ${who.text}`,
  always: 'طوال هذا الاتفاق',
  condition: conditions.condition,
  linked: conditions.linked,
  exchange: (kind, { text }) => (kind === 'in exchange for' ? `في مقابل ${text}` : `بالتزامن مع ${text}`),
  exception: norms.exception,
  quantity: conditions.quantity,
  power: norms.power,
  verification: norms.verification,
  taking: norms.taking,
  inCommon: (all) => `${all} معاً`,
  irreversible: 'لا رجعة في هذا الفعل',
  norm: norms.norm,
  fact,
  aim: (kind, condition) =>
    kind === 'purpose' ? `الغاية المنشودة: ${condition}.` : `الأمر المخوف: ${condition}.`,
  header: headerSentence,
  prose: 'هذه الجملة نثر: تبقى كما هي ولا تُلزم أحداً.',
  notUnderstood: 'لم تُفهم هذه الجملة: ولا يترتب عليها شيء إلى أن تُفهم.',
};
