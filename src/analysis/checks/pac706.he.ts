import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions, name } from '../phrases.he.ts';
import type { words as english } from './pac706.en.ts';

/** PAC706 in Hebrew. */
export const words: typeof english = {
  title: 'חריג שאיש אינו שופט',
  explanation: withIsolatedCode(
    'לחובה יש חריג במילים חופשיות, ולא נקבע מי אומר אם מקרה נכנס לגדרו. המחויב יאמר זאת ' +
      'לעצמו.\n\nיש לנקוב במי ששופט: `except in self-defence, as the Joint Mechanism decides`. גוף ' +
      'המכריע במחלוקות בא מאוחר מדי: בחריג משתמשים מיד.',
  ),
  message: ({ labels }) => `${inProvisions(labels)} יש חריג, ולא נקבע מי שופט אם מקרה נכנס לגדרו.`,
  because: () => '',
  fix: ({ judge }) => `להפקיד את השיפוט בידי ${name(judge ?? '')}.`,
};
