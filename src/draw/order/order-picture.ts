import type { Agreement } from '../../model/agreement.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { titleUnder } from '../heading-title.ts';
import { BOLD, type Look, sizeOf } from '../looks.ts';
import type { Picture, PictureItem } from '../picture.ts';
import { Sketch, type Stroke } from '../sketch.ts';
import { subjectOf } from '../subject-of.ts';
import type { SvgElement } from '../svg.ts';
import { fitted, textWidth } from '../text-width.ts';
import type { PictureWords } from '../words.ts';
import { layOut, type PlacedGate, type PlacedLine, type PlacedThing, type Point } from './layout.ts';
import { type Wiring, wiringOf } from './lines.ts';
import { type OrderData, type OrderDeadlock, type OrderThing, orderData, PHASES } from './order-data.ts';
import { countsOf, OrderTeller, orderTables } from './order-table.ts';
import type { Lane } from './rows.ts';

const HEAD_HEIGHT = 62;
/** The lines that tell each deadlock above the picture, and how many there are at most. */
const TOLD_HEIGHT = 28;
const TOLD_MAX = 5;
const LEGEND_ROW = 24;
const SIGN_RADIUS = 12;

/** The picture of what waits for what, in the readings meant. */
export function orderPicture(agreement: Agreement, meant: ReadingSet, words: PictureWords): Picture {
  const data = orderData(subjectOf(agreement), meant);
  const teller = new OrderTeller(data, words);
  const wiring = wiringOf(data);
  const told = data.deadlocks.slice(0, TOLD_MAX);
  const layout = layOut(data, wiring, HEAD_HEIGHT + told.length * TOLD_HEIGHT);
  const drawer = new Drawer(data, wiring, teller, words, layout.width);
  const { order } = words;
  const title = order.title(agreement.title);
  const counts = order.describe(countsOf(data));
  const description = data.complete ? counts : `${counts} ${order.incomplete}`;
  const legend = drawer.legend(layout.things, layout.height + 16);
  const height = layout.height + 16 + legend.height;
  const { sketch } = drawer;
  return {
    kind: 'order',
    title,
    description,
    width: layout.width,
    height,
    svg: sketch.whole({ title, description, height, lang: words.lang }, [
      ...drawer.head(title, description),
      ...told.map((deadlock, index) => drawer.told(deadlock, index)),
      ...layout.lanes.map((lane) => drawer.lane(lane)),
      ...layout.lines.filter(({ line }) => !line.isStuck).map((line) => drawer.line(line)),
      ...layout.lines.filter(({ line }) => line.isStuck).map((line) => drawer.line(line)),
      ...layout.lanes.flatMap((lane) => drawer.laneTitle(lane)),
      ...layout.gates.flatMap((gate) => drawer.gate(gate)),
      ...layout.things.map((thing) => drawer.thing(thing)),
      ...legend.children,
    ]),
    items: [
      ...told.map((deadlock, index) => drawer.toldItem(deadlock, index)),
      ...layout.things.map(({ thing, box }): PictureItem => {
        return { key: thing.key, spoken: teller.spoken(thing), span: thing.span, box: sketch.box(box) };
      }),
    ],
    tables: orderTables(data, teller, words),
  };
}

class Drawer {
  readonly sketch: Sketch;
  readonly #data: OrderData;
  readonly #teller: OrderTeller;
  readonly #words: PictureWords;
  readonly #wiring: Wiring;

  constructor(data: OrderData, wiring: Wiring, teller: OrderTeller, words: PictureWords, width: number) {
    this.sketch = new Sketch(width, words.direction);
    this.#data = data;
    this.#wiring = wiring;
    this.#teller = teller;
    this.#words = words;
  }

  head(title: string, description: string): readonly SvgElement[] {
    const room = this.sketch.width - 32;
    const [shown = ''] = fitted(title, sizeOf('title') * BOLD, room, 1);
    const [told = ''] = fitted(description, sizeOf('words'), room, 1);
    return [this.sketch.text(16, 28, shown, 'title'), this.sketch.text(16, 48, told, 'words')];
  }

