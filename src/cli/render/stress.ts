import { isolated } from '../../base/isolates.ts';
import { type Agreement, type FragilityRow, lastBefore, localMoment, type Stress } from '../../pacta.ts';
import { type ExchangeStyle, heading } from './exchange-tables.ts';
import { said, shown } from './spoken.ts';
import { renderTable } from './table.ts';

/** What single breaches come to, for a terminal. */
export function renderStress(stress: Stress, agreement: Agreement, style: ExchangeStyle): string {
  const { stress: words } = style.voice.words;
  const labels = new Map(agreement.norms.map(({ id, label }) => [id, label]));
  const name = (ids: FragilityRow['consequence']['suspended']): string =>
    [...new Set(ids.map((id) => labels.get(id) ?? id))].join(', ');
  const telling = stress.rows.filter(({ consequence }) => isTelling(consequence));
  const end = style.voice.language.run.until(lastBefore(stress.until + 1, stress.zone));
  const sentences = [
    words.about,
    ...(stress.isUndated ? [words.undated('2001-01-01')] : []),
    `${words.until(end)}${stress.isCut ? ` ${words.cut}` : ''}`,
    words.bound,
    ...(stress.isComplete ? [] : [words.stopped]),
    ...(telling.length === 0 ? [words.nothing] : []),
  ];
  const after = [
    ...(stress.neverDue.length > 0 ? [words.neverDue(name(stress.neverDue))] : []),
    ...(stress.neverLate.length > 0 ? [words.neverLate(name(stress.neverLate))] : []),
  ];
  const lines = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => said(text, style.width, style.voice));
  const blocks = [
    [...heading(words.title(agreement.title), style), ...lines(sentences)],
    telling.length === 0 ? [] : table(telling, stress.zone, name, style),
    lines(after),
  ];
  const filled = blocks.filter(({ length }) => length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function isTelling({ opens, end }: FragilityRow['consequence']): boolean {
  return opens.length > 0 || end !== 'nothing';
}

function table(
  rows: readonly FragilityRow[],
  zone: string,
  name: (ids: FragilityRow['consequence']['suspended']) => string,
  style: ExchangeStyle,
): readonly string[] {
  const { columns } = style.voice.words.stress;
  const names = Object.values(columns);
  const cells = rows.map((row) => cellsOf(row, zone, name, style));
  const used = names.flatMap((_, column) => (cells.some((row) => row[column] !== '') ? [column] : []));
  const only = (all: readonly string[]): readonly string[] =>
    used.map((column) => shown(all[column] ?? '', style.voice));
  const { paint, width, voice } = style;
  return renderTable(only(names), cells.map(only), width, paint, voice.language.direction);
}

function cellsOf(
  { label, bearers, kind, from, to, times, consequence }: FragilityRow,
  zone: string,
  name: (ids: FragilityRow['consequence']['suspended']) => string,
  { voice }: ExchangeStyle,
): readonly string[] {
  const { stress: words } = voice.words;
  const own = (text: string): string => (voice.language.direction === 'rtl' ? isolated(text) : text);
  const [first, last] = [localMoment(from, zone).date, localMoment(to, zone).date];
  const days = own(first === last ? first : `${first} – ${last}`);
  const how = kind === 'left undone' ? words.undone : words.against;
  const { wayBack } = consequence;
  const helpers = wayBack?.who.map(own).join(', ') ?? '';
  const back =
    wayBack === null ? [] : [[words.wayBack[wayBack.by], ...(helpers === '' ? [] : [helpers])].join(': ')];
  const lost = wayBack === null || wayBack.lost.length === 0 ? [] : [words.lost(name(wayBack.lost))];
  return [
    label,
    bearers.join(', '),
    [how, ...(times === null || times === 1 ? [] : [words.times(times)]), days].join(' '),
    consequence.opens.map(({ label: opened, who }) => own(`${opened} (${who.join(', ')})`)).join(' '),
    name(consequence.suspended),
    name(consequence.heldUp),
    [...back, ...lost].join('; '),
    words.ends[consequence.end],
  ];
}
