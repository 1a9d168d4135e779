/** How a row of a `SOURCES.md` and the provisions that say it are held against each other. */
import type { Agreement } from '../../src/model/agreement.ts';
import type { Norm } from '../../src/model/norms.ts';
import { dependsOn, mentioned, plainTimes, states } from './plain-forms.ts';
import type { SourceRow } from './source-rows.ts';

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\bthe |,/g, '')
    .replace(/^each time /, 'on each ')
    .trim();
const unique = (words: Iterable<string>): string[] => [...new Set(words)].sort();

/** The norms of a provision, or of all its stages. */
const normsOf = ({ norms }: Agreement, label: string): Norm[] =>
  norms.filter((norm) => norm.label === label || norm.label.startsWith(`${label}(`));

/** Short forms of the declared actors, and the names that they stand for. */
const fullName = ({ actors }: Agreement, name: string): string =>
  actors.find(({ id, short }) => plain(id) === plain(name) || short === name)?.id ?? name;

/** A phase may be called by its name or by its number. */
const withPhaseNumbers = ({ phases }: Agreement, words: string): string =>
  phases.reduce((said, { id, name }) => (name === null ? said : said.replaceAll(name, id)), words);

/** What of two lists is in one only; empty where they agree. */
function differ(what: string, table: readonly string[], text: readonly string[]): string[] {
  const wanted = unique(table.map(plain));
  const had = unique(text.map(plain));
  return [
    ...wanted.filter((word) => !had.includes(word)).map((word) => `${what}: "${word}" is not in the text`),
    ...had.filter((word) => !wanted.includes(word)).map((word) => `${what}: "${word}" is not in the table`),
  ];
}

const modals = { obligation: 'shall', prohibition: 'shall not', permission: 'may' } as const;

function bearers(norm: Norm): readonly string[] {
  return norm.bearer.kind === 'actors'
    ? norm.bearer.actors
    : norm.bearer.kind === 'missing'
      ? ['nobody']
      : [];
}

/**
 * The conditions of a row: each of the table's is in the text, and each of the text's is in the table, unless
 * it only orders the provisions of the row among themselves.
 */
function conditionsDiffer(row: SourceRow, norms: readonly Norm[]): string[] {
  const had = norms.flatMap(dependsOn).map(plain);
  const wanted = row.condition.map(plain);
  const own = row.provisions.flatMap((label) => [label, ...norms.map((norm) => norm.label)]);
  const conditions = norms.flatMap((norm) => norm.conditions);
  return [
    ...wanted.filter((word) => !had.includes(word)).map((word) => `condition: "${word}" is not in the text`),
    ...conditions
      .filter(
        (condition) =>
          !mentioned(condition).some((word) => wanted.includes(plain(word)) || own.includes(word)),
      )
      .map((condition) => `condition: "${mentioned(condition)[0] ?? ''}" is not in the table`),
  ];
}

/** The total of a norm with stages stands in its head, whose words come first in those of each stage. */
const headStates = ({ act, stage }: Norm, cell: string): boolean =>
  stage !== null && ` ${act.words.split(': ')[0] ?? ''} `.includes(` ${cell} `);

/** Where a row and the provisions that say it part; empty where the row is said whole. */
export function partings(agreement: Agreement, row: SourceRow): string[] {
  const name = (actor: string): string => fullName(agreement, actor);
  const norms = row.provisions.flatMap((label) => normsOf(agreement, label));
  const quantities = norms.flatMap(({ act }) => act.quantities);
  const verifiers = norms.flatMap(({ verification }) => verification?.verifiers ?? []);
  return [
    ...row.provisions.flatMap((label) => unsaid(agreement, label)),
    ...differ('who', row.who.map(name), norms.flatMap(bearers)),
    ...differ(
      'does',
      row.does,
      norms.map(({ deontic }) => modals[deontic]),
    ),
    ...row.quantity
      .filter((cell) => !states(quantities, cell) && !norms.some((norm) => headStates(norm, cell)))
      .map((cell) => `quantity: "${cell}" is not in the text`),
    ...differ(
      'when',
      row.when.map((words) => withPhaseNumbers(agreement, words)),
      norms.flatMap(plainTimes),
    ),
    ...conditionsDiffer(row, norms),
    ...differ('verified by', row.verifiedBy.map(name), verifiers),
  ];
}

/** A provision that is not there, or not understood to its last word. */
function unsaid(agreement: Agreement, label: string): string[] {
  const whole = label.replace(/\([a-z]+\)$/, '');
  const provision = agreement.provisions.find((candidate) => candidate.label === whole);
  if (provision === undefined) return [`provision ${whole} is not in the text`];
  const said = normsOf(agreement, label).length > 0 || agreement.facts.some((fact) => fact.label === label);
  if (provision.understood === 'checkable' && said) return [];
  return [`provision ${label} is ${provision.understood}${said ? '' : ' and holds no norm and no fact'}`];
}