  /** A deadlock in a sentence beside its sign. */
  told(deadlock: OrderDeadlock, index: number): SvgElement {
    const { key, spoken, y } = this.#toldAt(deadlock, index);
    const [shown = ''] = fitted(spoken, sizeOf('stuck-words') * BOLD, this.sketch.width - 64, 1);
    const words = this.sketch.text(50, y + 16, shown, 'stuck-words');
    return this.sketch.item(key, spoken, [...this.#octagon(30, y + 12, deadlock.number), words]);
  }

  toldItem(deadlock: OrderDeadlock, index: number): PictureItem {
    const { key, spoken, y } = this.#toldAt(deadlock, index);
    const box = { x: 16, y, width: this.sketch.width - 32, height: TOLD_HEIGHT - 4 };
    return { key, spoken, span: deadlock.steps[0]?.span ?? null, box: this.sketch.box(box) };
  }

  #toldAt(deadlock: OrderDeadlock, index: number): { key: string; spoken: string; y: number } {
    const { common, order } = this.#words;
    const { number, kind, readings } = deadlock;
    const steps = common.items(this.#teller.steps(deadlock));
    const where = common.readings(this.#teller.names(readings));
    const spoken = common.sentences([`${order.deadlock(number, kind)}: ${steps}`, where]);
    return { key: `deadlock ${number}`, spoken, y: HEAD_HEIGHT - 4 + index * TOLD_HEIGHT };
  }

  lane({ y, height }: Lane): SvgElement {
    return this.sketch.rect({ x: 8, y, width: this.sketch.width - 16, height }, 'lane', 6);
  }

  /** Above the lines, which may pass it. */
  laneTitle({ key, y }: Lane): readonly SvgElement[] {
    const title = this.#laneTitle(key);
    const [shown = ''] = fitted(title, sizeOf('lane-title') * BOLD, this.sketch.width - 48, 1);
    return title === '' ? [] : [this.sketch.text(18, y + 20, shown, 'lane-title')];
  }

  #laneTitle(key: string): string {
    const { order } = this.#words;
    if (key === PHASES) return order.phases;
    return titleUnder(key, this.#data.agreement.headings);
  }

  line({ line, points }: PlacedLine): SvgElement {
    const { sketch } = this;
    const isSome = this.#teller.names(line.readings).length > 0;
    const as: Look = line.isStuck
      ? 'wait-stuck'
      : isSome
        ? 'wait-some'
        : line.gate === null
          ? 'wait'
          : 'wait-any';
    const first = points[0] ?? { x: 0, y: 0 };
    const last = points.at(-1) ?? first;
    const towards = (points.at(-2)?.x ?? 0) <= last.x ? 1 : -1;
    // A line ends where its arrow begins, so that a thick one does not blunt it.
    const end = line.gate === null ? { x: last.x - towards * 6, y: last.y } : last;
    const path = sketch.path(bent([...points.slice(0, -1), end]), as);
    const head = line.isStuck ? 'arrow-stuck' : 'arrow';
    const arrow =
      line.gate === null ? [sketch.arrow(last.x, last.y, head, towards, line.isStuck ? 11 : 7)] : [];
    const words = this.#lineWords(line);
    const at = last.x - towards * 16;
    const said =
      words === '' ? [] : [sketch.text(at, last.y - 4, words, 'wait-words', towards === 1 ? 'end' : 'start')];
    return { tag: 'g', attributes: {}, children: [path, ...arrow, ...said] };
  }

  #lineWords({ states, readings, to, gate }: PlacedLine['line']): string {
    const { order, common } = this.#words;
    const said = states.map((state) => order.onLine(state)).filter((word) => word !== '');
    // `throughout` a phase needs its beginning and its end: the usual, and no words.
    const shown = states.includes('begins') || gate !== null ? [] : said;
    const thing = this.#data.things.find(({ key }) => key === to);
    const { space } = this.#data.agreement;
    const isOwn = thing !== undefined && space.minus(thing.readings, readings) === space.none;
    const [name, ...others] = isOwn ? [] : this.#teller.names(readings);
    const where = name === undefined ? [] : [others.length === 0 ? name : `${name} …`];
    return [common.list([...new Set(shown)], 'or'), ...where].filter((part) => part !== '').join(' · ');
  }

  gate({ gate, at }: PlacedGate): readonly SvgElement[] {
    const { sketch } = this;
    const { order } = this.#words;
    const [x, y] = [at.x - 16, at.y];
    const size = 8;
    const diamond: readonly Stroke[] = [
      ['M', x - size, y],
      ['L', x, y - size],
      ['L', x + size, y],
      ['L', x, y + size],
      ['Z'],
    ];
    const line = sketch.path(
      [
        ['M', x + size, y],
        ['L', at.x - 5, y],
      ],
      'wait-any',
    );
    const drawn = [line, sketch.arrow(at.x, y, 'arrow'), sketch.path(diamond, 'gate')];
    const { counted } = gate;
    const states = counted?.states ?? this.#gateStates(gate);
    const awaited = [...new Set(states.map((state) => order.onLine(state)))].filter((word) => word !== '');
    const head = counted === null ? order.anyOf : order.anyOfCounted(counted.count);
    const below = this.#words.common.list(awaited, 'or');
    return [
      ...drawn,
      sketch.text(x - size - 3, y - 5, head, 'gate-words', 'end'),
      ...(below === '' ? [] : [sketch.text(x - size - 3, y + 13, below, 'wait-words', 'end')]),
    ];
  }

  #gateStates({ to, number }: PlacedGate['gate']): PlacedLine['line']['states'] {
    const own = this.#wiring.lines.filter((line) => line.to === to && line.gate === number);
    return own.flatMap(({ states }) => states);
  }

  thing({ thing, box, isFree }: PlacedThing): SvgElement {
    const { sketch } = this;
    const isStuck = thing.deadlocks.length > 0;
    const radius = thing.kind === 'phase' ? 16 : thing.kind === 'provision' ? 4 : 12;
    const frame = sketch.rect(box, this.#look(thing, isFree), radius);
    const inner = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
    const double = isStuck ? [sketch.rect(inner, 'box-stuck-inner', 2)] : [];
    return sketch.item(thing.key, this.#teller.spoken(thing), [
      frame,
      ...double,
      ...this.#lettering(thing, box),
      ...(isStuck ? this.#sign(thing, box) : []),
    ]);
  }

  #look({ kind, readings, deadlocks }: OrderThing, isFree: boolean): Look {
    if (deadlocks.length > 0) return 'box-stuck';
    if (kind === 'phase') return 'box-phase';
    if (kind === 'open') return 'box-open';
    if (kind === 'lack') return 'box-lack';
    if (this.#teller.names(readings).length > 0) return 'box-some';
    return isFree ? 'box-free' : 'box';
  }

  #lettering(thing: OrderThing, box: PlacedThing['box']): readonly SvgElement[] {
    const { sketch } = this;
    const isLeaf = thing.kind === 'open' || thing.kind === 'lack';
    const inset = thing.kind === 'phase' || isLeaf ? 16 : 12;
    const x = box.x + inset;
    const room = box.width - inset - 10;
    const label = this.#teller.label(thing);
    const head = fitted(label, sizeOf('label') * BOLD, room, isLeaf ? 2 : 1);
    const first = head.map((line, index) => sketch.text(x, box.y + 20 + index * 15, line, 'label'));
    const names = this.#teller.names(thing.readings);
    const after = textWidth(head[0] ?? '', sizeOf('label') * BOLD) + 8;
    const beside =
      names.length > 0 ? this.#words.common.items(names) : this.#words.common.list(thing.bearers, 'and');
    const [shown = ''] = isLeaf ? [] : fitted(beside, sizeOf('faint'), room - after, 1);
    const lines = fitted(this.#teller.words(thing), sizeOf('words'), room, isLeaf && head.length > 1 ? 1 : 2);
    const top = box.y + 21 + head.length * 15;
    return [
      ...first,
      ...(shown === '' ? [] : [sketch.text(x + after, box.y + 20, shown, 'faint')]),
      ...lines.map((line, index) => sketch.text(x, top + index * 14, line, 'words')),
    ];
  }

  /** A sign, and the deadlock's name in words: neither rests on colour. */
  #sign(thing: OrderThing, box: PlacedThing['box']): readonly SvgElement[] {
    const [number = 0] = thing.deadlocks;
    const names = this.#words.common.parts(this.#teller.deadlocks(thing));
    return [
      ...this.#octagon(box.x + box.width - 4, box.y + 2, number),
      this.sketch.text(box.x + 12, box.y + box.height - 9, names, 'stuck-words'),
    ];
  }

  /** The eight-cornered sign that stands for stopping, with a number. */
  #octagon(x: number, y: number, number: number): readonly SvgElement[] {
    const corners = Array.from({ length: 8 }, (_, index): Stroke => {
      const angle = (Math.PI / 8) * (2 * index + 1);
      return [index === 0 ? 'M' : 'L', x + SIGN_RADIUS * Math.cos(angle), y + SIGN_RADIUS * Math.sin(angle)];
    });
    const { sketch } = this;
    return [
      sketch.path([...corners, ['Z']], 'sign'),
      sketch.text(x, y + 4, String(number), 'sign-words', 'middle'),
    ];
  }

