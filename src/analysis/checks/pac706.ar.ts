import { withIsolatedCode } from '../../base/isolates.ts';
import { name, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac706.en.ts';

/** PAC706 in Arabic. */
export const words: typeof english = {
  title: 'استثناء لا يقدّره أحد',
  explanation: withIsolatedCode(
    'للالتزام استثناء بكلمات حرة، ولا يُسمّى من يقول هل تدخل حالة ما فيه. فسيقوله الملزم ' +
      'لنفسه.\n\nيُسمّى من يقدّر: `except in self-defence, as the Joint Mechanism decides`. وهيئة ' +
      'تبتّ في النزاعات تأتي متأخرة: فالاستثناء يُستعمل فوراً.',
  ),
  message: ({ labels }) => `في ${provisions(labels)} استثناء، ولا أحد مسمّى ليقدّر هل تدخل حالة ما فيه.`,
  because: () => '',
  fix: ({ judge }) => `يُعهد بالتقدير إلى ${name(judge ?? '')}.`,
};
