import { append } from '../../base/append.ts';
import { titleUnder } from '../heading-title.ts';
import { BOLD, type Look, sizeOf } from '../looks.ts';
import type { Box, PictureItem } from '../picture.ts';
import type { Sketch } from '../sketch.ts';
import type { SvgElement } from '../svg.ts';
import { fitted, textWidth } from '../text-width.ts';
import type { PictureWords } from '../words.ts';
import { type Axis, onLine } from './axis.ts';
import { axisName } from './axis-name.ts';
import { barLook, drawBar, verifyEnd } from './bars.ts';
import { drawLinks } from './links.ts';
import type { NormRow, PhaseRow } from './rows.ts';
import { roomy, scaleOf } from './scale.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineTeller } from './told.ts';

/** What everything on the page is drawn from. */
export interface Page {
  readonly data: TimelineData;
  readonly teller: TimelineTeller;
  readonly words: PictureWords;
  readonly sketch: Sketch;
}

/** A part of the page: what was drawn, what can be gone to, and where the next part begins. */
export interface Part {
  readonly drawn: readonly SvgElement[];
  readonly items: readonly PictureItem[];
  readonly bottom: number;
}

/** How wide the picture is. */
export const WIDTH = 1440;
const MARGIN = 16;
const LINE_FROM = 404;
const LINE_TO = 1100;
const ROW = 24;
const BAND = 26;
const TITLE = 30;
const BAR_MIDDLE = 11.5;

/** One line with its phases and norms. */
export function drawPanel(page: Page, axis: Axis, top: number): Part {
  const { sketch, words, teller } = page;
  const scale = scaleOf(axis, LINE_FROM, LINE_TO);
  const bands = axis.phases.map((phase, index) => drawBand(page, axis, phase, top + TITLE + index * BAND));
  const ticksY = top + TITLE + bands.length * BAND + 34;
  const rows = drawRows(page, axis, ticksY + 12);
  const marks = roomy(axis.marks, ({ minutes }) => scale(minutes), tickWidth(page, axis));
  const ticks = marks.flatMap((mark): readonly SvgElement[] => {
    const x = scale(mark.minutes);
    const { number, date } = teller.mark(mark);
    const [above, below] =
      number === '' || date === '' ? ['', number || date || teller.mark(mark).full] : [number, date];
    return [
      sketch.path(
        [
          ['M', x, ticksY],
          ['L', x, rows.bottom - 6],
        ],
        'rule',
      ),
      ...(above === '' ? [] : [sketch.text(x, ticksY - 18, above, 'band-words', 'middle')]),
      sketch.text(x, ticksY - 5, below, 'tick', 'middle'),
    ];
  });
  const ground = { x: 8, y: top, width: WIDTH - 16, height: rows.bottom - top - 4 };
  return {
    drawn: [
      sketch.rect(ground, 'lane', 6),
      sketch.text(18, top + 20, axisName(axis.anchor, page.data, words), 'lane-title'),
      ...ticks,
      sketch.path(
        [
          ['M', LINE_FROM, ticksY],
          ['L', LINE_TO, ticksY],
        ],
        'axis',
      ),
      ...bands.flatMap((band) => band.drawn),
      ...rows.drawn,
    ],
    items: [...bands.flatMap((band) => band.items), ...rows.items],
    bottom: rows.bottom + 6,
  };
}

function tickWidth({ teller }: Page, { marks }: Axis): number {
  const widths = marks.map((mark) => {
    const { number, date, full } = teller.mark(mark);
    return number === '' && date === ''
      ? textWidth(full, sizeOf('tick'))
      : Math.max(textWidth(number, 12), textWidth(date, 11));
  });
  return Math.max(30, ...widths) + 8;
}

