import { type Look, look } from './looks.ts';
import type { Box } from './picture.ts';
import { rounded, type SvgElement, svg } from './svg.ts';

/** A piece of a line: the letters of SVG paths, with x and y in turn. */
export type Stroke =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/**
 * Draws in a direction of reading: `x` always counts from where reading begins, so that one layout serves
 * both, and right-to-left comes out mirrored whole.
 */
export class Sketch {
  readonly width: number;
  readonly isMirrored: boolean;

  constructor(width: number, direction: 'ltr' | 'rtl') {
    this.width = width;
    this.isMirrored = direction === 'rtl';
  }

  /** Where a place lies on the paper. */
  x(at: number): number {
    return this.isMirrored ? this.width - at : at;
  }

  /** A rectangle on the paper. */
  box({ x, y, width, height }: Box): Box {
    return { x: this.isMirrored ? this.width - x - width : x, y, width, height };
  }

  /** A rectangle, its corners rounded by so much. */
  rect(box: Box, as: Look, radius = 0): SvgElement {
    const { x, y, width, height } = this.box(box);
    const corners = radius === 0 ? {} : { rx: radius };
    return svg('rect', { x, y, width, height, ...corners, ...look(as) });
  }

  /** A line or a shape. */
  path(strokes: readonly Stroke[], as: Look): SvgElement {
    return svg('path', { d: strokes.map((stroke) => this.#stroke(stroke)).join(''), ...look(as) });
  }

  #stroke([letter, ...numbers]: Stroke): string {
    const placed = numbers.map((value, index) => rounded(index % 2 === 0 ? this.x(value) : value));
    return `${letter}${placed.join(' ')}`;
  }

  /** Words that begin, end, or have their middle at a place. */
  text(
    x: number,
    y: number,
    words: string,
    as: Look,
    anchor: 'start' | 'middle' | 'end' = 'start',
  ): SvgElement {
    // In a picture from right to left, words of another direction keep their own, marks at their ends too.
    const shown = this.isMirrored && words !== '' ? `\u2068${words}\u2069` : words;
    return svg('text', { x: this.x(x), y, 'text-anchor': anchor, ...look(as) }, [shown]);
  }

  /** A disc. */
  circle(x: number, y: number, radius: number, as: Look): SvgElement {
    return svg('circle', { cx: this.x(x), cy: y, r: radius, ...look(as) });
  }

  /** The head of an arrow that points in reading direction, its tip at a place; backwards for -1. */
  arrow(x: number, y: number, as: Look, towards: 1 | -1 = 1, size = 7): SvgElement {
    const back = x - towards * size;
    return this.path([['M', x, y], ['L', back, y - size * 0.55], ['L', back, y + size * 0.55], ['Z']], as);
  }

  /** What belongs together and can be gone to as one. */
  item(key: string, spoken: string, children: readonly SvgElement[]): SvgElement {
    return svg('g', { class: 'pic-item', 'data-item': key, role: 'img', 'aria-label': spoken }, children);
  }

  /** The whole picture, with its name and description for who cannot see it. */
  whole({ title, description, height, lang }: Whole, children: readonly SvgElement[]): SvgElement {
    return svg(
      'svg',
      {
        class: 'pic',
        role: 'graphics-document',
        'aria-labelledby': 'pic-title pic-desc',
        lang,
        direction: this.isMirrored ? 'rtl' : 'ltr',
        viewBox: `0 0 ${rounded(this.width)} ${rounded(height)}`,
        width: rounded(this.width),
        height: rounded(height),
        'font-family': "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Segoe UI', Arial, sans-serif",
      },
      [
        svg('title', { id: 'pic-title' }, [title]),
        svg('desc', { id: 'pic-desc' }, [description]),
        svg('rect', { width: '100%', height: '100%', ...look('ground') }),
        ...children,
      ],
    );
  }
}

interface Whole {
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly lang: string;
}
