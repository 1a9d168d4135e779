import { type CountedNoun, counted, number } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import { board } from './board-words.ar.ts';
import type { CliWords, ReadingsSaid, SeverityCounts, SummarySaid } from './cli-words.ts';
import { exchange } from './exchange-words.ar.ts';
import { stress } from './stress-words.ar.ts';

const ERROR = { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' };
const WARNING = { one: 'تنبيه واحد', two: 'تنبيهان', few: 'تنبيهات', many: 'تنبيهاً', other: 'تنبيه' };
const NOTE = { one: 'إشارة واحدة', two: 'إشارتان', few: 'إشارات', many: 'إشارة', other: 'إشارة' };
const READING = { one: 'قراءة واحدة', two: 'قراءتان', few: 'قراءات', many: 'قراءة', other: 'قراءة' };
const FILE = { one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفاً', other: 'ملف' };
const PLACE = {
  one: 'موضع آخر',
  two: 'موضعان آخران',
  few: 'مواضع أخرى',
  many: 'موضعاً آخر',
  other: 'موضع آخر',
};

/** What the command line says in Arabic. */
export const words: CliWords = {
  exchange,
  stress,
  board,
  severity: { error: 'خطأ', warning: 'تنبيه', note: 'إشارة' },
  label: (severity, id) => `${words.severity[severity]} ${isolated(id)}:`,
  because: 'السبب: ',
  fix: 'الإصلاح: ',
  moreSteps: (count) => `و${counted(count, PLACE)}`,
  provisions: (named, left) => [...named, ...(left > 0 ? [`+${left}`] : [])].join(', '),
  readings,
  searchBound: 'وربما في قراءات أكثر: بلغ البحث حدّه',
  places: (count, places, left) => {
    const said = places.map(({ provisions, line }) =>
      provisions === '' ? `السطر ${line}` : `${isolated(provisions)} (السطر ${line})`,
    );
    const others = left > 0 ? `؛ و${counted(left, PLACE)}` : '';
    const all = isolated('--all');
    return `${counted(count, PLACE)}: ${said.join('؛ ')}${others}. الخيار ${all} يعرض كلّاً منها كاملاً.`;
  },
  summary,
  files: (count, findings) => `${counted(count, FILE)}: ${countsOf(findings)}`,
  watching: (count) => `جارٍ الترقب (${counted(count, FILE)})؛ ${isolated('Ctrl+C')} لإنهائه.`,
  onlyWhere: (all) => `(في هذه القراءات وحدها: ${all.map(isolated).join(' أو ')})`,
  fresh: 'ملاحظات جديدة',
  gone: 'ملاحظات زالت',
  same: 'تُلزم المسودتان بالأمور نفسها.',
  notYet: 'لا يبحث هذا الإصدار عن ذلك بعد.',
  example: 'مثال:',
};

function readings({ shown, left, complete, holds, total }: ReadingsSaid): string {
  const more = left > 0 ? ` أو ${complete ? '' : 'أكثر من '}${left} غيرها` : '';
  const where = `${holds === 1n ? 'في القراءة' : 'في القراءات'} ${shown.map(isolated).join(' أو ')}${more}`;
  return `${where} (${holds} من أصل ${total})`;
}

function summary({ file, checkable, total, findings, accepted, readings: all }: SummarySaid): string {
  return [
    `${isolated(file)}: البنود القابلة للفحص ${number(checkable)} من أصل ${number(total)}`,
    countsOf(findings),
    ...(accepted > 0 ? [`المقبول منها مع ذكر السبب: ${number(accepted)}`] : []),
    ...(all === null ? [] : [readingsOf(all)]),
  ].join('؛ ');
}

function readingsOf(count: bigint): string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER)
    ? counted(Number(count), READING)
    : `${count} ${READING.other}`;
}

function countsOf({ error, warning, note }: SeverityCounts): string {
  const of = (count: number, noun: CountedNoun): readonly string[] =>
    count === 0 ? [] : [counted(count, noun)];
  const parts = [...of(error, ERROR), ...of(warning, WARNING), ...of(note, NOTE)];
  return parts.length === 0 ? 'لا ملاحظات' : parts.join('، ');
}
