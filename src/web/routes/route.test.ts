import { expect, test } from 'vitest';
import { addressOf, type Route, readRoute } from './route.ts';

test.each<Route>([
  { screen: 'desk' },
  { screen: 'draft', draft: 'a b/c' },
  { screen: 'draft', draft: 'a', place: { start: 12, end: 340 } },
  { screen: 'draft', draft: 'a', view: 'timeline' },
  { screen: 'draft', draft: 'a', place: { start: 12, end: 340 }, view: 'timeline' },
  { screen: 'sides', draft: 'a' },
  { screen: 'compare', before: 'a', after: '' },
  { screen: 'compare', before: 'library~minsk-ii-2015~agreement', after: 'version~1%' },
  { screen: 'library', agreement: null },
  { screen: 'library', agreement: 'sinai-1979' },
  { screen: 'tour' },
  { screen: 'tour', step: 3 },
  { screen: 'settings' },
  { screen: 'help' },
])('%j is read from its address as it was', (route) => {
  expect(readRoute(addressOf(route))).toEqual(route);
});

test.each<[string, Route]>([
  ['#/draft/', { screen: 'lost' }],
  ['#/draft/a/5', { screen: 'draft', draft: 'a' }],
  ['#/draft/a/nothing', { screen: 'draft', draft: 'a' }],
  ['#/draft/%E0%A4%A', { screen: 'lost' }],
  ['#/tour/0', { screen: 'tour' }],
  ['#/tour/x', { screen: 'tour' }],
  ['#/nowhere', { screen: 'lost' }],
  ['', { screen: 'desk' }],
])('%s is an address too', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});
