import { withIsolatedCode } from '../../base/isolates.ts';
import { name } from '../phrases.ar.ts';
import type { words as english } from './pac804.en.ts';

/** PAC804 in Arabic. */
export const words: typeof english = {
  title: 'ضامن بلا التزام',
  explanation: withIsolatedCode(
    'تسمّي الترويسة جهة ضامنة، ولا يعطيها أي بند ما تفعله: لا التزام ولا صلاحية ولا شيء تتحقق ' +
      'منه أو تقرره أو تحمله. فقد تعوّل الأطراف على ضمان لا يُلزم بشيء.\n\nيُبيَّن ما يجب على الضامن ' +
      'ومتى: أن يدعو الأطراف إلى الاجتماع بعد خرق، أو أن يجيب في أجل محدد، أو أن يتولى تبادلاً. أو ' +
      'يُدرج تحت `Witnesses` أو `Others`.',
  ),
  message: ({ guarantor }) => `أُعلن ${name(guarantor)} ضامناً، ولا يقول أي بند ما يجب على هذا الضامن.`,
  because: (note: never) => note,
  fix: () => '',
};
