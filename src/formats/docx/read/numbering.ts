import { childOf, childrenOf, valueIn, type XmlElement } from '../../xml/read-xml.ts';
import { numeral } from './numerals.ts';

/** One level of a numbering. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` with the numbers of the levels to be put in. */
  readonly text: string;
  /** Numbers of upper levels are in figures, whatever their format. */
  readonly isLegal: boolean;
  /** The level at which it begins anew, counted from 1; 0 for never, null for any upper one. */
  readonly restart: number | null;
}

interface Numbering {
  /** Numberings of one abstract numbering count on together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels at which this numbering begins anew when it is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Which level of which numbering a paragraph has. */
export interface NumberedAs {
  readonly numberingId: string;
  readonly level: number;
}

/** Counts the automatic numbers of a document, paragraph by paragraph. */
export class Numberings {
  readonly #numberings: ReadonlyMap<string, Numbering>;
  readonly #styleLevels: ReadonlyMap<string, number>;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | null) {
    this.#styleLevels = root === null ? new Map() : styleLevels(root);
    this.#numberings = root === null ? new Map() : numberingsIn(root);
  }

  /** The level that a numbering gives to a style, or null. */
  levelOfStyle(numberingId: string, style: string): number | null {
    const abstractId = this.#numberings.get(numberingId)?.abstractId;
    return this.#styleLevels.get(`${abstractId} ${style}`) ?? null;
  }

  /** The number of the next paragraph that is numbered so; empty for a bullet, null where there is none. */
  next({ numberingId, level }: NumberedAs): string | null {
    const numbering = this.#numberings.get(numberingId);
    const own = numbering?.levels.get(level);
    if (numbering === undefined || own === undefined) return null;
    const counts = this.#counts.get(numbering.abstractId) ?? new Map<number, number>();
    this.#counts.set(numbering.abstractId, counts);
    this.#begin(numberingId, numbering, counts);
    counts.set(level, (counts.get(level) ?? own.start - 1) + 1);
    for (const [deeper, { restart }] of numbering.levels) {
      if (deeper > level && (restart === null || (restart !== 0 && level < restart))) counts.delete(deeper);
    }
    return own.format === 'bullet' ? '' : written(numbering, own, counts);
  }

  #begin(id: string, { starts }: Numbering, counts: Map<number, number>): void {
    if (this.#begun.has(id)) return;
    this.#begun.add(id);
    for (const [level, start] of starts) counts.set(level, start - 1);
  }
}

function written(numbering: Numbering, own: Level, counts: ReadonlyMap<number, number>): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const { start, format } = numbering.levels.get(level) ?? own;
    const shown = own.isLegal && format !== 'none' ? 'decimal' : format;
    return numeral(counts.get(level) ?? start, shown);
  });
}

function numberingsIn(root: XmlElement): ReadonlyMap<string, Numbering> {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((each) => [idOf(each, 'abstractNumId'), each]),
  );
  const byStyle = new Map(
    [...abstracts].flatMap(([id, each]) => {
      const style = valueIn(each, 'styleLink');
      return style === null ? [] : [[style, id] as const];
    }),
  );
  return new Map(
    childrenOf(root, 'num').map((num) => {
      const named = valueIn(num, 'abstractNumId') ?? '';
      const link = valueIn(abstracts.get(named) ?? null, 'numStyleLink');
      const abstractId = (link === null ? undefined : byStyle.get(link)) ?? named;
      return [idOf(num, 'numId'), numberingOf(num, abstractId, abstracts.get(abstractId) ?? null)];
    }),
  );
}

function numberingOf(num: XmlElement, abstractId: string, abstract: XmlElement | null): Numbering {
  const levels = new Map(levelsIn(abstract));
  const starts = new Map<number, number>();
  for (const override of childrenOf(num, 'lvlOverride')) {
    const level = Number(idOf(override, 'ilvl'));
    const start = valueIn(override, 'startOverride');
    if (start !== null) starts.set(level, Number(start));
    for (const [at, own] of levelsIn(override)) levels.set(at, own);
  }
  return { abstractId, levels, starts };
}

function levelsIn(parent: XmlElement | null): readonly (readonly [number, Level])[] {
  if (parent === null) return [];
  return childrenOf(parent, 'lvl').map((level) => {
    const restart = valueIn(level, 'lvlRestart');
    const made: Level = {
      start: Number(valueIn(level, 'start') ?? 0),
      format: valueIn(level, 'numFmt') ?? 'decimal',
      text: valueIn(level, 'lvlText') ?? '',
      isLegal: isOn(level, 'isLgl'),
      restart: restart === null ? null : Number(restart),
    };
    return [Number(idOf(level, 'ilvl')), made];
  });
}

function isOn(parent: XmlElement, name: string): boolean {
  const found = childOf(parent, name);
  return found !== null && !/^(?:0|false|off)$/.test(found.attributes.get('val') ?? '');
}

function styleLevels(root: XmlElement): ReadonlyMap<string, number> {
  return new Map(
    childrenOf(root, 'abstractNum').flatMap((abstract) =>
      childrenOf(abstract, 'lvl').flatMap((level) => {
        const style = valueIn(level, 'pStyle');
        const name = `${idOf(abstract, 'abstractNumId')} ${style}`;
        return style === null ? [] : [[name, Number(idOf(level, 'ilvl'))] as const];
      }),
    ),
  );
}

function idOf({ attributes }: XmlElement, name: string): string {
  return attributes.get(name) ?? '';
}