  legend(
    things: readonly PlacedThing[],
    top: number,
  ): { readonly height: number; readonly children: readonly SvgElement[] } {
    const { sketch } = this;
    const { order, common } = this.#words;
    const used = new Set(things.map(({ thing, isFree }) => this.#look(thing, isFree)));
    const shown = order.legend.filter(({ look }) => used.has(look));
    if (shown.length === 0) return { height: 0, children: [] };
    let [x, y] = [16, top + 26];
    const children = [sketch.text(16, top + 8, common.legend, 'lane-title')];
    for (const { look, words } of shown) {
      const width = 34 + textWidth(words, sizeOf('words')) + 24;
      if (x > 16 && x + width > sketch.width - 16) [x, y] = [16, y + LEGEND_ROW];
      children.push(sketch.rect({ x, y: y - 10, width: 24, height: 14 }, look, 3));
      children.push(sketch.text(x + 32, y + 1, words, 'words'));
      x += width;
    }
    return { height: y - top + 18, children };
  }
}

const CORNER = 6;

/** A way through corners, each of them rounded. */
function bent(points: readonly Point[]): readonly Stroke[] {
  const [first, ...rest] = points;
  if (first === undefined) return [];
  const strokes: Stroke[] = [['M', first.x, first.y]];
  rest.forEach((point, index) => {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (after === undefined) {
      strokes.push(['L', point.x, point.y]);
      return;
    }
    const [enter, leave] = [nudged(point, before), nudged(point, after)];
    strokes.push(['L', enter.x, enter.y], ['C', point.x, point.y, point.x, point.y, leave.x, leave.y]);
  });
  return strokes;
}

/** A little way from one point to another. */
function nudged(from: Point, to: Point): Point {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const share = far === 0 ? 0 : Math.min(CORNER, far / 2) / far;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
