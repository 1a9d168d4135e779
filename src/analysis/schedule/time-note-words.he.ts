import { length } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import { endWords, startWords } from '../moment-words.he.ts';
import { happening, inProvision, names, provision } from '../phrases.he.ts';
import type { Length, RunStep, TimeNote } from './time-notes.ts';

/** A length of time in words. */
export function lengthWords({ amount, unit }: Length): string {
  return length(amount, unit);
}

/** A step of the reason of a finding about time. */
export function timeNoteWords(note: TimeNote): string {
  switch (note.kind) {
    case 'not before':
      return `המועד המוקדם ביותר לביצוע ${provision(note.label)}: ${startWords(note.start)}.`;
    case 'not after':
      return `המועד האחרון לביצוע ${provision(note.label)}: ${endWords(note.end)}.`;
    case 'over':
      return `זמנו של ${provision(note.label)} נגמר ${endWords(note.end)}, ורק אז הוא מבוצע.`;
    case 'follows':
      return `${provision(note.label)} בא אחרי ${provision(note.other)}.`;
    case 'same day':
      return `את ${provision(note.label)} יש לבצע באותו היום שבו מבוצע ${provision(note.other)}.`;
    case 'verification':
      return note.most === null
        ? `${verifying(note)} עשוי להימשך זמן כלשהו, בלי הגבלה.`
        : `${verifying(note)} עשוי להימשך ${lengthWords(note.most)}.`;
    case 'verified soon':
      return `${verifying(note)} עשוי לבוא מיד.`;
    case 'takes':
      return note.side === 'most'
        ? `ביצוע ${provision(note.label)} עשוי להימשך עד ${lengthWords(note.length)}.`
        : `ביצוע ${provision(note.label)} נמשך לפחות ${lengthWords(note.length)}.`;
    case 'other acts':
      return `מתי יבוצע ${provision(note.label)}, הבחירה בידי ${names(note.who)}.`;
    case 'consent':
      return `מתי תינתן ההסכמה ש${provision(note.label)} ממתין לה, הבחירה בידי ${names(note.who)}.`;
    case 'run':
      return (
        `מהלך אחד: ${note.steps.map(stepWords).join('; ')}. אז ביצוע ${provision(note.label)} ` +
        `${note.side === 'late' ? 'מאוחר' : 'מוקדם'} מדי בהפרש של ${lengthWords(note.by)}.`
      );
    case 'one reading':
      return 'הצעדים האלה הם של אחת הקריאות; האחרות נבדלות במספריהן.';
    case 'options':
      return (
        `${note.options.length === 1 ? 'שינוי של מספר אחד מתקן זאת' : 'כל אחד מן השינויים האלה מתקן זאת'}: ` +
        `${note.options.map(option).join('; ')}.`
      );
  }
}

function option({ label, now, instead }: Readonly<Record<'label' | 'now' | 'instead', string>>): string {
  return `${inProvision(label)} „${isolated(instead)}” במקום „${isolated(now)}”`;
}

function verifying({ label, who }: { readonly label: string; readonly who: readonly string[] }): string {
  return `${happening(provision(label), 'verified')}${who.length === 0 ? '' : ` בידי ${names(who)}`}`;
}

function stepWords(step: RunStep): string {
  if (step.kind === 'consent') return `הסכמה של ${names(step.who)} ${startWords(step.at)}`;
  return `${happening(provision(step.label), step.state)} ${startWords(step.at)}`;
}
