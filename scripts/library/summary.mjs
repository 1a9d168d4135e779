// What the list of the library says of an agreement, worked out by the core itself.
import { check } from '../../src/pacta.ts';

/** @typedef {import('../../src/web/library/summary.ts').Summary} Summary */

const rank = /** @type {const} */ ({ error: 0, warning: 1, note: 2 });

/**
 * The summary of a text; throws where it cannot be read.
 * @param {string} text
 * @param {string} folder what the agreement's folder is called, which ends in its year where no day is known
 * @returns {Summary}
 */
export function summaryOf(text, folder) {
  const checked = check(text);
  if (!checked.ok) throw new Error(checked.error.message);
  const { agreement, findings, counts } = checked.value;
  const found = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || (a.id < b.id ? -1 : 1));
  const count = (/** @type {keyof typeof rank} */ severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    title: agreement.title ?? folder,
    parties: agreement.actors.filter(({ roles }) => roles.includes('party')).map(({ id }) => id),
    date: dateOf(agreement) ?? /\d{4}(-\d{2})?$/.exec(folder)?.[0] ?? '',
    provisions: counts.provisions,
    readings: agreement.brackets.reduce((product, { alternatives }) => product * alternatives.length, 1),
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
    found: [...new Set(found.map(({ id }) => id))],
  };
}

/**
 * The day of signature, else of entry into force; null where the text gives none, or several.
 * @param {import('../../src/pacta.ts').Agreement} agreement
 */
function dateOf({ signatures, entries }) {
  const signed = signatures.map(({ moment }) => (moment.kind === 'date' ? moment.date : null));
  const entered = entries.map(({ date }) => date);
  const [day = null, ...others] = signed.length > 0 ? signed : entered;
  return others.length === 0 ? day : null;
}
