// A clean agreement of 120 provisions, as a drafter brings it about: invented, of parties with any names.

/** What those who appear in the text are called. */
export interface JourneyNames {
  readonly parties: readonly [string, string];
  readonly mediator: string;
  readonly monitor: string;
  readonly places: readonly [string, string];
}

/** Names in Latin letters. */
export const latinNames: JourneyNames = {
  parties: ['Highland', 'Lowland'],
  mediator: 'Lake Federation',
  monitor: 'River Commission',
  places: ['North Bank', 'Mill Road'],
};

/** Names in Arabic letters. */
export const arabicNames: JourneyNames = {
  parties: ['الحكومة', 'حركة الساحل'],
  mediator: 'دولة البحيرة',
  monitor: 'لجنة النهر',
  places: ['الضفة الشمالية', 'طريق المطحنة'],
};

/** The text in the parts in which it is written: the header, and each article. */
export interface JourneyText {
  readonly header: string;
  /** Ten provisions each. */
  readonly articles: readonly string[];
}

/** The agreement of 120 provisions under some names. */
export function journeyText(names: JourneyNames): JourneyText {
  const subjects = themes.map((each, index) => article(names, each, index + 1));
  return { header: header(names), articles: [...subjects, lastArticle(names, themes.length + 1)] };
}

function header({ parties, mediator, monitor, places }: JourneyNames): string {
  return `Agreement: Truce and return along the river.
Parties: ${parties.join('; ')}.
Mediators: ${mediator}.
Monitors: ${monitor}.
Places: ${places.join('; ')}.
Entry into force: 1 March 2031, UTC.
Day 1: entry into force.
Phase 1 (Truce): 120 days from day 1.
`;
}

/** An article, its title, and the acts that each party owes in it. */
interface Theme {
  readonly title: string;
  readonly things: string;
  readonly acts: readonly [string, string, string, string];
}

const themes: readonly Theme[] = [
  theme('Prisoners', 'prisoners', 'release', 'return', 'register', 'escort'),
  theme('Roads', 'roads', 'open', 'clear', 'repair', 'mark'),
  theme('Bridges', 'bridges', 'open', 'rebuild', 'inspect', 'light'),
  theme('Wells', 'wells', 'repair', 'clean', 'open', 'fence'),
  theme('Schools', 'schools', 'vacate', 'repair', 'furnish', 'open'),
  theme('Checkpoints', 'checkpoints', 'remove', 'dismantle', 'register', 'close'),
  theme('Mines', 'minefields', 'mark', 'clear', 'survey', 'fence'),
  theme('Aid', 'aid trucks', 'admit', 'unload', 'escort', 'register'),
  theme('Returns', 'families', 'receive', 'house', 'register', 'escort'),
  theme('Records', 'files', 'hand over', 'copy', 'restore', 'publish'),
  theme('Crossings', 'crossings', 'open', 'staff', 'repair', 'light'),
];

function theme(title: string, things: string, ...acts: [string, string, string, string]): Theme {
  return { title, things, acts };
}

function article(
  { parties, monitor, places }: JourneyNames,
  { title, things, acts }: Theme,
  number: number,
): string {
  const verified = `verified by ${monitor} within 2 days`;
  const duties = acts.flatMap((act, index) =>
    parties.map((party, side) => {
      const count = 4 + number + index * 3 + side;
      const place = places[(index + side) % 2];
      const day = 3 + number * 4 + index * 12 + side;
      return `${party} shall ${act} ${count} ${things} at ${place} by day ${day}, ${verified}.`;
    }),
  );
  const sentences = [
    ...duties,
    `Neither party shall seize ${things} throughout Phase 1, ${verified}.`,
    `If ${number}.1 is breached, ${parties[1]} may suspend ${number}.4 until ${number}.1 is performed.`,
  ];
  return `\nArticle ${number}. ${title}\n\n${numbered(number, sentences)}`;
}

function lastArticle({ parties, mediator, monitor }: JourneyNames, number: number): string {
  const verified = `verified by ${monitor} within 2 days`;
  const sentences = [
    `Neither party shall carry out attacks throughout this agreement, ${verified}.`,
    `If any provision is breached, ${mediator} shall convene the Parties within 2 days.`,
    `If any provision is disputed, ${mediator} shall decide the dispute within 7 days.`,
    `Each party shall give ${monitor} access throughout this agreement.`,
    `${parties[0]} shall name a liaison officer by day 2, ${verified}.`,
    `${parties[1]} shall name a liaison officer by day 2, ${verified}.`,
    `Neither party shall fly over the crossings throughout Phase 1, ${verified}.`,
    `${parties[0]} shall print 200 copies of this text by day 5, ${verified}.`,
    `${parties[1]} shall print 200 copies of this text by day 5, ${verified}.`,
    'The Parties may amend this agreement.',
  ];
  return `\nArticle ${number}. Keeping this agreement\n\n${numbered(number, sentences)}`;
}

function numbered(number: number, sentences: readonly string[]): string {
  return sentences.map((sentence, index) => `${number}.${index + 1} ${sentence}\n`).join('');
}
