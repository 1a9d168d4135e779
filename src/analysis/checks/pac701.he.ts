import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions } from '../phrases.he.ts';
import type { words as english } from './pac701.en.ts';

/** PAC701 in Hebrew. */
export const words: typeof english = {
  title: 'זמן מעורפל',
  explanation: withIsolatedCode(
    'הזמן נאמר במילים שאינן נוקבות ברגע (`immediately`, `promptly`, `as soon as possible`). איש ' +
      'אינו יכול לומר מתי החובה מתאחרת, ולכן אי אפשר להשתמש במה שתלוי בכך. גם ימי עסקים אינם ' +
      'נוקבים ברגע כל עוד איש אינו אומר אילו ימים הם.\n\nיש לכתוב זמן שאפשר למנות: `within 24 ' +
      'hours`, `by day 3`; לצד זמן כזה המילים אינן מזיקות. לימי עסקים יש להוסיף לכותרת `Working ' +
      'week: Sunday to Thursday.` עם הימים הנוהגים במקום שבו ההסכם חל.',
  ),
  message: (time) =>
    time.kind === 'words'
      ? `הביטוי ${quoted(time.words)} ${inProvisions(time.labels)} אינו נוקב ברגע שאפשר לבדוק.`
      : 'הטקסט מונה בימי עסקים, והכותרת אינה אומרת אילו ימים בשבוע הם.',
  because: () => '',
  fix: () => '',
};