function drawBand(page: Page, axis: Axis, phase: PhaseRow, y: number): Part {
  const { sketch, teller } = page;
  const place = onLine(phase, axis.anchor);
  const scale = scaleOf(axis, LINE_FROM, LINE_TO);
  const x = place?.start == null ? LINE_FROM : scale(place.start);
  const end = place?.end == null ? LINE_TO : scale(place.end);
  const isOpen = place === null || place.end === null || place.isStartTied || place.isEndTied;
  const box = { x, y, width: Math.max(4, end - x), height: BAND - 6 };
  const [label = ''] = fitted(teller.phase(phase), sizeOf('band-words') * BOLD, LINE_FROM - 40, 1);
  const told = [teller.brief(phase), page.words.common.readings(teller.names(phase))];
  const whole = told.filter((part) => part !== '').join(' · ');
  const [times = ''] = fitted(whole, sizeOf('faint'), WIDTH - MARGIN - end - 8, 1);
  const names = [
    sketch.text(18, y + 14, label, 'band-words'),
    sketch.rect(box, isOpen ? 'band-other' : 'band', 3),
    sketch.text(end + 10, y + 14, times, 'faint'),
  ];
  const spoken = teller.spokenPhase(phase);
  return {
    drawn: [sketch.item(phase.key, spoken, names)],
    items: [{ key: phase.key, spoken, span: phase.span, box: rowBox(y) }],
    bottom: y + BAND,
  };
}

function rowBox(y: number): Box {
  return { x: 12, y: y - 2, width: WIDTH - 24, height: ROW };
}

function drawRows(page: Page, axis: Axis, top: number): Part {
  const drawn: SvgElement[] = [];
  const items: PictureItem[] = [];
  let y = top;
  let lane: string | null = null;
  const heights = new Map<string, number>();
  for (const row of axis.norms) {
    if (row.lane !== lane) {
      lane = row.lane;
      const title = laneTitle(page, lane);
      if (title !== '') {
        drawn.push(page.sketch.text(18, y + 16, title, 'lane-title'));
        y += ROW;
      }
    }
    const made = drawRow(page, axis, row, y);
    heights.set(row.norm.id, y + BAR_MIDDLE);
    append(drawn, made.drawn);
    append(items, made.items);
    y = made.bottom;
  }
  const links = drawLinks(page.sketch, axis, scaleOf(axis, LINE_FROM, LINE_TO), heights);
  return { drawn: [...links, ...drawn], items, bottom: y + 12 };
}

function laneTitle({ data }: Page, lane: string): string {
  return titleUnder(lane, data.agreement.headings);
}

function drawRow(page: Page, axis: Axis, row: NormRow, y: number): Part {
  const { sketch, teller, words } = page;
  const scale = scaleOf(axis, LINE_FROM, LINE_TO);
  const bars = row.stretches.flatMap((stretch) =>
    drawBar(sketch, axis, row, stretch, scale, { from: LINE_FROM, to: LINE_TO, y }),
  );
  const ends = row.stretches.map((stretch) => verifyEnd(axis, stretch, scale, LINE_TO));
  const briefs = row.stretches.map((stretch) => {
    const times = teller.brief(stretch);
    return [times, words.common.readings(teller.names(stretch))].filter((part) => part !== '').join(' · ');
  });
  const verified = row.norm.verification?.within == null ? '' : teller.verification(row);
  const whole = [words.common.items([...new Set(briefs)]), verified, teller.spare(row)]
    .filter((part) => part !== '')
    .join(' · ');
  const x = Math.max(...ends) + 10;
  const [shown = ''] = fitted(whole, sizeOf('faint'), WIDTH - MARGIN - x, 1);
  const spoken = teller.spoken(row);
  const lettering = rowHead(page, row, y);
  return {
    drawn: [sketch.item(row.key, spoken, [...lettering, ...bars, sketch.text(x, y + 15, shown, 'faint')])],
    items: [{ key: row.key, spoken, span: row.span, box: rowBox(y) }],
    bottom: y + ROW,
  };
}

