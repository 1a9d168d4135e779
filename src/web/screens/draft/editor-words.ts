import type { TFunction } from 'i18next';
import type { Completion, Hover } from '../../../pacta.ts';
import type { EditorWords } from '../../editor/editor-world.ts';
import { sayRefusal } from './say-refusal.ts';

type T = TFunction<'editor'>;

/** The words of the editor in the language of the interface. */
export function wordsOf(t: T, tDraft: TFunction<'draft'>): EditorWords {
  return {
    label: tDraft('editorLabel'),
    placeholder: tDraft('placeholder'),
    unfold: t('folded'),
    noSuchPlace: t('noSuchPlace'),
    moved: t('moved'),
    noFindings: t('noFindings'),
    allRead: t('allRead'),
    fixed: t('fixed'),
    phrases: phrasesOf(t),
    sayKind: (kind) => t(kindKeys[kind]),
    // The words of the language itself, which is English in every interface.
    sayHole: (hole) => hole,
    sayHover: (hover) => sayHover(t, hover),
    sayRefusal: (refusal) => sayRefusal(t, refusal),
    sayFinding: ({ severity, message }, number, total) =>
      t('saidFinding', { severity: t(severity), number, total, message }),
    sayStep: (message, number, total) => t('saidStep', { message, number, total }),
    sayUnread: ({ number, of, provision }) => t('passPlace', { number, total: of, provision }),
  };
}

const kindKeys = {
  actor: 'kindActor',
  role: 'kindRole',
  place: 'kindPlace',
  event: 'kindEvent',
  term: 'kindTerm',
  phase: 'kindPhase',
  reference: 'kindReference',
  heading: 'kindHeading',
  moment: 'kindMoment',
  word: 'kindWord',
  form: 'kindForm',
  key: 'kindKey',
  number: 'kindNumber',
} as const satisfies Record<Completion['kind'], string>;

const roleKeys = {
  party: 'roleParty',
  mediator: 'roleMediator',
  guarantor: 'roleGuarantor',
  monitor: 'roleMonitor',
  body: 'roleBody',
  witness: 'roleWitness',
  other: 'roleOther',
} as const;

function sayHover(t: T, hover: Hover): readonly string[] {
  switch (hover.kind) {
    case 'actor':
      return sayActor(t, hover);
    case 'role':
      return [hover.actors.join(', ')];
    case 'term':
      return [t('hoverTerm', { name: hover.name, meaning: hover.meaning })];
    case 'place':
    case 'event':
    case 'phase':
    case 'clock':
      return [hover.entry];
    case 'provision':
      return [hover.text, ...hover.readBack.map(({ label, sentence }) => `${label} ${sentence}`)];
    case 'heading':
      return [hover.name, sayProvisions(t, hover.provisions)];
    case 'bracket':
      return [t('hoverBracket'), ...hover.alternatives.map((each) => sayAlternative(t, each))];
    case 'sentence':
      return hover.readBack.map(({ sentence }) => sentence);
    default:
      return hover satisfies never;
  }
}

function sayActor(t: T, hover: Extract<Hover, { kind: 'actor' }>): readonly string[] {
  const { name, short, roles, members, groups } = hover;
  const called = short === null ? name : `${name} (${short})`;
  return [
    `${called}: ${roles.map((role) => t(roleKeys[role])).join(', ')}`,
    ...(members.length === 0 ? [] : [t('hoverMembers', { names: members.join(', ') })]),
    ...(groups.length === 0 ? [] : [t('hoverGroups', { names: groups.join(', ') })]),
  ];
}

function sayProvisions(t: T, labels: readonly string[]): string {
  return labels.length === 0 ? t('hoverNoProvisions') : t('hoverProvisions', { labels: labels.join(', ') });
}

function sayAlternative(
  t: T,
  { letter, proposers, text, chosen }: Extract<Hover, { kind: 'bracket' }>['alternatives'][number],
): string {
  const who = proposers.length === 0 ? '' : ` (${proposers.join(', ')})`;
  const words = text === '' ? t('hoverNothing') : text;
  return `${letter}${who}: ${words}${chosen ? ` (${t('hoverChosen')})` : ''}`;
}

/** What CodeMirror says, by its own English. */
function phrasesOf(t: T): Readonly<Record<string, string>> {
  return {
    Find: t('findFind'),
    Replace: t('findReplace'),
    next: t('findNext'),
    previous: t('findPrevious'),
    all: t('findAll'),
    'match case': t('findCase'),
    regexp: t('findRegexp'),
    'by word': t('findWord'),
    replace: t('findReplaceOne'),
    'replace all': t('findReplaceAll'),
    close: t('findClose'),
    'current match': t('findCurrent'),
    'replaced $ matches': t('findReplaced'),
    'replaced match on line $': t('findReplacedOn'),
    'on line': t('findOnLine'),
    'Go to line': t('findGoToLine'),
    go: t('findGo'),
    Completions: t('findCompletions'),
    'folded code': t('findFolded'),
    unfold: t('findUnfold'),
    'Folded lines': t('findFoldedLines'),
    'Unfolded lines': t('findUnfoldedLines'),
    to: t('findTo'),
    'Control character': t('findControl'),
    'Selection deleted': t('findDeleted'),
  };
}
