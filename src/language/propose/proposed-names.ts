import type { Role } from '../../model/names.ts';
import { isAbbreviation, type NameBook, type NameEntry, natureOf } from './name-book.ts';
import { bodyWords, mediatorVerbs, monitorVerbs, monitorWords } from './word-classes.ts';

/** An actor for the header. */
export interface ProposedActor {
  readonly name: string;
  readonly short: string | null;
  readonly roles: readonly Role[];
}

/** The names for the header, and what only the drafter can tell. */
export interface ProposedNames {
  readonly actors: readonly ProposedActor[];
  readonly places: readonly string[];
  /** Questions about names that are left out. */
  readonly questions: readonly string[];
}

/** Sorts the names of a text by what they name; in doubt it asks. */
export function proposeNames(book: NameBook): ProposedNames {
  const entries = [...book.entries].sort((a, b) => a.order - b.order);
  const actors: ProposedActor[] = [];
  const places: string[] = [];
  const questions: string[] = [];
  for (const entry of entries) {
    const nature = natureOf(entry.name);
    const partOf = entries.filter((other) => isPartOf(entry, other));
    const isLong = entries.some((other) => isPartOf(other, entry) && acts(other));
    if (partOf.length > 0 && (acts(entry) || isOpen(entry, nature))) questions.push(sameAs(entry, partOf));
    else if (isActor(entry) || isLong) actors.push(actorOf(entry));
    else if (isPlace(entry)) places.push(entry.name);
    else if (isOpen(entry, nature))
      questions.push(`is “${entry.name}” an actor, a place or neither? Declare it above, or leave it out.`);
  }
  if (!actors.some(({ roles }) => roles.includes('party'))) {
    questions.unshift('who are the parties? Nothing here names them as such; move them to “Parties”.');
  }
  return { actors, places, questions };
}

function acts({ acts: active, agent, addressee, roles }: NameEntry): boolean {
  return active + agent + addressee > 0 || roles.size > 0;
}

/** `the Commission`, where the text has a Joint Ceasefire Commission and does not say that it is meant. */
function isPartOf(entry: NameEntry, other: NameEntry): boolean {
  if (entry === other || natureOf(entry.name) !== 'actor' || natureOf(other.name) !== 'actor') return false;
  if (other.sure === 0) return false;
  const lead = other.name.split(/\s(?:of|for|in)\s/)[0] ?? '';
  return ` ${lead} `.includes(` ${entry.name} `) || other.name.startsWith(`${entry.name} of `);
}

function sameAs({ name }: NameEntry, others: readonly NameEntry[]): string {
  const names = others.map((other) => `the ${other.name}`).join(' or ');
  return `is “${name}” ${names}? If so, write (${name}) behind that name in the header.`;
}

function isActor(entry: NameEntry): boolean {
  const nature = natureOf(entry.name);
  if (entry.roles.has('party')) return true;
  if (entry.sure === 0 || nature === 'thing') return false;
  if (nature === 'actor')
    return entry.acts + entry.undergoes + entry.agent + entry.addressee + entry.roles.size > 0;
  const isSubject = entry.acts > 0 || (isAbbreviation(entry.name) && entry.undergoes > 0);
  return nature === 'unknown' && isSubject;
}

function isPlace(entry: NameEntry): boolean {
  const nature = natureOf(entry.name);
  if (entry.inBody === 0 || nature === 'thing') return false;
  return entry.place > 0 || nature === 'place';
}

function isOpen({ sure, inBody, undergoes, agent }: NameEntry, nature: ReturnType<typeof natureOf>): boolean {
  if (inBody === 0 || sure === 0 || nature === 'thing') return false;
  return undergoes + agent > 0 || (nature === 'actor' && inBody > 0);
}

function actorOf(entry: NameEntry): ProposedActor {
  const shorts = [...entry.shorts].sort((a, b) => b[1] - a[1]);
  return { name: entry.name, short: shorts[0]?.[0] ?? null, roles: rolesOf(entry) };
}

function rolesOf(entry: NameEntry): readonly Role[] {
  if (entry.roles.has('party')) return ['party'];
  const roles: Role[] = [];
  if (entry.roles.has('mediator') || does(entry, mediatorVerbs)) roles.push('mediator');
  if (entry.verbs.has('guarantee')) roles.push('guarantor');
  const lead = entry.name.toLowerCase().split(/[\s-]+/);
  if (does(entry, monitorVerbs) || lead.some((word) => monitorWords.has(word))) roles.push('monitor');
  else if (roles.length === 0 && lead.some((word) => bodyWords.has(word))) roles.push('body');
  return roles.length === 0 ? ['other'] : roles;
}

function does({ verbs }: NameEntry, wanted: ReadonlySet<string>): boolean {
  return [...verbs].some((verb) => wanted.has(verb));
}
