import { length } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import { endWords, startWords } from '../moment-words.ar.ts';
import { happening, names, provision } from '../phrases.ar.ts';
import type { Length, RunStep, TimeNote } from './time-notes.ts';

/** A length of time in words. */
export function lengthWords({ amount, unit }: Length): string {
  return length(amount, unit);
}

/** A step of the reason of a finding about time. */
export function timeNoteWords(note: TimeNote): string {
  switch (note.kind) {
    case 'not before':
      return `أبكر موعد لأداء ${provision(note.label)}: ${startWords(note.start)}.`;
    case 'not after':
      return `آخر موعد لأداء ${provision(note.label)}: ${endWords(note.end)}.`;
    case 'over':
      return `تنتهي مدة ${provision(note.label)} ${endWords(note.end)}، ولا يُعدّ مؤدّى إلا عندئذ.`;
    case 'follows':
      return `يأتي ${provision(note.label)} بعد ${provision(note.other)}.`;
    case 'same day':
      return `يجب أداء ${provision(note.label)} في اليوم نفسه مع ${provision(note.other)}.`;
    case 'verification':
      return note.most === null
        ? `${verifying(note)} قد يستغرق أي وقت كان.`
        : `${verifying(note)} قد يستغرق ${lengthWords(note.most)}.`;
    case 'verified soon':
      return `${verifying(note)} قد يأتي فوراً.`;
    case 'takes':
      return note.side === 'most'
        ? `قد يستغرق ${provision(note.label)} مدة تصل إلى ${lengthWords(note.length)}.`
        : `يستغرق ${provision(note.label)} مدة لا تقل عن ${lengthWords(note.length)}.`;
    case 'other acts':
      return `اختيار وقت أداء ${provision(note.label)} يعود إلى ${names(note.who)}.`;
    case 'consent':
      return `اختيار وقت الموافقة التي ينتظرها ${provision(note.label)} يعود إلى ${names(note.who)}.`;
    case 'run':
      return (
        `مجرى واحد للأحداث: ${note.steps.map(stepWords).join('؛ ')}. ` +
        `وعندئذ يكون أداء ${provision(note.label)} ` +
        `${note.side === 'late' ? 'متأخراً' : 'سابقاً لأوانه'} بمقدار ${lengthWords(note.by)}.`
      );
    case 'one reading':
      return 'هذه الخطوات خطوات قراءة واحدة من القراءات؛ وتختلف الأخرى في أرقامها.';
    case 'options':
      return (
        `${note.options.length === 1 ? 'يصلحه تغيير رقم واحد' : 'يصلحه أي واحد من هذه التغييرات'}: ` +
        `${note.options.map(option).join('؛ ')}.`
      );
  }
}

function option({ label, now, instead }: Readonly<Record<'label' | 'now' | 'instead', string>>): string {
  return `في ${provision(label)} «${isolated(instead)}» بدلاً من «${isolated(now)}»`;
}

function verifying({ label, who }: { readonly label: string; readonly who: readonly string[] }): string {
  return `${happening(provision(label), 'verified')}${who.length === 0 ? '' : ` من جانب ${names(who)}`}`;
}

function stepWords(step: RunStep): string {
  if (step.kind === 'consent') return `موافقة ${names(step.who)} ${startWords(step.at)}`;
  return `${happening(provision(step.label), step.state)} ${startWords(step.at)}`;
}
