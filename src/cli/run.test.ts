import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

test('the version', async () => {
  const world = new FakeWorld();
  expect(await world.pacta('--version')).toBe(0);
  expect(world.out).toBe('pacta 1.2.3\n');
});

test.each(['help', '--help', '-h'])('pacta %s lists the commands', async (call) => {
  const world = new FakeWorld();
  expect(await world.pacta(call)).toBe(0);
  expect(world.out).toContain('  check [FILE…]');
  expect(world.log).toBe('');
});

test('no command at all is an unusable call that gets the help', async () => {
  const world = new FakeWorld();
  expect(await world.pacta('')).toBe(2);
  expect(world.log).toContain('Commands:');
  expect(world.out).toBe('');
});

test.each(['help check', 'check --help', 'check -h', 'check --json --help'])(
  'pacta %s is the help of a command',
  async (call) => {
    const world = new FakeWorld();
    expect(await world.pacta(call)).toBe(0);
    expect(world.out).toMatch(/^pacta check \[FILE…\]\n\nSay what in an agreement would break/);
    expect(world.out).toContain('  --fail-on SEVERITY');
  },
);

test('the help fits its width', async () => {
  const world = new FakeWorld();
  world.env.COLUMNS = '60';
  for (const call of ['help', 'help check']) await world.pacta(call);
  expect(world.out.split('\n').filter((line) => line.length > 60)).toEqual([]);
});

test.each([
  ['chekc x', 'pacta: "chekc" is not a command; did you mean check?'],
  ['zzz', 'pacta: "zzz" is not a command; pacta help lists the commands'],
  ['truce.pacta', 'pacta: "truce.pacta" is not a command; to check a file: pacta check truce.pacta'],
  ['--versoin', 'pacta: "--versoin" is not an option; did you mean --version?'],
  ['help chekc', 'pacta: "chekc" is not a command; did you mean check?'],
  ['check --jsn x', 'pacta check: there is no option --jsn; did you mean --json?'],
  ['check --json=yes x', 'pacta check: --json takes no value; write --json alone'],
  ['check --fail-on x', 'pacta check: --fail-on cannot be "x"; it is one of error, warning, note'],
  ['check --fail-on warnings x', 'pacta check: --fail-on cannot be "warnings"; did you mean warning?'],
  ['check --accept', 'pacta check: --accept needs a value: FILE'],
  ['check --accept --json x', 'pacta check: --accept needs a value: FILE'],
  ['check --accept a --accept b x', 'pacta check: --accept is given 2 times; give it once'],
  ['check', 'pacta check: no file is named; name one, as in pacta check truce.pacta, or pipe a text in'],
  ['check --watch -', 'pacta check: --watch needs files; standard input ends'],
])('pacta %s says what is wrong', async (call, message) => {
  const world = new FakeWorld();
  expect(await world.pacta(call)).toBe(2);
  expect(world.log).toBe(`${message}\n`);
  expect(world.out).toBe('');
});
