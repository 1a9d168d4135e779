// Texts whose provisions have days and follow one another, to try what is said of times.
import type { NamedText } from './corpus.ts';
import { Chance } from './random-agreement.ts';

/**
 * `waits`: steps wait for earlier ones and have first and last days. `ends`: some end so many days after
 * another. `all`: there are phases, answers to breaches, brackets, and clocks without a moment as well.
 */
export type Dating = 'waits' | 'ends' | 'all';

/** A text with days. */
export function datedText(chance: Chance, dating: Dating): string {
  const count = 2 + chance.below(7);
  const provisions = Array.from({ length: count }, (_, at) => {
    const isAnswer = dating === 'all' && at > 0 && chance.percent(15);
    return isAnswer ? answer(chance, at) : step(chance, at, dating);
  });
  return [
    'Agreement: Dated.',
    'Parties: Northland; Southern League.',
    'Monitors: Red Cross.',
    `Entry into force: ${chance.pick(['20', '28'])} March 2031, ${chance.pick(['UTC', 'Europe/Paris'])}.`,
    'Day 1: entry into force.',
    ...(dating === 'all'
      ? ['Phase 1: 20 days from day 1.', 'Phase 2: 20 days from the end of Phase 1.']
      : []),
    '',
    'Article 1. Roads',
    '',
    ...provisions,
    '',
  ].join('\n');
}

/** Texts of the last kind, each made from its number. */
export function datedTexts(count: number): readonly NamedText[] {
  return Array.from(
    { length: count },
    (_, seed): NamedText => [`dated ${seed}`, datedText(new Chance(seed), 'all')],
  );
}

function step(chance: Chance, at: number, dating: Dating): string {
  const who = chance.pick(['Northland', 'Southern League', 'Each party']);
  const times = [
    ...(chance.percent(45) ? [`not before day ${1 + chance.below(40)}`] : []),
    ...(chance.percent(45) ? [lastDay(chance, dating)] : []),
    ...(at > 0 && chance.percent(75) ? [waitFor(chance, at, dating)] : []),
  ];
  const verified = chance.percent(50) ? ', verified by the Red Cross' : '';
  return `1.${at + 1} ${who} shall mend road ${at}${times.map((time) => `, ${time}`).join('')}${verified}.`;
}

function lastDay(chance: Chance, dating: Dating): string {
  const day = `by day ${10 + chance.below(40)}`;
  if (dating !== 'all' || chance.percent(40)) return day;
  return chance.pick([
    'during Phase 1',
    'during Phase 2',
    'by the end of Phase 1',
    'by day 20',
    `within ${1 + chance.below(20)} days`,
    `[${day} | during Phase 2]`,
  ]);
}

function waitFor(chance: Chance, at: number, dating: Dating): string {
  const one = `1.${1 + chance.below(at)}`;
  const other = `1.${1 + chance.below(at)}`;
  if (dating !== 'waits' && chance.percent(30)) {
    return `within ${1 + chance.below(9)} days after ${one} is performed`;
  }
  return chance.pick([
    `once ${one} is performed`,
    `once ${one} is verified`,
    `after ${one} is performed`,
    `at least ${1 + chance.below(9)} days after ${one} is performed`,
    ...(one === other ? [] : [`once ${one} and ${other} are performed`]),
  ]);
}

function answer(chance: Chance, at: number): string {
  const breached = `1.${1 + chance.below(at)}`;
  const what = chance.pick([
    `Southern League may suspend 1.${1 + chance.below(at)}`,
    `Northland shall mend road ${at} by day ${10 + chance.below(40)}`,
    `Northland shall mend road ${at}`,
  ]);
  return `1.${at + 1} If ${breached} is ${chance.pick(['breached', 'not performed'])}, ${what}.`;
}
