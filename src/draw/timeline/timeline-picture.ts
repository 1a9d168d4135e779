import { append } from '../../base/append.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { BOLD, sizeOf } from '../looks.ts';
import type { Picture, PictureItem } from '../picture.ts';
import { Sketch } from '../sketch.ts';
import type { SvgElement } from '../svg.ts';
import { fitted } from '../text-width.ts';
import type { PictureWords } from '../words.ts';
import { axesOf } from './axis.ts';
import { drawBeside, drawLegend, drawPanel, type Page, WIDTH } from './panel.ts';
import { timelineData } from './timeline-data.ts';
import { timelineCounts, timelineTables } from './timeline-table.ts';
import { TimelineTeller } from './told.ts';

const HEAD_HEIGHT = 62;

/** The picture of phases and times, in the readings meant. */
export function timelinePicture(agreement: Agreement, meant: ReadingSet, words: PictureWords): Picture {
  const data = timelineData(agreement, meant);
  const { axes, beside } = axesOf(data);
  const teller = new TimelineTeller(data, words);
  const sketch = new Sketch(WIDTH, words.direction);
  const page: Page = { data, teller, words, sketch };
  const title = words.timeline.title(agreement.title);
  const description = words.timeline.describe(timelineCounts(data, beside));
  const drawn: SvgElement[] = [...head(sketch, title, description)];
  const items: PictureItem[] = [];
  let y = HEAD_HEIGHT;
  const parts = [
    ...axes.map((axis) => (top: number) => drawPanel(page, axis, top)),
    (top: number) => drawBeside(page, beside, axes, top),
    (top: number) => drawLegend(page, top),
  ];
  for (const part of parts) {
    const made = part(y);
    append(drawn, made.drawn);
    append(items, made.items);
    y = made.bottom;
  }
  return {
    kind: 'timeline',
    title,
    description,
    width: WIDTH,
    height: y,
    svg: sketch.whole({ title, description, height: y, lang: words.lang }, drawn),
    items: items.map((item) => ({ ...item, box: sketch.box(item.box) })),
    tables: timelineTables(data, axes, beside, teller, words),
  };
}

function head(sketch: Sketch, title: string, description: string): readonly SvgElement[] {
  const room = WIDTH - 32;
  const [shown = ''] = fitted(title, sizeOf('title') * BOLD, room, 1);
  const [told = ''] = fitted(description, sizeOf('words'), room, 1);
  return [sketch.text(16, 28, shown, 'title'), sketch.text(16, 48, told, 'words')];
}
