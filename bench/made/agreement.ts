/**
 * Agreements of any length, made to look like real ones: releases in stages, withdrawals that wait for them,
 * aid each day, remedies, talks, brackets. The same seed and length give the same text.
 */
import { Chance } from '../../test/support/random-agreement.ts';

/** How many provisions an article has. */
const ARTICLE = 10;

const PEOPLE = [
  'hostages',
  'detainees',
  'wounded prisoners',
  'women and children',
  'deceased soldiers',
] as const;
const GOODS = ['aid trucks', 'fuel trucks', 'tons of flour', 'field hospitals', 'tents'] as const;
const NAMES = [
  'Ashby',
  'Birke',
  'Corran',
  'Delva',
  'Estby',
  'Farrow',
  'Gorna',
  'Halden',
  'Istra',
  'Jorva',
] as const;
const KINDS = ['valley', 'crossing', 'plateau', 'road', 'harbour', 'ridge', 'bridge', 'quarter'] as const;
const PARTIES = ['Northland', 'Southern League'] as const;

/** A text of so many provisions. */
export function madeAgreement(seed: number, provisions: number): string {
  return new Maker(new Chance(seed), provisions).text();
}

class Maker {
  readonly #chance: Chance;
  readonly #count: number;
  readonly #places: readonly string[];
  /** Provisions of acts done once, which later ones may wait for. */
  readonly #acts: string[] = [];

  constructor(chance: Chance, count: number) {
    this.#chance = chance;
    this.#count = count;
    this.#places = Array.from({ length: Math.ceil(count / 12) + 2 }, (_, index) => placeName(index));
  }

  text(): string {
    const lines = [this.#header()];
    for (let at = 0; at < this.#count; at++) {
      const article = Math.floor(at / ARTICLE) + 1;
      if (at % ARTICLE === 0) lines.push('', `Article ${article}. Steps of stage ${article}`, '');
      lines.push(this.#provision(`${article}.${(at % ARTICLE) + 1}`));
    }
    return `${lines.join('\n')}\n`;
  }

  #header(): string {
    return [
      'Agreement: Truce in stages.',
      'Parties: Northland; Southern League.',
      'Mediators: Island Republic; Lake Federation.',
      'Guarantors: Union of States; Lake Federation.',
      'Monitors: Red Cross (ICRC); Joint Mechanism = Island Republic, Lake Federation, Union of States.',
      'Bodies: Joint Commission = Northland, Southern League, Lake Federation.',
      `Places: ${this.#places.join('; ')}.`,
      'Events: a permanent ceasefire is agreed by 1.1; the maps are agreed by 1.1.',
      'Entry into force: 1 March 2031, UTC.',
      'Day 1: entry into force.',
      'Phase 1 (Truce): 60 days from day 1.',
      'Phase 2: 90 days from the end of Phase 1.',
    ].join('\n');
  }

  #provision(label: string): string {
    if (label === '1.1') {
      const what = 'Each party shall suspend offensive operations throughout this agreement';
      return `1.1 ${what},${this.#verified('Joint Mechanism')}.`;
    }
    if (label.endsWith('.10')) {
      return `${label} If any provision of this Article is breached, ${this.#consequence()}`;
    }
    const sort = this.#chance.below(100);
    if (sort < 22) return this.#act(label, this.#release());
    if (sort < 42) return this.#act(label, this.#withdrawal());
    if (sort < 52) return this.#act(label, this.#staged());
    return `${label} ${this.#other(sort)}`;
  }