function rowHead({ sketch, teller }: Page, row: NormRow, y: number): readonly SvgElement[] {
  const { label } = row.norm;
  const after = Math.max(44, textWidth(label, sizeOf('label') * BOLD) + 8);
  const act = teller.actWithin(row, sizeOf('words'), LINE_FROM - 18 - after - 18);
  return [sketch.text(18, y + 15, label, 'label'), sketch.text(18 + after, y + 15, act, 'words')];
}

/** What stands on no line: in words, since a place on one would be invented. */
export function drawBeside(page: Page, rows: readonly NormRow[], axes: readonly Axis[], top: number): Part {
  const { sketch, words, teller } = page;
  const phases = page.data.phases.filter((phase) =>
    axes.every((axis) => onLine(phase, axis.anchor) === null),
  );
  if (rows.length + phases.length === 0) return { drawn: [], items: [], bottom: top };
  const drawn: SvgElement[] = [sketch.text(18, top + 20, words.timeline.beside, 'lane-title')];
  const items: PictureItem[] = [];
  let y = top + TITLE;
  const line = (
    key: string,
    spoken: string,
    span: PictureItem['span'],
    head: readonly SvgElement[],
    told: string,
  ): void => {
    const [shown = ''] = fitted(told, sizeOf('words'), WIDTH - MARGIN - LINE_FROM, 1);
    drawn.push(sketch.item(key, spoken, [...head, sketch.text(LINE_FROM, y + 15, shown, 'words')]));
    items.push({ key, spoken, span, box: rowBox(y) });
    y += ROW;
  };
  for (const phase of phases) {
    const head = [sketch.text(18, y + 15, teller.phase(phase), 'label')];
    line(phase.key, teller.spokenPhase(phase), phase.span, head, teller.brief(phase));
  }
  for (const row of rows) {
    const told = row.stretches.map((stretch) => {
      return [teller.brief(stretch), words.common.readings(teller.names(stretch))]
        .filter((part) => part !== '')
        .join(' · ');
    });
    const all = [...new Set(told), teller.verification(row)].filter((part) => part !== '').join(' · ');
    line(row.key, teller.spoken(row), row.span, rowHead(page, row, y), all);
  }
  const ground = sketch.rect({ x: 8, y: top, width: WIDTH - 16, height: y - top + 8 }, 'lane', 6);
  return { drawn: [ground, ...drawn], items, bottom: y + 14 };
}

/** What the shapes mean. */
export function drawLegend({ sketch, words, data }: Page, top: number): Part {
  const { common, timeline } = words;
  const used = looksIn(data);
  const shown = timeline.legend.filter(({ look }) => used.has(look));
  if (shown.length === 0) return { drawn: [], items: [], bottom: top };
  const drawn = [sketch.text(MARGIN, top + 22, common.legend, 'lane-title')];
  let x = MARGIN;
  for (const { look, words: said } of shown) {
    drawn.push(sketch.rect({ x, y: top + 36, width: 24, height: 12 }, look, 2));
    drawn.push(sketch.text(x + 32, top + 46, said, 'words'));
    x += 32 + textWidth(said, sizeOf('words')) + 28;
  }
  return { drawn, items: [], bottom: top + 64 };
}

function looksIn({ norms }: TimelineData): ReadonlySet<Look> {
  const verified = norms.some(({ stretches }) => stretches.some(({ verifiedBy }) => verifiedBy !== null));
  return new Set([
    ...norms.map(({ norm }) => barLook(norm.deontic)),
    ...(verified ? ['verify' as const] : []),
    ...norms.flatMap(({ schedule }): readonly Look[] => [
      ...(schedule?.late == null ? [] : ['bar-late' as const]),
      ...(schedule?.isCritical === true ? ['bar-critical' as const] : []),
      ...((schedule?.follows ?? []).length === 0 ? [] : ['bar-link' as const]),
    ]),
  ]);
}
