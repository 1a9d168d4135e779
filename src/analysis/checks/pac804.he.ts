import { withIsolatedCode } from '../../base/isolates.ts';
import { name } from '../phrases.he.ts';
import type { words as english } from './pac804.en.ts';

/** PAC804 in Hebrew. */
export const words: typeof english = {
  title: 'ערב בלי חובה',
  explanation: withIsolatedCode(
    'הכותרת קוראת למישהו ערב, ושום סעיף אינו נותן לו מה לעשות: לא חובה, לא סמכות, לא דבר לאמת, ' +
      'להחליט או לשאת. הצדדים עלולים להישען על ערבות שאינה מחייבת בדבר.\n\nיש לומר מה הערב חייב ' +
      'לעשות ומתי: לכנס את הצדדים לאחר הפרה, להשיב בתוך זמן קבוע, לשאת חילופין. או לרשום אותו תחת ' +
      '`Witnesses` או `Others`.',
  ),
  message: ({ guarantor }) => `הוצהר על ${name(guarantor)} כערב, ושום סעיף אינו אומר מה חובתו של ערב זה.`,
  because: (note: never) => note,
  fix: () => '',
};
