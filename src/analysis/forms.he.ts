import { isolated, withIsolatedCode } from '../base/isolates.ts';

/** Descriptions among the forms that can stand somewhere; other forms are the language's and stay. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'a full stop before it, and a sentence of its own for who is bound here':
    'נקודה לפניו, ומשפט נפרד למי שמחויב כאן',
  'the end of the sentence, and a sentence of its own for what has another time':
    'סוף המשפט, ומשפט נפרד למה שזמנו אחר',
  'a full stop, and a sentence of its own for what follows': 'נקודה, ומשפט נפרד להמשך',
  'a qualifier: a time, a condition, or `verified by`': 'סייג: זמן, תנאי או `verified by`',
  'the end of the sentence': 'סוף המשפט',
  'the end of the entry': 'סוף הרשומה',
  'entry into force': 'כניסה לתוקף: `entry into force`',
  'a date: 27 November 2024': 'תאריך: `27 November 2024`',
  'a declared event': 'אירוע שהוצהר בכותרת',
  'an act: a verb and its words': 'מעשה: פועל והמילים הנלוות אליו',
  'a condition or time of the language, then a comma, then the actor':
    'תנאי או זמן בצורה שהשפה מכירה, אחריו פסיק ואז הגורם הפועל',
  '`shall`, `shall not` or `may` and the act itself': '`shall`, `shall not` או `may` והמעשה עצמו',
  'an actor and `shall`, `shall not` or `may`': 'גורם פועל עם `shall`, `shall not` או `may`',
  '`shall not … unless …` or `shall not … except …`': '`shall not … unless …` או `shall not … except …`',
  '`both … and` or `either … or`, where one condition has `and` with `or`':
    '`both … and` או `either … or`, כאשר בתנאי אחד יש גם `and` וגם `or`',
  'a comma, then the actor': 'פסיק, ואז הגורם הפועל',
  'one such qualifier in a sentence': 'סייג אחד מסוג זה במשפט',
  'a sentence of its own for the second': 'משפט נפרד לסייג השני',
  'a closing bracket `]`': 'סוגר סוגר `]`',
  'an opening bracket `[` before it, or `\\]` for the sign itself':
    'סוגר פותח `[` לפניו, או `\\]` לסימן עצמו',
  'a closing bracket before a new one: brackets do not nest':
    'סגירת הסוגריים לפני פתיחת חדשים: אין סוגריים בתוך סוגריים',
  'fewer brackets in one sentence, for instance one bracket round the whole sentence':
    'פחות סוגריים במשפט אחד, למשל סוגריים סביב המשפט כולו',
  'a provision of its own for what has parts of its own': 'סעיף נפרד למה שיש לו חלקים משלו',
  'after a declared event': '`after` ואחריו אירוע שהוצהר בכותרת',
  'the verb of the act': 'הפועל שבו מחייבים או מתירים',
  'a sentence of its own for who is bound here': 'משפט נפרד למי שמחויב כאן',
  'stages in their order: (a) …; then (b) …': 'שלבים לפי סדרם: `(a) …; then (b) …`',
  'stages of one level: (a), (b), (c)': 'שלבים ברמה אחת: `(a), (b), (c)`',
  'stages, each with its number and time: (a) 8 on day 1; (b) the rest on day 9':
    'שלבים, לכל אחד מספר ומועד משלו: `(a) 8 on day 1; (b) the rest on day 9`',
  'a comma, where it is the time of the act': 'פסיק, אם זה מועד הפעולה ולא מועד התנאי',
  'a sentence of its own for what has another time': 'משפט נפרד למה שמועדו אחר',
  'the number first: 3 detainees for each soldier': 'המספר תחילה: `3 detainees for each soldier`',
  'a full stop, and a sentence of its own: If 2.1 is not performed, …':
    'נקודה, ומשפט נפרד: `If 2.1 is not performed, …`',
  'a length without a limit: for 10 days': 'משך בלי גבול עליון או תחתון: `for 10 days`',
  'a verb that says what is to be done: may appeal until day 9':
    'פועל שאומר מה יש לעשות: `may appeal until day 9`',
  'a comma, where what follows holds for the last alone': 'פסיק, אם מה שבא אחריו נוגע לאחרון בלבד',
  'a sentence that begins with what happens: Each time 2.1 is breached, … within 10 days':
    'משפט שפותח במה שקורה: `Each time 2.1 is breached, … within 10 days`',
  'the time after both acts, where it holds for both': 'המועד אחרי שתי הפעולות, אם הוא חל על שתיהן',
};

const DECLARE = /^a declared name \(add “(.*)” to /u;
const DATED = /^an event, declared under Events: (.*)$/u;
const EVENT = /^(.*) \(declare it under Events\)$/u;

/** A form that can stand where something was not understood. */
export function form(text: string): string {
  const described = DESCRIPTIONS[text];
  if (described !== undefined) return withIsolatedCode(described);
  const name = DECLARE.exec(text)?.[1];
  if (name !== undefined) return `שם מוצהר (להוסיף את ״${isolated(name)}״ לאחת מרשומות הכותרת)`;
  const dated = DATED.exec(text)?.[1];
  if (dated !== undefined) return `אירוע שמוצהר תחת ${code('Events')}: ${isolated(dated)}`;
  const event = EVENT.exec(text)?.[1];
  if (event !== undefined) return `${code(event)} (ולהצהיר על האירוע תחת ${code('Events')})`;
  return code(text);
}

function code(text: string): string {
  const bare = text.replaceAll('`', '');
  return `\`${isolated(bare)}\``;
}
