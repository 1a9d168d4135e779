import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';
import { readCheckLine } from '../wire/check-json.ts';

/** One reading of two refers to nothing (an error); the Envoy is not declared (a warning). */
const truce = `\
Agreement: Truce.
Parties: Northland; Southland.
Monitors: Joint Mechanism.
Day 1: entry into force.
Entry into force: when Northland and Southland sign.

1.1 The Envoy shall release 10 detainees on day 7, verified by the Joint Mechanism within 1 day.
2.1 Southland shall open the road [Northland: by day 5 | Southland: once 9.1 is performed],
    verified by the Joint Mechanism within 1 day.
`;

const clean = `\
Agreement: Nothing yet.
Parties: Northland; Southland.

Preamble

Northland and Southland wish for peace.
`;

const unusable = new Uint8Array([0x41, 0xff]);

function world(files: Record<string, string | Uint8Array> = {}): FakeWorld {
  return new FakeWorld({ 'truce.pacta': truce, 'clean.pacta': clean, 'bad.pacta': unusable, ...files });
}

test('errors give 1, and are shown with their place, reason and readings', async () => {
  const here = world();
  expect(await here.pacta('check truce.pacta')).toBe(1);
  expect(here.out).toMatch(/^error PAC103: /);
  expect(here.out).toContain('  in the reading 2.1=B (1 of 2 readings)\n');
  expect(here.out).toMatch(/\ntruce\.pacta: 2 of 2 provisions are checkable; 1 error, .*; 2 readings\n$/s);
  expect(here.log).toBe('');
});

test('--fail-on moves the line between 0 and 1', async () => {
  const call = 'check truce.pacta --reading 2.1=A';
  expect(await world().pacta(call)).toBe(0);
  expect(await world().pacta(`${call} --fail-on warning`)).toBe(1);
});

test('a reading shows what holds in it', async () => {
  const [a, b] = [world(), world()];
  expect(await a.pacta('check truce.pacta --reading 2.1=A')).toBe(0);
  expect(a.out).not.toContain('PAC103');
  expect(await b.pacta('check truce.pacta --reading 2.1=b')).toBe(1);
  expect(b.out).toContain('PAC103');
});

test('a reading that a text does not have makes the call unusable for it', async () => {
  const here = world();
  expect(await here.pacta('check truce.pacta --reading 2.2=A')).toBe(2);
  expect(here.log).toBe('pacta: truce.pacta: it has no bracket 2.2; there is 2.1 (A, B)\n');
});

test('unusable files are told, and the others are checked all the same', async () => {
  const here = world();
  here.files.set('folder', null);
  expect(await here.pacta('check none.pacta folder bad.pacta truce.pacta')).toBe(2);
  expect(here.log).toBe(`\
pacta: none.pacta: no such file
pacta: folder: a folder
pacta: bad.pacta: it is not UTF-8 at byte 2, in line 1; save it as UTF-8
`);
  expect(here.out).toContain('error PAC103');
  expect(here.out).toMatch(/\n\n1 file: 1 error, /);
});

test('standard input is read for -, and where no file is named', async () => {
  for (const call of ['check', 'check -']) {
    const here = world();
    here.input = truce;
    expect(await here.pacta(call)).toBe(1);
    expect(here.out).toContain('  standard input:8:');
  }
});

test('--json prints a line a file, as the schema says', async () => {
  const here = world();
  expect(await here.pacta('check truce.pacta none.pacta clean.pacta --json')).toBe(2);
  const lines = here.out.trimEnd().split('\n').map(readCheckLine);
  expect(lines).toMatchObject([
    { ok: true, value: { file: 'truce.pacta', title: 'Truce', readings: { count: '2' } } },
    { ok: true, value: { file: 'none.pacta', refused: { code: 'missing', message: 'no such file' } } },
    { ok: true, value: { file: 'clean.pacta', title: 'Nothing yet' } },
  ]);
  const again = world();
  await again.pacta('check truce.pacta none.pacta clean.pacta --json');
  expect(again.out).toBe(here.out);
});

test('accepted findings are left out and counted; an error stays', async () => {
  const accept = 'PAC101 1.1: he is known to all\nPAC103 2.1: never mind\nPAC101 9.9: gone';
  const here = world({ 'accept.txt': accept });
  expect(await here.pacta('check truce.pacta --accept accept.txt')).toBe(1);
  expect(here.out.replace(/\s+/g, ' ')).toMatch(/; 1 accepted with reasons; 2 readings $/);
  expect(here.out).toContain('error PAC103');
  expect(here.log).toContain('pacta: accept.txt:2: this is an error, and an error cannot be accepted');
  expect(here.log).toContain('pacta: accept.txt:3: nothing was found that it accepts; take the line out');
});

test('an accept file that cannot be read, or a line of it, makes the call unusable', async () => {
  expect(await world().pacta('check clean.pacta --accept none.txt')).toBe(2);
  expect(await world({ a: 'PAC401 1.1' }).pacta('check clean.pacta --accept a')).toBe(2);
});

test('--watch checks again at each change, and clears a terminal only', async () => {
  for (const isTerminal of [false, true]) {
    const here = world({ 'accept.txt': '' });
    here.isTerminal = isTerminal;
    here.changes = [
      () =>
        here.files.set(
          'truce.pacta',
          truce.replace('[Northland: by day 5 | Southland: ', '').replace(']', ''),
        ),
      () => here.files.delete('truce.pacta'),
      () => here.files.set('truce.pacta', truce),
    ];
    expect(await here.pacta('check truce.pacta --watch --accept accept.txt')).toBe(0);
    expect(here.watched).toEqual(['truce.pacta', 'accept.txt']);
    expect(here.out.match(/error PAC103/g)).toHaveLength(3);
    expect(here.out.split('\u001b[2J')).toHaveLength(isTerminal ? 4 : 1);
    expect(here.log).toContain('pacta: truce.pacta: no such file\n');
    expect(here.log.match(/Watching 2 files; Ctrl\+C ends it\./g)).toHaveLength(4);
  }
});

test('on a terminal names from right to left are set apart; in a pipe the text is as written', async () => {
  const hebrew = truce.replaceAll('Northland', 'הצד הצפוני');
  const [terminal, pipe] = [world({ 'truce.pacta': hebrew }), world({ 'truce.pacta': hebrew })];
  terminal.isTerminal = true;
  terminal.env.NO_COLOR = '1';
  await terminal.pacta('check truce.pacta');
  await pipe.pacta('check truce.pacta');
  expect(terminal.out).toContain('\u2068הצד הצפוני\u2069');
  expect(pipe.out).not.toContain('\u2068');
});
