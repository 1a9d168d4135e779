import { list, quoted } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import type { MomentFault } from '../../base/moment-text.ts';
import type { FactFault, WantedValue } from '../../model/written-facts.ts';
import { entry, type FaultSaid, type FaultWords, tellingApart } from './fault-words.ts';

/** What is wrong with a line of a facts file, in Hebrew. */
export const faultWords: FaultWords = (fault) => {
  switch (fault.kind) {
    case 'not JSON':
    case 'no object':
    case 'unknown kind':
    case 'missing field':
    case 'unknown field':
    case 'wrong value':
      return ofShape(fault);
    case 'moment':
      return ofMoment(fault.field, fault.written, fault.fault);
    case 'unknown name':
      return ofName(fault);
    case 'several norms':
    case 'no such norm':
    case 'several stages':
    case 'other reading':
    case 'no norm':
      return ofProvision(fault);
    case 'known before it happened':
    case 'no length':
    case 'nobody':
    case 'unknown fact':
    case 'same id':
    case 'same fact':
    case 'out of order':
    case 'before entry':
      return ofFact(fault);
  }
};

type Of<K extends FactFault['kind']> = Extract<FactFault, { kind: K }>;

const EXAMPLE = isolated('{"fact": "report", "at": "2025-02-03", "provision": "2.1"}');

function ofShape(
  fault: Of<'not JSON' | 'no object' | 'unknown kind' | 'missing field' | 'unknown field' | 'wrong value'>,
): FaultSaid {
  switch (fault.kind) {
    case 'not JSON': {
      const where = fault.column === null ? '' : ` (בעמודה ${fault.column})`;
      return said(`השורה אינה ${isolated('JSON')}${where}`, `כתבו עובדה אחת, למשל ${EXAMPLE}`);
    }
    case 'no object':
      return said(`השורה היא ${isolated('JSON')}, אך אינה עובדה`, `כתבו עובדה, למשל ${EXAMPLE}`);
    case 'unknown kind':
      if (fault.written === null) {
        return said('לא נאמר מאיזה סוג העובדה', `הוסיפו ${code('"fact": "report"')} או סוג אחר`);
      }
      return said(
        `אין סוג עובדה בשם ${quoted(fault.written)}`,
        meant(fault.near) ?? 'הסוגים מפורטים במדריך לקובצי עובדות',
      );
    case 'missing field':
      return said(`בעובדה מסוג ${code(fault.fact)} חסר השדה ${code(fault.field)}`, 'הוסיפו את השדה');
    case 'unknown field':
      return said(
        `לעובדה מסוג ${code(fault.fact)} אין שדה בשם ${quoted(fault.field)}`,
        meant(fault.near) ?? `השמיטו אותו, או העבירו אותו אל ${code('note')}`,
      );
    case 'wrong value':
      return said(`הערך של השדה ${code(fault.field)} אינו ערך אפשרי`, `כתבו ${wanted(fault.wanted)}`);
  }
}

function wanted(value: WantedValue): string {
  switch (value.kind) {
    case 'text':
      return 'טקסט לא ריק במירכאות';
    case 'number':
      return 'מספר';
    case 'whole number':
      return 'מספר שלם, החל ב־1';
    case 'yes or no':
      return `${code('true')} או ${code('false')}`;
    case 'list':
      return `רשימת שמות, למשל ${code('["Northland"]')}`;
    case 'quantity':
      return `מספר, או רשימה כגון ${code('[{"number": 3, "of": "hostages"}]')}`;
    case 'source':
      return `טקסט, או ${code('{"who": …}')} עם מה שידוע מתוך ${code('"confidence", "date", "url"')}`;
    case 'one of':
      return `אחד מאלה: ${value.values.map(code).join(', ')}`;
  }
}

function ofMoment(field: string, written: string, fault: MomentFault): FaultSaid {
  switch (fault.kind) {
    case 'no moment':
      return said(
        `הערך של ${code(field)} הוא ${quoted(written)}, ואין זה מועד`,
        `כתבו ${['2025-02-03', '2025-02-03T12:00', '2025-02-03T12:00+02:00'].map(code).join(' או ')}`,
      );
    case 'never':
      return said(`הערך של ${code(field)} הוא ${quoted(written)}, ואין יום או שעה כאלה`, 'תקנו אותו');
    case 'no zone':
      return said(
        `${quoted(fault.zone)} אינו אזור זמן מוכר`,
        `ציינו אזור כגון ${code('Asia/Jerusalem')}, או כתבו את ההפרש מהזמן העולמי`,
      );
    case 'other offset':
      return said(
        `ההפרש מהזמן העולמי ב־${quoted(written)} אינו ההפרש של ${code(fault.zone)} באותה עת`,
        'השמיטו את ההפרש או את האזור',
      );
    case 'clock skips':
    case 'clock repeats': {
      const how = fault.kind === 'clock skips' ? 'אינם מראים לעולם' : 'מראים פעמיים';
      return said(
        `השעונים ב־${code(fault.zone)} ${how} את ${code(written)}, כי באותו לילה מזיזים אותם`,
        `כתבו את המועד עם ההפרש מהזמן העולמי: ${fault.forms.map(code).join(' או ')}`,
      );
    }
  }
}

