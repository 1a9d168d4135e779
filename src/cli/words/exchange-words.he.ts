import { isolated } from '../../base/isolates.ts';
import type { ExchangeWords } from './exchange-words.ts';

/** What `pacta exchange` and `pacta order` say in Hebrew. */
export const exchange: ExchangeWords = {
  exchangeTitle: (title) => (title === null ? 'החילופין' : `החילופין: ${isolated(title)}`),
  orderTitle: (title) => (title === null ? 'סדר החילופין' : `סדר החילופין: ${isolated(title)}`),
  counted: 'המעשים נמנים, באין קובץ ערכים: כל מעשה הוא אחד.',
  valued: (unit) => `לפי קובץ הערכים${unit === null ? '' : `, ביחידה ${isolated(unit)}`}.`,
  about: 'החשיפה של צד היא מה שנתן פחות מה שקיבל: הפסדו אם האחרים יפסיקו. מתחת לאפס, הוא מקדים.',
  planned: 'כל מעשה מוקדם ככל שהטקסט מתיר',
  columns: {
    step: '#',
    acts: 'מה מבוצע',
    who: 'בידי',
    day: 'מתי',
    party: 'צד',
    peak: 'חשיפה מרבית',
    after: 'אחרי',
    irreversible: 'ממה שאין לבטל',
    worst: 'בסדר הגרוע ביותר',
    end: 'בסוף',
    temptation: 'הרווח המרבי מעזיבה',
    trust: 'אמון נדרש',
    tolerance: 'סף נסבל',
    deposit: 'פיקדון',
  },
  someOf: (label, count, of) => `${isolated(label)} (${count} מתוך ${of})`,
  perParty: 'צד אחר צד',
  charts: 'החשיפה, צעד אחר צעד',
  irreversibleCharts: 'ממה שאין לבטל',
  mostAfter: (amount, acts, day) => `המרב: ${amount}, אחרי ${isolated(acts)}${day === '' ? '' : `, ${day}`}`,
  never: 'אינו נחשף',
  beyondTrust: 'שום אמון אינו מספיק',
  worstOrder: (party, amount) => `בסדר הגרוע ביותר שהטקסט מתיר, החשיפה של ${isolated(party)} היא ${amount}.`,
  worstMayNotBe: 'לא הוכח שאפשר לקיים דווקא סדר זה; שום סדר מותר אינו גרוע ממנו.',
  neverDone: (labels) => `לא יוכל להתבצע לעולם כל עוד הטקסט כמות שהוא, ולכן הושמט: ${isolated(labels)}.`,
  unvalued: (labels) => `הקובץ אינו אומר דבר על ${isolated(labels)}: נחשב לאפס.`,
  nothing: 'שום צד אינו עושה למען אחר דבר שאפשר למנות.',
  tooFine: 'המספרים דקים או גדולים מכדי לחברם במדויק: שום סדר אינו מושווה.',
  timesBroken: `אי אפשר לקיים את כל זמני הטקסט (הסיבה ב־${isolated('pacta check')}): נשמר רק מה ממתין למה.`,
  findings: 'ממצאים',
  plannedWorst: (amount) => `כמתוכנן, צעד אחר צעד, החשיפה הגרועה ביותר היא ${amount}.`,
  bestWorst: (amount) => `בסדר שלהלן היא ${amount}.`,
  stagedWorst: (amount) => `כשמעשים נמנים מבוצעים בשלבים היא ${amount}:`,
  stagesNoBetter: 'ביצוע מעשים נמנים בשלבים אינו מקטין אותה.',
  stagesNotShown: 'אם שלבים היו מקטינים אותה, לא נמצא בתוך גבול החיפוש.',
  proofs: {
    boundMet: 'אין סדר מותר טוב יותר: צד אחד לבדו חייב לשאת כך.',
    searched: 'אין סדר מותר טוב יותר: כל מה שיכול היה להיות טוב יותר נבדק.',
    gap: (bound) => `החיפוש הגיע לגבולו: ייתכן סדר מותר עם פחות, אך לא פחות מ־${bound}.`,
  },
  notFound: 'לא נמצא סדר מותר בתוך גבול החיפוש.',
  within: 'סדר שבו איש אינו נחשף מעבר לסף הנסבל עבורו:',
  notWithin: (excess) => `בכל סדר מישהו נחשף מעבר לסף הנסבל עבורו, ב־${excess} לפחות.`,
  leastDeposit: (amount, planned) =>
    `פיקדון או ערבות בסך ${amount} מכל צד עושים סדר שמקיים את עצמו: איש אינו מרוויח מעזיבה לפני צעדו. ` +
    `הסדר המתוכנן זקוק ל־${planned}. אותו סדר:`,
  divided: (payer, deliverer, amount, acts) =>
    `אילו אפשר היה לחלק כרצון את מה שנותן ${isolated(payer)}, וכל מעשה של ${isolated(deliverer)} היה ` +
    `נענה טיפין טיפין, די היה בפיקדונות של שניהם יחד בסך ${amount}, בלי קשר להמתנות ולזמנים, בסדר הזה: ` +
    `${isolated(acts)}.`,
};
