import { type CountedNoun, counted, number } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import { board } from './board-words.he.ts';
import type { CliWords, ReadingsSaid, SeverityCounts, SummarySaid } from './cli-words.ts';
import { exchange } from './exchange-words.he.ts';
import { stress } from './stress-words.he.ts';

const ERROR = { one: 'שגיאה אחת', two: 'שתי שגיאות', many: 'שגיאות' };
const WARNING = { one: 'אזהרה אחת', two: 'שתי אזהרות', many: 'אזהרות' };
const NOTE = { one: 'הערה אחת', two: 'שתי הערות', many: 'הערות' };
const READING = { one: 'קריאה אחת', two: 'שתי קריאות', many: 'קריאות' };
const FILE = { one: 'קובץ אחד', two: 'שני קבצים', many: 'קבצים' };
const PLACE = { one: 'עוד מקום אחד', two: 'עוד שני מקומות', many: 'מקומות נוספים' };

/** What the command line says in Hebrew. */
export const words: CliWords = {
  exchange,
  stress,
  board,
  severity: { error: 'שגיאה', warning: 'אזהרה', note: 'הערה' },
  label: (severity, id) => `${words.severity[severity]} ${isolated(id)}:`,
  because: 'הסיבה: ',
  fix: 'התיקון: ',
  moreSteps: (count) => counted(count, PLACE),
  provisions: (named, left) => [...named, ...(left > 0 ? [`+${left}`] : [])].join(', '),
  readings,
  searchBound: 'וייתכן שבקריאות נוספות: החיפוש הגיע לגבולו',
  places: (count, places, left) => {
    const said = places.map(({ provisions, line }) =>
      provisions === '' ? `שורה ${line}` : `${isolated(provisions)} (שורה ${line})`,
    );
    const others = left > 0 ? `; ${counted(left, PLACE)}` : '';
    const all = isolated('--all');
    return `${counted(count, PLACE)}: ${said.join('; ')}${others}. האפשרות ${all} מציגה כל אחד במלואו.`;
  },
  summary,
  files: (count, findings) => `${counted(count, FILE)}: ${countsOf(findings)}`,
  watching: (count) => `במעקב: ${counted(count, FILE)}; ${isolated('Ctrl+C')} מסיים אותו.`,
  onlyWhere: (all) => `(רק בקריאות אלה: ${all.map(isolated).join(' או ')})`,
  fresh: 'ממצאים חדשים',
  gone: 'ממצאים שאינם עוד',
  same: 'שתי הטיוטות מחייבות באותם דברים.',
  notYet: 'גרסה זו עדיין אינה מחפשת זאת.',
  example: 'דוגמה:',
};

function readings({ shown, left, complete, holds, total }: ReadingsSaid): string {
  const more = left > 0 ? ` או ${complete ? '' : 'יותר מ־'}${left} אחרות` : '';
  const where = `${holds === 1n ? 'בקריאה' : 'בקריאות'} ${shown.map(isolated).join(' או ')}${more}`;
  return `${where} (${holds} מתוך ${total})`;
}

function summary({ file, checkable, total, findings, accepted, readings: all }: SummarySaid): string {
  return [
    `${isolated(file)}: סעיפים שאפשר לבדוק: ${number(checkable)} מתוך ${number(total)}`,
    countsOf(findings),
    ...(accepted > 0 ? [`התקבלו עם נימוק: ${number(accepted)}`] : []),
    ...(all === null ? [] : [readingsOf(all)]),
  ].join('; ');
}

function readingsOf(count: bigint): string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER)
    ? counted(Number(count), READING)
    : `${count} ${READING.many}`;
}

function countsOf({ error, warning, note }: SeverityCounts): string {
  const of = (count: number, noun: CountedNoun): readonly string[] =>
    count === 0 ? [] : [counted(count, noun)];
  const parts = [...of(error, ERROR), ...of(warning, WARNING), ...of(note, NOTE)];
  return parts.length === 0 ? 'אין ממצאים' : parts.join(', ');
}
