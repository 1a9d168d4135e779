import type { Span } from '../../base/span.ts';

/** The pictures of a draft, as addresses name them. */
export const pictureNames = ['order', 'timeline', 'places'] as const;

/** One of them. */
export type PictureName = (typeof pictureNames)[number];

/** The views that can stand below the text of a draft, as addresses name them. */
export const viewNames = ['timeline'] as const;

/** One of them. */
export type ViewName = (typeof viewNames)[number];

/** A screen and what it shows. The address says it behind the #, so that any static host will do. */
export type Route =
  | { readonly screen: 'desk' }
  /** The place is one in its text, and the view one below it, to be shown at once. */
  | { readonly screen: 'draft'; readonly draft: string; readonly place?: Span; readonly view?: ViewName }
  /** Two texts of one draft that were typed at the same time. */
  | { readonly screen: 'sides'; readonly draft: string }
  /** A draft drawn: what waits for what, phases and times, places. */
  | { readonly screen: 'pictures'; readonly draft: string; readonly picture: PictureName }
  | { readonly screen: 'compare'; readonly before: string; readonly after: string }
  | { readonly screen: 'library'; readonly agreement: string | null }
  /** Without a step the tour goes on where it was left. */
  | { readonly screen: 'tour'; readonly step?: number }
  | { readonly screen: 'settings' }
  | { readonly screen: 'help' }
  | { readonly screen: 'lost' };

/** Reads the part of an address behind the #. */
export function readRoute(hash: string): Route {
  const [screen = '', ...names] = hash.replace(/^#?\/?/, '').split('/');
  const [first = '', second = '', third = ''] = names.map(decoded);
  switch (screen) {
    case '':
      return { screen: 'desk' };
    case 'draft':
      return first === ''
        ? { screen: 'lost' }
        : { screen, draft: first, ...placeOf(second), ...viewOf([second, third]) };
    case 'sides':
      return first === '' ? { screen: 'lost' } : { screen, draft: first };
    case 'pictures': {
      const picture = pictureNames.find((name) => name === second) ?? 'order';
      return first === '' ? { screen: 'lost' } : { screen, draft: first, picture };
    }
    case 'compare':
      return { screen, before: first, after: second };
    case 'library':
      return { screen, agreement: first === '' ? null : first };
    case 'tour':
      return /^[1-9]$/.test(first) ? { screen, step: Number(first) } : { screen };
    case 'settings':
    case 'help':
      return { screen };
    default:
      return { screen: 'lost' };
  }
}

/** The address of a route, from # on. */
export function addressOf(route: Route): string {
  const names = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');
  switch (route.screen) {
    case 'desk':
    case 'lost':
      return '#/';
    case 'draft': {
      const { draft, place, view } = route;
      const at = place === undefined ? [] : [`${place.start}-${place.end}`];
      return `#/draft/${names(draft, ...at, ...(view === undefined ? [] : [view]))}`;
    }
    case 'pictures':
      return `#/pictures/${names(route.draft, route.picture)}`;
    case 'sides':
      return `#/sides/${names(route.draft)}`;
    case 'compare':
      return `#/compare/${names(route.before, route.after)}`;
    case 'library':
      return `#/library${route.agreement === null ? '' : `/${names(route.agreement)}`}`;
    case 'tour':
      return route.step === undefined ? '#/tour' : `#/tour/${route.step}`;
    case 'settings':
    case 'help':
      return `#/${route.screen}`;
    default:
      return route satisfies never;
  }
}

/** A place in a text, as in `120-134`. */
function placeOf(name: string): { readonly place?: Span } {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(name) ?? [];
  return start === undefined || end === undefined
    ? {}
    : { place: { start: Number(start), end: Number(end) } };
}

/** A view among the parts of an address, where one is named. */
function viewOf(parts: readonly string[]): { readonly view?: ViewName } {
  const view = viewNames.find((name) => parts.includes(name));
  return view === undefined ? {} : { view };
}

/** A name in an address, or nothing where it is broken. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