function ofName({ of, field, written, near }: Of<'unknown name'>): FaultSaid {
  const causes = {
    provision: 'אין בהסכם סעיף',
    actor: 'ההסכם אינו מצהיר על גורם בשם',
    event: 'ההסכם אינו מצהיר על אירוע בשם',
    phase: 'ההסכם אינו מצהיר על שלב בשם',
  };
  const remedies = {
    provision: `ציינו סעיף כפי שהוא ממוספר בטקסט, כגון ${code('2.1')}, או ${code('2.1(a)')} לחלק ממנו`,
    actor: `ציינו גורם מהכותרת; מי שרק מספר על כך מקומו ב־${code('source')}`,
    event: `ציינו אירוע מהכותרת, או ${code('entry into force')} או ${code('signature')}`,
    phase: `ציינו שלב מהכותרת, כגון ${code('Phase 1')}`,
  };
  return said(`${causes[of]} ${quoted(written)} (ב־${code(field)})`, meant(near) ?? remedies[of]);
}

function ofProvision(
  fault: Of<'several norms' | 'no such norm' | 'several stages' | 'other reading' | 'no norm'>,
): FaultSaid {
  const written = code(fault.written);
  switch (fault.kind) {
    case 'several stages':
      return said(`לסעיף ${written} יש חלקים: ${fault.stages.map(code).join(', ')}`, 'כתבו שורה לכל חלק');
    case 'several norms': {
      const { field, values } = tellingApart(fault.choices);
      const ways = values.map((value) => code(entry(field, value))).join(' או ');
      return said(`בסעיף ${written} יותר מדבר אחד, ולא ברור לאיזה מהם הכוונה`, `כתבו ${ways}`);
    }
    case 'no such norm': {
      const there = fault.choices.map(
        ({ bearer, sentence }) => `משפט ${sentence}: ${list(bearer.map(isolated), 'and') || 'איש'}`,
      );
      return said(`אין בסעיף ${written} דבר של גורם זה במשפט זה`, `יש בו: ${[...new Set(there)].join('; ')}`);
    }
    case 'other reading':
      return said(
        `הסעיף ${written} אינו קיים בקריאה זו של הטקסט`,
        'בחרו את הקריאה שבה הוא קיים, או השמיטו את השורה',
      );
    case 'no norm':
      return said(
        `בסעיף ${written} לא הובנו חובה, איסור או היתר`,
        `ציינו את הסעיף המחייב; ${code('pacta read')} מראה מה הובן`,
      );
  }
}

function ofFact(
  fault: Of<
    | 'known before it happened'
    | 'no length'
    | 'nobody'
    | 'unknown fact'
    | 'same id'
    | 'same fact'
    | 'out of order'
    | 'before entry'
  >,
): FaultSaid {
  switch (fault.kind) {
    case 'known before it happened':
      return said(`המועד ב־${code('known')} מוקדם מזה שב־${code('at')}`, 'תקנו אחד מהם');
    case 'no length':
      return said(`${quoted(fault.written)} אינו משך זמן`, `כתבו מספר ויחידה, כגון ${code('10 days')}`);
    case 'nobody':
      return said('לא נאמר מי עשה זאת', `הוסיפו ${code('by')} עם גורם מהכותרת`);
    case 'unknown fact':
      return said(
        fault.of === 'report'
          ? `אין בקובץ דיווח תקין שמזהו ${quoted(fault.id)}`
          : `אין בקובץ מחלוקת תקינה שמזהה ${quoted(fault.id)}`,
        `תנו לשורה שאליה הכוונה מזהה זה ב־${code('id')}`,
      );
    case 'same id':
      return said(`לשורה ${fault.first} כבר יש המזהה ${quoted(fault.id)}`, 'תנו לאחת מהן מזהה אחר');
    case 'same fact':
      return said(
        `השורה אומרת אותו דבר כמו שורה ${fault.first}`,
        `השמיטו אותה; אם הדבר קרה פעמיים, תנו לכל שורה מזהה ב־${code('id')}`,
      );
    case 'out of order':
      return said(
        `העובדה נודעה לפני זו שבשורה ${fault.after}`,
        `העבירו אותה לשם, או ציינו ב־${code('known')} מתי נודעה`,
      );
    case 'before entry':
      return said(
        `תאריכה לפני הכניסה לתוקף (${code(fault.entry)}), ואז עדיין לא חלה חובה כזאת`,
        'תקנו את התאריך',
      );
  }
}

/** A word of a file as it is written there. */
function code(word: string): string {
  return isolated(word);
}

function meant(near: string | null): string | null {
  return near === null ? null : `האם הכוונה ל־${quoted(near)}?`;
}

function said(cause: string, remedy: string): FaultSaid {
  return { cause, remedy };
}
