import { type Alias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { compareRationals, parseDecimal, type Rational } from '../base/rational.ts';
import {
  type ActValues,
  exactly,
  type OfParty,
  type Values,
  type ValuesFault,
  type Worth,
  type Worths,
} from '../model/values.ts';

/** What a file of values says, and what of it cannot be used. */
export interface ReadValues {
  readonly values: Values;
  readonly faults: readonly ValuesFault[];
}

/**
 * Reads a file of values. Keys and numbers are taken as they are written, so that `2.10` is not `2.1`, and
 * `0.1` is a tenth. A fault loses nothing but itself.
 */
export function readValues(text: string): ReadValues {
  return new Reader(text).read();
}

const KEYS = ['unit', 'acts', 'tolerances', 'deposits', 'alternatives'] as const;
const ACT_KEYS = ['cost', 'value', 'per'] as const;

/** An entry of a map: its key, its value, and its line. */
interface Item {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

class Reader {
  readonly #lines = new LineCounter();
  readonly #faults: ValuesFault[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(): ReadValues {
    const document = parseDocument(this.#text, {
      schema: 'failsafe',
      uniqueKeys: false,
      lineCounter: this.#lines,
      prettyErrors: false,
    });
    for (const { pos, message } of document.errors) {
      this.#faults.push({
        code: 'broken',
        line: this.#lines.linePos(pos[0]).line,
        cause: `this is no YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
        remedy:
          'mend the line; entries of one map begin in one column, and a name with a colon in it is quoted',
      });
    }
    const { contents } = document;
    const items = contents === null ? [] : this.#items(contents, 1, 'the file');
    const top = this.#keyed(items, KEYS);
    return {
      values: {
        unit: this.#words(top.get('unit')),
        acts: this.#under(top.get('acts'), 'acts').map((item) => this.#act(item)),
        tolerances: this.#amounts(top.get('tolerances'), 'tolerances'),
        deposits: this.#amounts(top.get('deposits'), 'deposits'),
      },
      faults: this.#faults.sort((a, b) => a.line - b.line),
    };
  }

  #act({ key, value, line }: Item): ActValues {
    const said = this.#keyed(this.#items(value, line, key), ACT_KEYS);
    return {
      label: key,
      line,
      per: this.#per(said.get('per')),
      cost: this.#worths(said.get('cost')),
      value: this.#worths(said.get('value')),
    };
  }

  #per(item: Item | undefined): ActValues['per'] {
    if (item === undefined) return 'provision';
    const said = scalar(item.value);
    if (said === 'unit' || said === 'provision') return said;
    this.#fault('unknown-key', item.line, '"per" says neither unit nor provision', 'write one of the two');
    return 'provision';
  }

  #worths(item: Item | undefined): Worths | null {
    if (item === undefined) return null;
    if (!isMap(item.value)) {
      const worth = this.#worth(item);
      return worth === null ? null : { kind: 'each', worth };
    }
    const parties = this.#items(item.value, item.line, item.key).flatMap(
      (each): readonly OfParty<Worth>[] => {
        const worth = this.#worth(each);
        return worth === null ? [] : [{ party: each.key, of: worth, line: each.line }];
      },
    );
    return { kind: 'by party', parties };
  }

  #worth({ key, value, line }: Item): Worth | null {
    if (!isSeq(value)) {
      const number = this.#number({ key, value, line });
      return number === null ? null : exactly(number);
    }
    const ends = value.items.map((end) => this.#number({ key, value: end, line: this.#lineOf(end, line) }));
    const [least, most] = ends;
    if (least === null || most === null) return null;
    if (least === undefined || most === undefined || ends.length > 2 || compareRationals(least, most) > 0) {
      this.#fault('wrong-range', line, `the range of ${key} is none`, 'write [least, most], as in [3, 5]');
      return null;
    }
    return { least, most };
  }

  #number({ key, value, line }: Item): Rational | null {
    const said = scalar(value);
    const number = said === null ? null : parseDecimal(said.trim());
    if (number === null) {
      const cause = said === null ? `${key} is no number` : `${key} is "${said}", which is no number`;
      this.#fault('not-a-number', line, cause, 'write it in decimals, as in 4 or 2.5, or as a range [3, 5]');
    }
    return number;
  }

  #amounts(item: Item | undefined, name: string): readonly OfParty<Rational>[] {
    return this.#under(item, name).flatMap((each) => {
      const amount = this.#number(each);
      if (amount === null) return [];
      if (amount.over >= 0n) return [{ party: each.key, of: amount, line: each.line }];
      this.#fault('not-a-number', each.line, `${each.key} is below nought`, 'write nought or more');
      return [];
    });
  }

  #words(item: Item | undefined): string | null {
    if (item === undefined) return null;
    const said = scalar(item.value);
    if (said === null) this.#fault('not-a-map', item.line, '"unit" is not a few words', 'write unit: points');
    return said;
  }

  #under(item: Item | undefined, name: string): readonly Item[] {
    return item === undefined ? [] : this.#items(item.value, item.line, name);
  }

  /** Only the keys that there are, each once; of what is said twice the first holds. */
  #keyed(items: readonly Item[], keys: readonly string[]): ReadonlyMap<string, Item> {
    const found = new Map<string, Item>();
    for (const item of items) {
      if (keys.includes(item.key)) found.set(item.key, item);
      else {
        const remedy = `the keys here are ${keys.join(', ')}`;
        this.#fault('unknown-key', item.line, `there is no key "${item.key}"`, remedy);
      }
    }
    return found;
  }

  /** The entries of a map; of what is said twice the first holds. */
  #items(value: unknown, line: number, name: string): readonly Item[] {
    if (!isMap(value)) {
      const remedy = 'write an entry a line below it, each with its name, a colon and what is said of it';
      this.#fault('not-a-map', line, `${name} has no entries`, remedy);
      return [];
    }
    const items = new Map<string, Item>();
    for (const { key, value: of } of value.items) {
      const at = this.#lineOf(key, line);
      const said = scalar(key)?.trim();
      if (said === undefined) {
        this.#fault('not-a-map', at, 'an entry has no plain name', 'write its name before the colon');
      } else if (items.has(said)) {
        const first = items.get(said)?.line ?? 0;
        this.#fault('twice', at, `"${said}" stands in line ${first} already`, 'keep one; the first is used');
      } else items.set(said, { key: said, value: of, line: at });
    }
    return [...items.values()];
  }

  #lineOf(node: unknown, otherwise: number): number {
    const start = isNode(node) ? node.range?.[0] : undefined;
    return start === undefined ? otherwise : this.#lines.linePos(start).line;
  }

  #fault(code: ValuesFault['code'], line: number, cause: string, remedy: string): void {
    this.#faults.push({ code, line, cause, remedy });
  }
}

function isNode(value: unknown): value is Exclude<Node, Alias> {
  return isMap(value) || isSeq(value) || isScalar(value);
}

/** Plain words; null for a map, a list, a reference to another place, or nothing. */
function scalar(value: unknown): string | null {
  return isScalar(value) && typeof value.value === 'string' ? value.value : null;
}
