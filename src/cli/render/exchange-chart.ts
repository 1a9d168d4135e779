import type { Amount, Curve, CurveStep, Range, Standing } from '../../pacta.ts';
import { columns } from '../text/columns.ts';
import { setLine, wrapIn } from '../text/direction.ts';
import { dayCell, type ExchangeStyle } from './exchange-tables.ts';
import { shown } from './spoken.ts';

const SIGNS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const NAME_MAX = 24;

/** A line of bars for each party, all to one scale: how far it is exposed after each step. */
export function exposureChart(
  curve: Curve,
  parties: readonly string[],
  style: ExchangeStyle,
  rangeOf: (standing: Standing) => Range = ({ exposure }) => exposure,
): readonly string[] {
  const heights = parties.map((_, at) =>
    curve.steps.map(({ standings }) => heightOf(standings[at], rangeOf)),
  );
  const top = Math.max(1e-9, ...heights.flat().map(({ value }) => value));
  const names = parties.map((party) => wrapIn(shown(party, style.voice), NAME_MAX, 0, 'ltr')[0] ?? '');
  const nameWidth = Math.max(...names.map(columns));
  const room = Math.max(8, Math.floor((style.width - nameWidth) * 0.6));
  return parties.flatMap((_, at) => {
    const own = heights[at] ?? [];
    const bars = fitted(own, room)
      .map(({ value }) => signOf(value, top))
      .join('');
    const name = names[at] ?? '';
    const head = `${name}${' '.repeat(nameWidth - columns(name))}  ${bars}  `;
    return besideOf(curve, own, head, style);
  });
}

/** What stands beside a line: its highest point. */
function besideOf(
  { steps }: Curve,
  heights: readonly Amount[],
  head: string,
  { width, voice, paint }: ExchangeStyle,
): readonly string[] {
  const { direction } = voice.language;
  const highest = heights.reduce(
    (best, { value }, at) => (value > (heights[best]?.value ?? 0) ? at : best),
    -1,
  );
  const peak = heights[highest];
  const step = steps[highest];
  const { exchange } = voice.words;
  const text =
    peak === undefined || step === undefined
      ? exchange.never
      : exchange.mostAfter(peak.said, step.labels.join(', '), dayCell(step, voice));
  const indent = columns(head);
  const lines = wrapIn(shown(text, voice), Math.max(20, width - indent), 0, direction);
  return lines.map((line, at) => {
    return setLine((at === 0 ? head : ' '.repeat(indent)) + paint.faint(line), direction);
  });
}

function heightOf(
  standing: CurveStep['standings'][number] | undefined,
  rangeOf: (of: Standing) => Range,
): Amount {
  return standing === undefined ? { value: 0, text: '0', said: '0' } : rangeOf(standing).most;
}

/** Where there is no room for a sign a step, each sign stands for the highest of several. */
function fitted(heights: readonly Amount[], room: number): readonly Amount[] {
  const each = Math.max(1, Math.ceil(heights.length / room));
  return Array.from({ length: Math.ceil(heights.length / each) }, (_, at) => {
    const some = heights.slice(at * each, (at + 1) * each);
    return some.reduce((best, amount) => (amount.value > best.value ? amount : best));
  });
}

function signOf(value: number, top: number): string {
  if (value <= 0) return '·';
  return SIGNS[Math.min(SIGNS.length - 1, Math.ceil((value / top) * SIGNS.length) - 1)] ?? '█';
}
