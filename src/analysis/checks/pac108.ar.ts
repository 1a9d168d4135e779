import { counted, list, number } from '../../base/arabic.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { provision } from '../phrases.ar.ts';
import type { words as english } from './pac108.en.ts';

/** PAC108 in Arabic. */
export const words: typeof english = {
  title: 'ما بقي نثراً',
  explanation: withIsolatedCode(
    'البنود التي لا تُلزم أحداً بصيغة يعرفها الفاحص تبقى نثراً: تُحفظ وتُطبع كما هي ولا ينظر ' +
      'فيها أي فحص. وهذا موضع الإعلانات والحيثيات والمبادئ، لا موضع التزام يختبئ في النثر.\n\nتُراجع ' +
      'القائمة مرة واحدة. وكل ما يجب على جهة أو يُحظر عليها أو يجوز لها (`shall` و`shall not` ' +
      'و`may`) فالأفضل أن يُكتب جملة مستقلة فاعلها جهة معلنة. وما ليس إلا شرحاً يجوز أن يبدأ بـ ' +
      '`Note:`.',
  ),
  message: ({ labels, total }) => {
    const named = labels.slice(0, NAMED_MAX).map(isolated);
    const more = labels.length - named.length;
    const all = list(more > 0 ? [...named, `${number(more)} غيرها`] : named, 'and');
    return `في ${counted(labels.length, PROVISION)} من أصل ${number(total)} نثر لا ينظر فيه أي فحص: ${all}.`;
  },
  because: ({ label, partly }) => `${partly ? 'جزء من ' : ''}${provision(label)} نثر.`,
  fix: () => '',
};

const NAMED_MAX = 6;
const PROVISION = { one: 'بند واحد', two: 'بندين', few: 'بنود', many: 'بنداً', other: 'بند' } as const;
