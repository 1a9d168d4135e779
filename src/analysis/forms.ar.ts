import { isolated, withIsolatedCode } from '../base/isolates.ts';

/** Descriptions among the forms that can stand somewhere; other forms are the language's and stay. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'a full stop before it, and a sentence of its own for who is bound here':
    'نقطة قبلها، وجملة مستقلة للجهة الملزمة هنا',
  'the end of the sentence, and a sentence of its own for what has another time':
    'نهاية الجملة، وجملة مستقلة لما له أجل آخر',
  'a full stop, and a sentence of its own for what follows': 'نقطة، وجملة مستقلة لما يليها',
  'a qualifier: a time, a condition, or `verified by`': 'قيد: أجل أو شرط أو `verified by`',
  'the end of the sentence': 'نهاية الجملة',
  'the end of the entry': 'نهاية المدخل',
  'entry into force': 'دخول الاتفاق حيز النفاذ: `entry into force`',
  'a date: 27 November 2024': 'تاريخ: `27 November 2024`',
  'a declared event': 'حدث معلن في الترويسة',
  'an act: a verb and its words': 'فعل مع ما يتصل به من كلمات',
  'a condition or time of the language, then a comma, then the actor':
    'شرط أو أجل من صيغ اللغة، تليه فاصلة ثم الجهة الفاعلة',
  '`shall`, `shall not` or `may` and the act itself': '`shall` أو `shall not` أو `may` مع الفعل نفسه',
  'an actor and `shall`, `shall not` or `may`': 'جهة فاعلة مع `shall` أو `shall not` أو `may`',
  '`shall not … unless …` or `shall not … except …`': '`shall not … unless …` أو `shall not … except …`',
  '`both … and` or `either … or`, where one condition has `and` with `or`':
    '`both … and` أو `either … or` حيث يجمع شرط واحد بين `and` و`or`',
  'a comma, then the actor': 'فاصلة، ثم الجهة الفاعلة',
  'one such qualifier in a sentence': 'قيد واحد من هذا النوع في الجملة',
  'a sentence of its own for the second': 'جملة مستقلة للقيد الثاني',
  'a closing bracket `]`': 'قوس إغلاق `]`',
  'an opening bracket `[` before it, or `\\]` for the sign itself':
    'قوس فتح `[` قبله، أو `\\]` للعلامة نفسها',
  'a closing bracket before a new one: brackets do not nest': 'قوس إغلاق قبل قوس جديد: فالأقواس لا تتداخل',
  'fewer brackets in one sentence, for instance one bracket round the whole sentence':
    'أقواس أقل في الجملة الواحدة، كقوس واحد حول الجملة كلها',
  'a provision of its own for what has parts of its own': 'بند مستقل لما له أجزاء خاصة به',
  'after a declared event': '`after` وبعدها حدث معلن في الترويسة',
  'the verb of the act': 'الفعل الذي يُلزم به أو يُؤذن فيه',
  'a sentence of its own for who is bound here': 'جملة مستقلة للجهة الملزمة هنا',
  'stages in their order: (a) …; then (b) …': 'مراحل بترتيبها: `(a) …; then (b) …`',
  'stages of one level: (a), (b), (c)': 'مراحل من مستوى واحد: `(a), (b), (c)`',
  'stages, each with its number and time: (a) 8 on day 1; (b) the rest on day 9':
    'مراحل لكل منها عددها وأجلها: `(a) 8 on day 1; (b) the rest on day 9`',
  'a comma, where it is the time of the act': 'فاصلة، إن كان أجل الفعل لا أجل الشرط',
  'a sentence of its own for what has another time': 'جملة مستقلة لما له أجل آخر',
  'the number first: 3 detainees for each soldier': 'العدد أولا: `3 detainees for each soldier`',
  'a full stop, and a sentence of its own: If 2.1 is not performed, …':
    'نقطة، وجملة مستقلة: `If 2.1 is not performed, …`',
  'a length without a limit: for 10 days': 'مدة بلا حد أقصى أو أدنى: `for 10 days`',
  'a verb that says what is to be done: may appeal until day 9': 'فعل يبين العمل: `may appeal until day 9`',
  'a comma, where what follows holds for the last alone': 'فاصلة، إن كان ما يليها يخص الأخير وحده',
  'a sentence that begins with what happens: Each time 2.1 is breached, … within 10 days':
    'جملة تبدأ بما يقع: `Each time 2.1 is breached, … within 10 days`',
  'the time after both acts, where it holds for both': 'الأجل بعد الفعلين معا، إن كان يخص كليهما',
};

const DECLARE = /^a declared name \(add “(.*)” to /u;
const DATED = /^an event, declared under Events: (.*)$/u;
const EVENT = /^(.*) \(declare it under Events\)$/u;

/** A form that can stand where something was not understood. */
export function form(text: string): string {
  const described = DESCRIPTIONS[text];
  if (described !== undefined) return withIsolatedCode(described);
  const name = DECLARE.exec(text)?.[1];
  if (name !== undefined) return `اسم معلن (يضاف «${isolated(name)}» إلى مداخل الترويسة)`;
  const dated = DATED.exec(text)?.[1];
  if (dated !== undefined) return `حدث يعلن تحت ${code('Events')}: ${isolated(dated)}`;
  const event = EVENT.exec(text)?.[1];
  if (event !== undefined) return `${code(event)} (مع إعلان الحدث تحت ${code('Events')})`;
  return code(text);
}

function code(text: string): string {
  const bare = text.replaceAll('`', '');
  return `\`${isolated(bare)}\``;
}
