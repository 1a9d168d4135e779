import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac102.en.ts';

/** PAC102 in Arabic. */
export const words: typeof english = {
  title: 'مكان أو حدث أو مصطلح غير معروف',
  explanation: withIsolatedCode(
    'يجب أن يقع هنا مكان أو حدث أو مصطلح أو مرحلة أو عدّ للأيام أو هيئة أو منطقة زمنية، ولا ' +
      'يُعرف شيء بهذا الاسم. فلا يمكن فحص ما يتوقف عليه (أين ومتى ومن)، وقد يملأ كل قارئ الفراغ ' +
      'بطريقته.\n\nيُعلَن الاسم في الترويسة، أو يُكتب كما أُعلن. وتُسمّى المنطقة الزمنية كما في ' +
      'قاعدة بيانات `IANA`، مثل `Asia/Jerusalem` و`Africa/Khartoum`.',
  ),
  message: ({ words: said, wanted, near }) => {
    if (said === DAYS) return 'لا تبدأ الترويسة عدّاً للأيام.';
    const meant = near === null ? '' : `، وربما كان المقصود ${quoted(near)}`;
    return `${UNKNOWN[wanted]} باسم ${quoted(said)}${meant}.`;
  },
  because: (note: never) => note,
  fix: ({ near }) => `يُكتب ${quoted(near ?? '')}.`,
};

/** What stands for the count of days that a header does not begin. */
const DAYS = 'the count of days';

const UNKNOWN = {
  place: 'لم يُعلَن أي مكان',
  event: 'لم يُعلَن أي حدث',
  term: 'لم يُعلَن أي مصطلح',
  phase: 'لم تُعلَن أي مرحلة',
  clock: 'لم يُعلَن أي عدّ للأيام',
  zone: 'لا تُعرف منطقة زمنية',
  body: 'لم تُعلَن أي هيئة',
} as const;
