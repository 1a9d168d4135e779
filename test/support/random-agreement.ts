// Random agreements as text, to try what claims to hold of every text. The same seed gives the same text.

/** A source of chance that begins anew with each seed (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0, and less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, and less than `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** True so many times in a hundred. */
  percent(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  /** One of several. */
  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}

/** How large a random text is to be. */
export interface Size {
  readonly articles: number;
  readonly provisions: number;
  readonly brackets: number;
}

const OBJECTS = [
  'road',
  'bridge',
  'dam',
  'mill',
  'port',
  'well',
  'pier',
  'fence',
  'tower',
  'depot',
  'canal',
  'lock',
];

/** A text in which provisions wait for one another in all the ways the language has. */
export function randomAgreement(chance: Chance, size: Size): string {
  return new Author(chance, size).text();
}

class Author {
  readonly #chance: Chance;
  readonly #size: Size;
  readonly #labels: string[] = [];
  #brackets: number;

  constructor(chance: Chance, size: Size) {
    this.#chance = chance;
    this.#size = size;
    this.#brackets = size.brackets;
    for (let article = 1; article <= size.articles; article++) {
      for (let at = 1; at <= size.provisions; at++) this.#labels.push(`${article}.${at}`);
    }
  }

  text(): string {
    const articles: string[] = [];
    for (let article = 1; article <= this.#size.articles; article++) {
      const own = this.#labels.filter((label) => label.startsWith(`${article}.`));
      articles.push(`Article ${article}. Steps\n\n${own.map((label) => this.#provision(label)).join('\n')}`);
    }
    return `${this.#header()}\n${articles.join('\n\n')}\n`;
  }

  #header(): string {
    const event = this.#chance.percent(50) ? ` by ${this.#label()}` : '';
    return [
      'Agreement: Random.',
      'Parties: A; B; C.',
      'Mediators: M.',
      'Monitors: V.',
      `Events: handover${event}; elections.`,
      'Day 1: entry into force.',
      'Phase 1: 30 days from day 1.',
      `Phase 2: 30 days from the end of Phase 1, once ${this.#condition()}.`,
      `Phase 3: from ${this.#label()} is performed until ${this.#label()} is performed.`,
      '',
    ].join('\n');
  }

  #label(): string {
    const [first = '1.1', ...others] = this.#labels;
    return this.#chance.pick([first, ...others]);
  }

  #other(label: string): string {
    const other = this.#label();
    return other === label ? this.#label() : other;
  }

  #provision(label: string): string {
    const { below, percent } = this.#bound();
    if (percent(6))
      return this.#optional(`${label} M may suspend ${this.#other(label)}, if ${this.#condition()}.`);
    const who = this.#chance.pick(['A', 'B', 'C', 'Each of A and B', 'The Parties']);
    const verified = percent(35) ? ', verified by V within 1 day' : '';
    if (percent(12))
      return this.#optional(
        `${label} ${who} shall guard the ${this.#object()} ${this.#stretch()}${verified}.`,
      );
    const head = `${label} ${who} shall fix the ${this.#object()}`;
    if (percent(15)) return this.#staged(head, verified);
    const waits = Array.from({ length: below(3) }, () => this.#bracketed(this.#wait(label)));
    return this.#optional(`${head}${waits.map((wait) => `, ${wait}`).join('')}${verified}.`);
  }

  #bound(): { below: (n: number) => number; percent: (n: number) => boolean } {
    return { below: (n) => this.#chance.below(n), percent: (n) => this.#chance.percent(n) };
  }

  #object(): string {
    return `${OBJECTS[this.#chance.below(OBJECTS.length)] ?? 'road'} ${this.#chance.below(90) + 10}`;
  }

  #staged(head: string, verified: string): string {
    const count = 2 + this.#chance.below(2);
    const stages = Array.from({ length: count }, (_, at) => {
      const wait = this.#chance.percent(60) ? ` ${this.#bracketed(this.#wait(''))}` : '';
      const joint = at === count - 1 ? '.' : this.#chance.percent(40) ? '; then' : ';';
      return `    (${'abc'[at]}) ${at + 1} gates${wait}${joint}`;
    });
    return `${head}${verified}:\n${stages.join('\n')}`;
  }

  #stretch(): string {
    const { percent } = this.#bound();
    if (percent(40)) return `until ${this.#label()} is performed`;
    return percent(50)
      ? 'throughout Phase 2'
      : `from ${this.#label()} is performed to ${this.#label()} is performed`;
  }

  #wait(label: string): string {
    const other = this.#other(label);
    switch (this.#chance.below(16)) {
      case 0:
        return `before ${other} is performed`;
      case 1:
        return `by ${other} is performed`;
      case 2:
        return `within 3 days after ${other} is ${this.#state()}`;
      case 3:
        return `after ${other} is performed`;
      case 4:
        return `at least 2 days after ${other} is ${this.#state()}`;
      case 5:
        return `in exchange for ${other}`;
      case 6:
        return 'within 3 days of handover';
      case 7:
        return `during Phase ${2 + this.#chance.below(2)}`;
      case 8:
        return `after the earlier of ${other} is performed and ${this.#label()} is performed`;
      case 9:
        return `by day ${this.#chance.below(30) + 1}`;
      default:
        return `once ${this.#condition()}`;
    }
  }

  #state(): string {
    return this.#chance.percent(70) ? 'performed' : 'verified';
  }

  #condition(): string {
    const label = (): string => this.#label();
    switch (this.#chance.below(12)) {
      case 0:
        return `${label()} and ${label()} are performed`;
      case 1:
        return `${label()} or ${label()} is performed`;
      case 2:
        return `${label()} is performed and ${label()} is verified`;
      case 3:
        return `${label()} is performed or ${label()} is verified`;
      case 4:
        return `either both ${label()} is performed and ${label()} is performed or ${label()} is performed`;
      case 5:
        return `all of Article ${this.#chance.below(this.#size.articles) + 1} is performed`;
      case 6:
        return `${label()} is ${this.#chance.pick(['breached', 'not performed', 'suspended', 'disputed'])}`;
      case 7:
        return `Phase ${2 + this.#chance.below(2)} ${this.#chance.percent(50) ? 'begins' : 'ends'}`;
      default:
        return `${label()} is ${this.#state()}`;
    }
  }

  /** Words with other words beside them, or that may be left out. */
  #bracketed(words: string): string {
    if (this.#brackets === 0 || !this.#chance.percent(60)) return words;
    this.#brackets -= 1;
    return this.#chance.percent(50) ? `[${words}]` : `[${words} | once ${this.#condition()}]`;
  }

  /** A provision that may be left out whole; only where no other bracket is in it. */
  #optional(provision: string): string {
    if (this.#brackets === 0 || provision.includes('[') || !this.#chance.percent(10)) return provision;
    this.#brackets -= 1;
    return `[${provision}]`;
  }
}
