import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions } from '../phrases.he.ts';
import type { words as english } from './pac607.en.ts';

/** PAC607 in Hebrew. */
export const words: typeof english = {
  title: 'מעשה שצריך כמות ואין לו',
  explanation: withIsolatedCode(
    'אנשים או דברים אמורים להשתחרר, להימסר או להיכנס, והטקסט אינו אומר כמה. אחד הוא ביצוע בעיני ' +
      'צד אחד וחלק ממנו בעיני האחר.\n\nיש לכתוב מספר, `all`, או רשימה שהמעשה מפנה אליה.',
  ),
  message: ({ labels, what }) => `לא נאמר ${inProvisions(labels)} לכמה ${quoted(what)} הכוונה.`,
  because: () => '',
  fix: () => '',
};
