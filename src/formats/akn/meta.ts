import { element, type Markup } from '../xml/markup.ts';
import { type ListedNames, slug } from './names.ts';

/** What the metadata say of a text. */
export interface Description {
  readonly title: string | null;
  /** As in `en-GB`. */
  readonly language: string;
  /** `YYYY-MM-DD`, where the user gives one. */
  readonly date: string | null;
}

/** Where no date is given, one that nobody will take for a date. */
const noDate = '0001-01-01';

const threeLetters: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  he: 'heb',
  ru: 'rus',
  zh: 'zho',
};

/** The metadata that the standard wants, of what the text itself says; `component` is `!main` or an annex. */
export function metaMarkup(description: Description, component: string, names: ListedNames | null): Markup {
  const { title, language, date } = description;
  const own = threeLetters[language.split('-')[0] ?? ''] ?? 'und';
  const day = date ?? noDate;
  const work = `/akn/un/agreement/${day}/${encodeURIComponent(slug(title ?? 'agreement'))}`;
  const expression = `${work}/${own}@`;
  const properties = (tag: string, address: string, more: readonly Markup[]): Markup =>
    element(
      tag,
      {},
      element('FRBRthis', { value: `${address}/${component}` }),
      element('FRBRuri', { value: address }),
      element('FRBRdate', { date: day, name: date === null ? 'notStated' : 'draft' }),
      element('FRBRauthor', { href: '#parties' }),
      ...more,
    );
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: '#parties' },
      properties('FRBRWork', work, [element('FRBRcountry', { value: 'un' })]),
      properties('FRBRExpression', expression, [element('FRBRlanguage', { language: own })]),
      properties('FRBRManifestation', `${expression}.xml`, []),
    ),
    ...(names === null ? [] : [references(names)]),
  );
}

function references(names: ListedNames): Markup {
  const parties = { eId: 'parties', href: '/akn/ontology/concept/parties', showAs: 'The parties' };
  return element('references', { source: '#parties' }, ...names.markup, element('TLCConcept', parties));
}
