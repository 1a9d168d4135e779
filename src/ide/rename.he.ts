import { quoted } from '../base/hebrew.ts';
import { isolated } from '../base/isolates.ts';
import type { RenameRefusal } from './rename.en.ts';

const shapes = {
  number: `מספר, כגון 2.1, 7 או ${quoted('7 bis')}`,
  stage: `אות לטינית קטנה אחת או שתיים, כגון ${quoted('a')}`,
  phase: `המילה ${quoted('Phase')} עם מספר או אות, כגון ${quoted('Phase 2')}`,
  clock: `אות לטינית גדולה או מילה קצרה, כגון ${quoted('A')}`,
};

/** The reason in Hebrew, with what helps. */
export function refusalToRename(refusal: RenameRefusal): string {
  const words = 'words' in refusal ? quoted(refusal.words) : '';
  switch (refusal.kind) {
    case 'no name':
      return 'אין כאן שם. יש להציב את הסמן על שם מוצהר, על שלב או על מספר של סעיף.';
    case 'main count':
      return `${isolated('D+30')} נמנה מרשומת היום שבכותרת, ואין לו שם משלו.`;
    case 'empty':
      return 'בשם צריכה להיות לפחות אות או ספרה אחת.';
    case 'role':
      return `הביטוי ${words} מציין את כל בעלי התפקיד; יש לשנות את שמו של אחד מהם בכותרת.`;
    case 'heading':
      return `הביטוי ${words} הוא כותרת של פרק; מספריהן משתנים ידנית, יחד עם מה שמפנה אליהן.`;
    case 'several meanings':
      return `השם ${words} הוצהר על כמה דברים. יש לתת תחילה לכל אחד מהם שם משלו בכותרת.`;
    case 'sign':
      return `הסימן ${quoted(refusal.sign)} אינו יכול לעמוד בשם, שכן יש לו משמעות משלו בטקסט.`;
    case 'taken':
      return `השם ${words} כבר שייך לדבר אחר בטקסט זה. יש לבחור שם אחר.`;
    case 'read otherwise':
      return `הביטוי ${words} ייקרא כמילים של השפה ולא כשם. יש לבחור שם אחר.`;
    case 'in the text':
      return `הביטוי ${words} כבר מופיע ${where(refusal.provision)} כמילים רגילות. יש לבחור שם אחר.`;
    case 'runs together':
      return `הביטוי ${words} יידבק ${where(refusal.provision)} למילים שלצדו.`;
    case 'other words':
      return `הביטוי ${words} ${where(refusal.provision)} הוא צורה אחרת של השם. יש לשנות אותו תחילה.`;
    case 'out of order':
      return `השלבים עומדים בסדר האלף-בית, והאות ${words} חורגת ממנו.`;
    case 'shape':
      return `הביטוי ${words} אינו יכול לעמוד כאן; יש לכתוב ${shapes[refusal.of]}.`;
  }
}

function where(provision: string | null): string {
  return provision === null ? 'בכותרת' : `בסעיף ${isolated(provision)}`;
}
