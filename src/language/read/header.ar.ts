import { counted, date, forWhom, list, number, quoted } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import { headOf, together } from './names.ar.ts';
import { hour, takes } from './time.ar.ts';
import type { EntryParts, FactParts, HeaderParts } from './words.ts';

/** What a header declares, as a sentence. */
export function headerSentence(parts: HeaderParts): string {
  return `${declared(parts)}.`;
}

function declared(parts: HeaderParts): string {
  switch (parts.kind) {
    case 'title':
      return `عنوان الاتفاق: ${quoted(parts.title)}`;
    case 'role':
      return `${headOf(parts.role, parts.names.length)}: ${together(parts.names).text}`;
    case 'group':
      return `تتألف ${parts.group.text}، وهي تعمل كجهة واحدة، من: ${together(parts.members).text}`;
    case 'places':
      return `${place(parts.names.length)}: ${together(parts.names).text}`;
    case 'event':
      return event(parts);
    case 'term':
      return `المصطلح ${quoted(parts.term)} يعني ${quoted(parts.meaning)}`;
    case 'clock':
      return clock(parts);
    case 'entry':
      return `يدخل هذا الاتفاق حيز النفاذ ${entryAt(parts.at)}`;
    case 'signature':
      return `يكون التوقيع ${parts.at.at}`;
    case 'working days':
      return `أيام العمل: ${list(
        parts.days.map((day) => WEEK[day - 1] ?? ''),
        'and',
      )}`;
    case 'holidays':
      return `ليست أيام عمل: ${list(parts.dates.map(date), 'and')}`;
    case 'phase':
      return phase(parts);
  }
}

function place(count: number): string {
  if (count === 1) return 'المكان';
  return count === 2 ? 'المكانان' : 'الأماكن';
}

const WEEK = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];

function event({ event: name, at, by }: Extract<HeaderParts, { kind: 'event' }>): string {
  const source = by === null ? '' : `، ويتحقق ذلك بأداء ${by.text}`;
  return at === null ? `حدث قد يقع: ${quoted(name)}${source}` : `يقع الحدث ${quoted(name)} ${at.at}${source}`;
}

function clock({ name, first, start }: Extract<HeaderParts, { kind: 'clock' }>): string {
  const day = name === 'day' ? `اليوم ${first}` : isolated(`${name}+${first}`);
  return `${day} هو ${start.noun.startsWith('اليوم ') ? '' : 'يوم '}${start.noun}`;
}

function entryAt(parts: EntryParts): string {
  switch (parts.kind) {
    case 'date': {
      const at = parts.minute === null ? '' : ` الساعة ${hour(parts.minute)}`;
      const zone = parts.zone === null ? '' : `، بتوقيت ${isolated(parts.zone)}`;
      return `في ${date(parts.date)}${at}${zone}`;
    }
    case 'signature':
      return parts.signers.length === 0
        ? 'عند توقيع جميع الأطراف عليه'
        : `عند توقيع ${together(parts.signers).text} عليه`;
    case 'moment':
      return parts.at.at;
  }
}

function phase({ phase: id, name, start, end, once }: Extract<HeaderParts, { kind: 'phase' }>): string {
  const called = name === null ? isolated(id) : `${isolated(id)} (${isolated(name)})`;
  const wait = once === null ? '' : `، بمجرد ${once}`;
  return `المرحلة ${called}: ${lasting(start.noun, end)}${wait}`;
}

function lasting(start: string, end: Extract<HeaderParts, { kind: 'phase' }>['end']): string {
  switch (end.kind) {
    case 'length':
      return `تدوم لمدة ${end.length} ابتداءً من ${start}`;
    case 'moment':
      return `تدوم من ${start} إلى ${end.at.noun}`;
    case 'until':
      return `تدوم من ${start} إلى حين ${end.condition}`;
    case 'open':
      return `تبدأ مع ${start} ولا يسمّي النص لها نهاية`;
  }
}

/** A fact as a sentence. */
export function fact(parts: FactParts): string {
  return `${stated(parts)}.`;
}

function stated(parts: FactParts): string {
  switch (parts.kind) {
    case 'irreversible':
      return `لا رجعة في أداء ${parts.reference.text}`;
    case 'takes':
      return `أداء ${parts.reference.text} يستغرق ${takes(parts.least, parts.most)} لا يختارها أحد`;
    case 'entry':
      return `يدخل هذا الاتفاق حيز النفاذ ${entryAt(parts.at)}`;
    case 'continues':
      return `المرحلة ${isolated(parts.phase)} تتجاوز نهايتها ما دام الشرط التالي قائماً: ${parts.condition}`;
    case 'prevails':
      return `عند التعارض تكون الغلبة ${forWhom(parts.reference.text)} على ${parts.over.text}`;
    case 'decides':
      return decides(parts);
  }
}

function decides({ body, consensus, needed, of }: Extract<FactParts, { kind: 'decides' }>): string {
  const rule = `قاعدة القرار في ${body.text}:`;
  if (consensus) return `${rule} باتفاق جميع الأعضاء`;
  if (needed === null || of === null) return `${rule} بالأغلبية`;
  return `${rule} باتفاق ${number(needed)} من أصل ${counted(of, MEMBER)}`;
}

const MEMBER = { one: 'عضو واحد', two: 'عضوين', few: 'أعضاء', many: 'عضواً', other: 'عضو' };
