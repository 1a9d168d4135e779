/** A part of a form: words as they stand, or a place for words that the drafter chooses. */
export type FormPart = string | { readonly hole: string };

/** A form that the language understands, with places to fill. */
export interface Form {
  /** What kind of sentence it is. */
  readonly kind: 'norm' | 'remedy' | 'power' | 'fact' | 'aim' | 'header';
  /** The form as written here, its holes between angle marks. */
  readonly text: string;
  readonly parts: readonly FormPart[];
  /** A sentence of that form. */
  readonly example: string;
}

/** The words that say what each hole wants; another language of the interface may have its own. */
export const holes = {
  actor: 'who',
  other: 'whom',
  act: 'act',
  things: 'what',
  place: 'place',
  number: 'number',
  n: 'number',
  body: 'body',
  verifier: 'who verifies',
  reference: 'provision',
  phase: 'phase',
  event: 'event',
  moment: 'moment',
  duration: 'duration',
  condition: 'condition',
  date: 'date',
  zone: 'zone',
  name: 'name',
  names: 'names',
  meaning: 'meaning',
} as const;

type Row = readonly [kind: Form['kind'], text: string, example: string];

const rows: readonly Row[] = [
  [
    'norm',
    '‹actor› shall ‹act› by ‹moment›, verified by ‹verifier› within ‹duration›.',
    'Northland shall open the bridge by day 9, verified by the Red Cross within 1 day.',
  ],
  [
    'norm',
    '‹actor› shall ‹act› within ‹duration› after ‹reference› is ‹performed›, verified by ‹verifier›.',
    'Northland shall withdraw within 7 days after 2.1 is verified, verified by the Panel.',
  ],
  [
    'norm',
    '‹actor› shall ‹act› throughout ‹phase›, verified by ‹verifier› within ‹duration›.',
    'Each party shall suspend operations throughout Phase 1, verified by the Panel within 1 day.',
  ],
  [
    'norm',
    '‹actor› shall not ‹act› throughout ‹phase›.',
    'Northland shall not fly over Zone C throughout Phase 1.',
  ],
  [
    'norm',
    '‹actor› may ‹act› from ‹moment› to ‹moment›.',
    'Northland may fly over Zone C from day 1 to day 9.',
  ],
  [
    'norm',
    '‹actor› shall ‹act› at least ‹number› ‹things› each day throughout ‹phase›.',
    'Northland shall admit at least 600 trucks each day throughout Phase 1.',
  ],
  [
    'norm',
    '‹actor› shall ‹act›, verified by ‹verifier› within ‹duration›: ' +
      '(a) ‹number› on ‹moment›; (b) ‹the rest› on ‹moment›.',
    'Northland shall release 10 prisoners, verified by the Panel within 1 day: ' +
      '(a) 8 on day 1; (b) 2 on day 50.',
  ],
  [
    'norm',
    '‹actor› shall ‹act› in exchange for ‹reference›.',
    'Northland shall release 30 prisoners in exchange for 2.2.',
  ],
  [
    'norm',
    '‹actor› shall begin to ‹act› by ‹moment› and complete it by ‹moment›.',
    'Northland shall begin to withdraw by day 3 and complete it by day 30.',
  ],
  [
    'norm',
    'Once ‹reference› is performed, ‹actor› shall ‹act› within ‹duration›.',
    'Once 2.1 is performed, Northland shall leave Zone C within 3 days.',
  ],
  [
    'norm',
    'Once ‹event›, ‹actor› shall ‹act› within ‹duration›.',
    'Once elections have occurred, Northland shall open the bridge within 9 days.',
  ],
  [
    'norm',
    '‹actor› shall ‹act›, provided that ‹condition›.',
    'Northland shall leave Zone C, provided that 2.1 is performed.',
  ],
  [
    'norm',
    '‹actor› may ‹act› as long as ‹condition›.',
    'Northland may fly over Zone C as long as 2.2 continues.',
  ],
  [
    'norm',
    'Unless ‹condition›, ‹actor› shall ‹act› on ‹moment›.',
    'Unless 2.1 is suspended, Northland shall report on day 3.',
  ],
  [
    'norm',
    '‹actor› shall give ‹body› access throughout ‹phase›.',
    'The Parties shall give the Red Cross access throughout Phase 1.',
  ],
  [
    'remedy',
    'If ‹reference› is breached, ‹actor› may suspend ‹reference› until ‹reference› is performed.',
    'If 2.1 is breached, Northland may suspend 3.1 until 2.1 is performed.',
  ],
  [
    'remedy',
    'If ‹reference› is breached by a party, the other party may suspend ‹reference› ' +
      'until ‹reference› is performed.',
    'If 2.1 is breached by a party, the other party may suspend 2.2 until 2.1 is performed.',
  ],
  [
    'remedy',
    'If ‹reference› is not performed by ‹moment›, ‹actor› shall convene the Parties within ‹duration›.',
    'If 2.1 is not performed by day 30, the Mediators shall convene the Parties within 24 hours.',
  ],
  [
    'remedy',
    'If any provision is disputed, ‹body› shall decide the dispute within ‹duration›.',
    'If any provision is disputed, the Commission shall decide the dispute within 10 days.',
  ],
  [
    'remedy',
    'If ‹event› has not occurred by ‹moment›, ‹actor› may extend ‹phase› by up to ‹duration›.',
    'If elections have not occurred by day 60, the Mediators may extend Phase 1 by up to 30 days.',
  ],
  [
    'power',
    'Any party may refer any dispute to ‹body›.',
    'Any party may refer any dispute to the Commission.',
  ],
  [
    'power',
    'Either party may end this agreement upon ‹duration› notice.',
    "Either party may end this agreement upon 30 days' notice.",
  ],
  [
    'power',
    '‹actor› may extend ‹phase› by up to ‹duration›.',
    'The Mediators may extend Phase 1 by up to 30 days.',
  ],
  ['power', 'The Parties may amend this agreement.', 'The Parties may amend this agreement.'],
  ['fact', '‹reference› cannot be undone.', '2.1 cannot be undone.'],
  ['fact', '‹reference› takes between ‹n› and ‹n› days.', '3.1 takes between 2 and 5 days.'],
  ['fact', '‹reference› prevails over ‹reference›.', 'Article 2 prevails over Article 3.'],
  ['fact', '‹phase› continues as long as ‹condition›.', 'Phase 1 continues as long as 2.1 continues.'],
  ['fact', '‹body› decides by ‹n› of ‹n› members.', 'The Commission decides by 5 of 7 members.'],
  [
    'fact',
    'This agreement enters into force when ‹names› sign.',
    'This agreement enters into force when the Parties sign.',
  ],
  ['aim', 'Purpose: ‹reference› is performed by ‹moment›.', 'Purpose: Article 2 is performed by day 60.'],
  [
    'aim',
    'Concern: ‹reference› is performed and ‹reference› is not performed.',
    'Concern: 3.1 is performed and 2.1 is not performed.',
  ],
];