  #act(label: string, words: string): string {
    this.#acts.push(label);
    return `${label} ${words}`;
  }

  #other(sort: number): string {
    if (sort < 64) return this.#aid();
    if (sort < 76) return this.#remedy();
    if (sort < 84) return this.#ban();
    if (sort < 92) return this.#talks();
    return sort < 95 ? `The Parties recall what they agreed at the ${this.#place()}.` : this.#fact();
  }

  #release(): string {
    const what = `${this.#chance.below(40) + 2} ${this.#chance.pick(PEOPLE)}`;
    const where = `at the ${this.#place()} ${this.#time()}`;
    return `${this.#party()} shall release ${what} ${where},${this.#verified('Red Cross')}.`;
  }

  #withdrawal(): string {
    const way = `from the ${this.#place()} to the ${this.#place()}`;
    const when = `\n    ${this.#time()},${this.#verified('Joint Mechanism')}`;
    return `${this.#party()} shall withdraw its forces ${way}${when}.`;
  }

  #staged(): string {
    const day = this.#chance.below(30) + 1;
    const stages = [0, 1, 2].map(
      (at) => `    (${'abc'[at]}) ${this.#chance.below(9) + 1} on day ${day + 7 * at}`,
    );
    const head = `${this.#party()} shall hand over ${this.#chance.pick(GOODS)}`;
    return `${head},${this.#verified('Red Cross')}:\n${stages.join(';\n')}.`;
  }

  #aid(): string {
    const what = `at least ${this.#chance.below(600) + 20} ${this.#chance.pick(GOODS)}`;
    const when = `each day throughout Phase ${this.#chance.below(2) + 1}`;
    const act = `admit ${what} through the ${this.#place()} ${when}`;
    return `${this.#party()} shall ${act},${this.#verified('Joint Mechanism')}.`;
  }

  #remedy(): string {
    const broken = this.#earlier();
    const late = `is not performed by day ${this.#chance.below(50) + 60}`;
    switch (this.#chance.below(4)) {
      case 0: {
        const right = `${this.#party()} may suspend ${this.#earlier()} until ${broken} is performed`;
        return `If ${broken} is breached, ${right}.`;
      }
      case 1:
        return `If ${broken} ${late}, the Mediators shall convene the Parties within 24 hours.`;
      case 2: {
        const right = 'either party may refer the matter to the Joint Commission';
        return `If ${broken} is disputed, ${right} within 3 days.`;
      }
      default:
        return `If ${broken} is breached, the Guarantors may extend Phase 1 by up to 30 days.`;
    }
  }

  #consequence(): string {
    return this.#chance.percent(50)
      ? 'the Guarantors shall convene the Parties within 2 days.'
      : 'either party may refer the matter to the Joint Commission within 7 days.';
  }

  #ban(): string {
    const span = this.#chance.percent(50) ? 'throughout Phase 1' : `until ${this.#earlier()} is performed`;
    const what = `move heavy weapons into the ${this.#place()} ${span}`;
    return `${this.#party()} shall not ${what},${this.#verified('Joint Mechanism')}.`;
  }

  #talks(): string {
    const from = `from day ${this.#chance.below(20) + 1} to day 60`;
    const otherwise = 'the Mediators may extend Phase 2 by up to 30 days';
    const talks = `The Parties shall conduct talks on the status of the ${this.#place()} ${from}.`;
    return `${talks}\n    If ${this.#earlier()} is not performed by day 90, ${otherwise}.`;
  }

  #fact(): string {
    return this.#chance.percent(50)
      ? `Provision ${this.#earlier()} cannot be undone.`
      : `${this.#earlier()} takes between 2 and 5 days.`;
  }

  /** Now and then a matter of dispute. */
  #time(): string {
    const words = this.#when();
    return this.#chance.percent(4) ? `[Northland: ${words} | Southern League: ${this.#when()}]` : words;
  }

  #when(): string {
    const below = (most: number): number => this.#chance.below(most);
    switch (below(6)) {
      case 0:
        return `by day ${below(60) + 1}`;
      case 1:
        return `within ${below(10) + 3} days after ${this.#earlier()} is verified`;
      case 2:
        return `once ${this.#earlier()} is performed`;
      case 3:
        return `once ${this.#earlier()} and ${this.#earlier()} are performed`;
      case 4:
        return 'during Phase 2';
      default:
        return `between day ${below(20) + 1} and day ${below(30) + 30}`;
    }
  }

  #verified(by: string): string {
    return `\n    verified by the ${by} within ${this.#chance.below(4) + 1} days`;
  }

  #party(): string {
    return this.#chance.pick(PARTIES);
  }

  #place(): string {
    return this.#places[this.#chance.below(this.#places.length)] ?? placeName(0);
  }

  /** Mostly a provision not far above. */
  #earlier(): string {
    const back = this.#chance.percent(80) ? 12 : this.#acts.length;
    const from = Math.max(0, this.#acts.length - back);
    return this.#acts[from + this.#chance.below(this.#acts.length - from)] ?? '1.1';
  }
}

function placeName(index: number): string {
  const town = NAMES[index % NAMES.length] ?? '';
  const kind = KINDS[Math.floor(index / NAMES.length) % KINDS.length] ?? '';
  const round = Math.floor(index / (NAMES.length * KINDS.length));
  return `${town} ${kind}${round === 0 ? '' : ` ${round + 1}`}`;
}
