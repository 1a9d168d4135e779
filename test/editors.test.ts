// What editors/ says of Pacta is what Pacta does.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { legend } from '../src/lsp/semantic-tokens.ts';
import { headerForms } from '../src/pacta.ts';
import { corpus } from './support/corpus.ts';

const text = (name: string): string => readFileSync(new URL(`../editors/${name}`, import.meta.url), 'utf8');
const ids = z.array(z.object({ id: z.string() }));

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    contributes: z.object({
      semanticTokenTypes: ids,
      semanticTokenModifiers: ids,
      semanticTokenScopes: z.array(z.object({ scopes: z.record(z.string(), z.array(z.string())) })),
    }),
  })
  .parse(JSON.parse(text('vscode/package.json')));

const grammar = z
  .object({ patterns: z.array(z.object({ name: z.string().optional(), match: z.string() })) })
  .parse(JSON.parse(text('vscode/syntaxes/pacta.tmLanguage.json')));

/** The types that every editor knows, as far as the server uses them. */
const standard = new Set(
  'comment string property namespace decorator number class struct event type enumMember variable keyword'
    .concat(' operator parameter')
    .split(' '),
);

describe('Visual Studio Code', () => {
  test('each kind of colour that only Pacta has is made known', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const own = legend.tokenTypes.filter((type) => !standard.has(type));
    expect(semanticTokenTypes.map(({ id }) => id).sort()).toEqual(own.sort());
    expect(Object.keys(semanticTokenScopes[0]?.scopes ?? {}).sort()).toEqual(own.sort());
    expect(semanticTokenModifiers.map(({ id }) => id).sort()).toEqual([...legend.tokenModifiers].sort());
  });

  test('its packages are pinned', () => {
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('the colours until the server answers know every header key', () => {
    const header = grammar.patterns.find(({ match }) => match.includes('Agreement'))?.match ?? '';
    for (const { example } of headerForms) expect(example).toMatch(new RegExp(header, 'u'));
  });

  test.each(corpus.slice(0, 20))('they colour some of %s, and take no time over it', (_name, source) => {
    const lines = source.split('\n');
    for (const { match } of grammar.patterns) {
      const pattern = new RegExp(match, 'u');
      for (const line of lines) pattern.test(line);
    }
    const numbers = grammar.patterns.filter(({ match }) => match.startsWith('^\\s*(\\d'));
    expect(lines.some((line) => numbers.some(({ match }) => new RegExp(match, 'u').test(line)))).toBe(true);
  });

  test.each([
    ['it starts', null, []],
    ['it cannot start', new Error('ENOENT'), [expect.stringContaining('/opt/pacta')]],
  ])(
    'the command of the setting is started, and who opens a text hears where %s',
    async (_case, fault, told) => {
      const started: unknown[] = [];
      const shown: string[] = [];
      class LanguageClient {
        constructor(...made: readonly unknown[]) {
          started.push(made);
        }
        start(): Promise<void> {
          return fault === null ? Promise.resolve() : Promise.reject(fault);
        }
      }
      const packages: Readonly<Record<string, unknown>> = {
        vscode: {
          workspace: { getConfiguration: () => ({ get: () => '/opt/pacta' }) },
          window: { showErrorMessage: (message: string) => shown.push(message) },
        },
        'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 0 } },
      };
      const exported: { activate?: () => Promise<void> } = {};
      runInNewContext(text('vscode/extension.js'), {
        exports: exported,
        require: (name: string) => packages[name],
      });
      await exported.activate?.();
      const server = { command: '/opt/pacta', args: ['lsp'], transport: 0 };
      expect(started).toMatchObject([
        ['pacta', 'Pacta', server, { documentSelector: [{ language: 'pacta' }] }],
      ]);
      expect(shown).toEqual(told);
    },
  );
});

test.each(['neovim/pacta.lua', 'helix/languages.toml'])('%s starts the server', (name) => {
  expect(text(name)).toMatch(/'pacta', 'lsp'|command = "pacta"\nargs = \["lsp", "--stdio"\]/);
});