const headerRows: readonly Row[] = [
  ['header', 'Agreement: ‹name›.', 'Agreement: Ceasefire at the river.'],
  ['header', 'Parties: ‹name›; ‹name›.', 'Parties: Northland; Southern League (League).'],
  ['header', 'Mediators: ‹name›.', 'Mediators: Island Republic.'],
  ['header', 'Guarantors: ‹name›.', 'Guarantors: Union of States.'],
  ['header', 'Monitors: ‹name›.', 'Monitors: Red Cross (ICRC).'],
  ['header', 'Bodies: ‹name› = ‹names›.', 'Bodies: Joint Commission = Northland, Southern League.'],
  ['header', 'Witnesses: ‹name›.', 'Witnesses: Lake Federation.'],
  ['header', 'Others: ‹name›.', 'Others: World Food Programme.'],
  ['header', 'Places: ‹name›.', 'Places: Northern corridor; Line A.'],
  ['header', 'Events: ‹event›.', 'Events: a permanent ceasefire is agreed.'],
  ['header', 'Terms: "‹name›" means ‹meaning›.', 'Terms: "heavy weapon" means a gun above 100 mm.'],
  ['header', 'Day 1: ‹moment›.', 'Day 1: entry into force.'],
  ['header', 'Day 0: ‹moment›.', 'Day 0: signature.'],
  ['header', 'Clock ‹name›: ‹moment›.', 'Clock A: signature.'],
  [
    'header',
    'Entry into force: ‹date›, ‹04:00›, ‹zone›.',
    'Entry into force: 2 March 2031, 04:00, Asia/Jerusalem.',
  ],
  ['header', 'Signature: ‹date›.', 'Signature: 1 March 2031.'],
  ['header', 'Working week: ‹Sunday› to ‹Thursday›.', 'Working week: Sunday to Thursday.'],
  ['header', 'Holidays: ‹date›.', 'Holidays: 4 March 2031; 5 April 2031.'],
  ['header', 'Phase ‹1› (‹name›): ‹duration› from ‹moment›.', 'Phase 1 (Truce): 60 days from day 1.'],
];

/** Every form of a sentence that a drafter may begin with. */
export const sentenceForms: readonly Form[] = rows.map(formOf);

/** Every entry that a header may have. */
export const headerForms: readonly Form[] = headerRows.map(formOf);

function formOf([kind, text, example]: Row): Form {
  return { kind, text, parts: partsOf(text), example };
}

/** The words and holes of a form written with `‹…›`. */
export function partsOf(text: string): readonly FormPart[] {
  return text.split(/(‹[^›]*›)/).flatMap((part): FormPart[] => {
    if (part === '') return [];
    return part.startsWith('‹') ? [{ hole: wordsOfHole(part.slice(1, -1)) }] : [part];
  });
}

function wordsOfHole(name: string): string {
  const known = Object.entries(holes).find(([hole]) => hole === name);
  return known?.[1] ?? name;
}
