import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

const untidy = 'Agreement:  Truce.\nParties: A;  B.\n\n\n\n1.1 A shall   open\nthe road.\n';
const tidy = 'Agreement: Truce.\nParties: A; B.\n\n1.1 A shall open the road.\n';

function world(): FakeWorld {
  return new FakeWorld({ 'tidy.pacta': tidy, 'untidy.pacta': untidy, 'marked.pacta': `\ufeff${untidy}` });
}

test('a text is printed laid out', async () => {
  const here = world();
  expect(await here.pacta('format untidy.pacta')).toBe(0);
  expect(here.out).toBe(tidy);
  const piped = world();
  piped.input = untidy;
  expect(await piped.pacta('format')).toBe(0);
  expect(piped.out).toBe(tidy);
});

test('--check names what would change, and changes nothing', async () => {
  const here = world();
  expect(await here.pacta('format --check tidy.pacta')).toBe(0);
  expect(await here.pacta('format --check tidy.pacta untidy.pacta')).toBe(1);
  expect(here.out).toBe('untidy.pacta: pacta format would change it\n');
  expect(here.files.get('untidy.pacta')).toBe(untidy);
});

test('--write changes the files that are not laid out, a byte order mark kept', async () => {
  const here = world();
  expect(await here.pacta('format --write tidy.pacta untidy.pacta marked.pacta none.pacta')).toBe(2);
  expect(here.out).toBe('untidy.pacta: laid out\nmarked.pacta: laid out\n');
  expect(here.log).toBe('pacta: none.pacta: no such file\n');
  expect(here.files.get('untidy.pacta')).toBe(tidy);
  expect(here.files.get('marked.pacta')).toBe(`\ufeff${tidy}`);
});

test.each([
  ['--check --write tidy.pacta', '--check changes nothing and --write does; choose one'],
  ['--write -', '--write needs files; leave it out for standard input'],
  ['a b', 'more than one text cannot be printed; name one, or give --write or --check'],
  ['', 'no file is named; name one, as in pacta format truce.pacta, or pipe a text in'],
])('pacta format %s is unusable', async (args, message) => {
  const here = world();
  expect(await here.pacta(`format ${args}`)).toBe(2);
  expect(here.log).toBe(`pacta format: ${message}\n`);
});
