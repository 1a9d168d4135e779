import { actorWords, placeWords, thingWords } from './word-classes.ts';

/** What is known of a name from where it stands. */
export interface NameEntry {
  readonly name: string;
  /** Short forms that the text defines, each with how often it is used. */
  readonly shorts: Map<string, number>;
  /** What the names of the text are ordered by. */
  order: number;
  /** It stands before a modal, and acts; or is acted on (`shall be`). */
  acts: number;
  undergoes: number;
  /** It stands behind `by`, or gets a report. */
  agent: number;
  addressee: number;
  /** It stands where places stand. */
  place: number;
  /** Mentions that are more than the capital at a sentence's start. */
  sure: number;
  inBody: number;
  /** The verbs that stand behind its modals. */
  readonly verbs: Set<string>;
  readonly roles: Set<'party' | 'mediator'>;
}

/** The names of a text, short forms resolved. */
export class NameBook {
  readonly #entries = new Map<string, NameEntry>();
  readonly #shorts = new Map<string, string>();
  #met = 0;

  /** The entry of a name or of a short form of it; made where there is none. */
  entry(name: string): NameEntry {
    const short = this.#shorts.get(keyOf(name));
    const key = short ?? keyOf(name);
    const known = this.#entries.get(key);
    if (known !== undefined) {
      if (short !== undefined) known.shorts.set(name, (known.shorts.get(name) ?? 0) + 1);
      return known;
    }
    const entry: NameEntry = {
      name,
      shorts: new Map(),
      order: Infinity,
      acts: 0,
      undergoes: 0,
      agent: 0,
      addressee: 0,
      place: 0,
      sure: 0,
      inBody: 0,
      verbs: new Set(),
      roles: new Set(),
    };
    this.#entries.set(key, entry);
    return entry;
  }

  /** Says that a short form stands for a name. */
  shorten(name: string, short: string): void {
    if (keyOf(short) === keyOf(name) || this.#shorts.has(keyOf(short))) return;
    const entry = this.entry(name);
    this.#shorts.set(keyOf(short), keyOf(entry.name));
    entry.shorts.set(short, entry.shorts.get(short) ?? 0);
  }

  /** The place in the order of the text for a name that is met for the first time. */
  nextOrder(): number {
    return this.#met++;
  }

  /** Whether a name or short form is known. */
  knows(name: string): boolean {
    return this.#entries.has(keyOf(name)) || this.#shorts.has(keyOf(name));
  }

  /** All entries in the order of the text. */
  get entries(): readonly NameEntry[] {
    return [...this.#entries.values()];
  }
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** The words of a name up to its first `of`, `for` or `in`. */
function leadOf(name: string): readonly string[] {
  const lead = name.split(/\s(?:of|for|in)\s/)[0] ?? name;
  return lead.toLowerCase().split(/\s+/);
}

/** What a name's own words say that it names. */
export function natureOf(name: string): 'actor' | 'place' | 'thing' | 'unknown' {
  const lead = leadOf(name);
  const head = lead.at(-1) ?? '';
  const isLone = !/\s/.test(name);
  if (isLone && thingWords.has(head)) return 'thing';
  if (actorWords.has(head) && !isPlaceName(name)) return 'actor';
  if (thingWords.has(head) || (thingWords.has(lead[0] ?? '') && /^(?:\d+|[a-z])$/.test(head))) return 'thing';
  if (placeWords.has(head) || (lead.length > 1 && placeWords.has(lead[0] ?? ''))) return 'place';
  return 'unknown';
}

/** `West Bank` and `Kessa City` are places, `Lakes Development Bank` and `Free City of Ardent` act. */
function isPlaceName(name: string): boolean {
  return /^(?:(?:north|south|east|west|left|right)(?:ern)? bank|\S+ city)$/i.test(name);
}

/** Whether a name is an abbreviation in capitals. */
export function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(name);
}
