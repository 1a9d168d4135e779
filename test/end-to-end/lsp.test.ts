// The language server as an editor starts it, asked by a client of the protocol's own library.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InitializeResult,
  type Location,
  type SelectionRange,
  type SemanticTokens,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { z } from 'zod';
import { LspClient } from '../support/lsp-client.ts';

const root = new URL('../../', import.meta.url);
const file = fileURLToPath(new URL('corpus/made/sixty-day-truce/agreement.pacta', root));
const truce = readFileSync(file, 'utf8');
const launcher = fileURLToPath(new URL('bin/pacta', root));
let client: LspClient;
let hello: InitializeResult;
let opened = 0;

beforeAll(async () => {
  client = new LspClient();
  hello = await client.initialize();
}, 300_000);

test('the server says who it is and what it can', () => {
  expect(hello.serverInfo?.name).toBe('pacta');
  expect(hello.capabilities.renameProvider).toEqual({ prepareProvider: true });
});

afterAll(() => {
  client.kill();
});

async function open(text: string): Promise<string> {
  const uri = `file:///agreements/${++opened}.pacta`;
  await client.open(uri, text);
  return uri;
}

/** Findings without their places, which move when the text does. */
function kinds(found: readonly Diagnostic[]): string[] {
  return found.map(({ code, severity }) => `${code ?? ''} ${severity ?? ''}`).sort();
}

/** A message as plain text, as the server sends it. */
function said(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

const severities = { error: 1, warning: 2, note: 3 };

const rangeShape = z.object({
  line: z.number(),
  column: z.number(),
  endLine: z.number(),
  endColumn: z.number(),
});

const reportShape = z.object({
  findings: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      message: z.string(),
      span: rangeShape,
      because: z.array(z.object({ message: z.string(), span: rangeShape })),
    }),
  ),
});

type Finding = z.infer<typeof reportShape>['findings'][number];

function rangeOf({ line, column, endLine, endColumn }: Finding['span']): Diagnostic['range'] {
  const start = { line: line - 1, character: column - 1 };
  return { start, end: { line: endLine - 1, character: endColumn - 1 } };
}

function checkedByCommand(): readonly Finding[] {
  const env = { ...process.env, PACTA_SETUP: '', NO_COLOR: '1' };
  const done = spawnSync(process.execPath, [launcher, 'check', '--json', file], { env, encoding: 'utf8' });
  return reportShape.parse(JSON.parse(done.stdout)).findings;
}

describe('a real agreement', () => {
  test('its diagnostics are the findings of the command line, reasons and all', async () => {
    const uri = await open(truce);
    const shown = (await client.diagnostics(uri)).map(
      ({ code, severity, message, range, relatedInformation }) => {
        const because = relatedInformation?.map((each) => [each.message, each.location.range]);
        return { code, severity, message: said(message).split('\n')[0], range, because };
      },
    );
    const found = checkedByCommand().map(({ id, severity, message, span, because }) => ({
      code: id,
      severity: severities[severity],
      message,
      range: rangeOf(span),
      because: because.map((each) => [each.message, rangeOf(each.span)]),
    }));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toEqual(found);
  });

  test('a party renamed everywhere leaves the findings as they were', async () => {
    const uri = await open(truce);
    const before = await client.diagnostics(uri);
    const position = client.place(uri, 'Northland shall withdraw', 3);
    const asked = await client.ask<{ placeholder: string }>('textDocument/prepareRename', uri, { position });
    expect(asked.placeholder).toBe('Northland');
    const newName = 'Western Coast';
    const change = await client.ask<WorkspaceEdit>('textDocument/rename', uri, { position, newName });
    await client.edit(uri, change.changes?.[uri] ?? []);
    expect(client.text(uri).getText()).toBe(truce.replaceAll('Northland', newName));
    const after = await client.diagnostics(uri);
    expect(kinds(after)).toEqual(kinds(before));
    const told = (all: readonly Diagnostic[]): Set<string> =>
      new Set(all.map(({ message }) => said(message)));
    const wanted = [...told(before)].map((message) => message.replaceAll('Northland', newName));
    expect(told(after)).toEqual(new Set(wanted));
  });

  test('a rename that would confuse is refused with its reason', async () => {
    const uri = await open(truce);
    const position = client.place(uri, 'Northland shall withdraw');
    const refused = client.ask('textDocument/rename', uri, { position, newName: 'Red Cross' });
    await expect(refused).rejects.toThrow('“Red Cross” is the name of something else in this text already.');
    const nothing = client.ask('textDocument/prepareRename', uri, {
      position: client.place(uri, 'withdraw its'),
    });
    await expect(nothing).rejects.toThrow('There is no name here.');
  });

  test('a quick fix removes its finding', async () => {
    const uri = await open(truce.replace('Northland shall withdraw', 'Northlan shall withdraw'));
    const found = await client.diagnostics(uri);
    const unknown = found.find(({ code }) => code === 'PAC101');
    if (unknown === undefined) throw new Error('PAC101 is not found');
    const context = { diagnostics: [unknown] };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: unknown.range,
      context,
    });
    const fix = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'PAC101');
    await client.edit(uri, fix?.edit?.changes?.[uri] ?? []);
    expect(client.text(uri).getText()).toBe(truce);
    expect(kinds(await client.diagnostics(uri))).not.toContain('PAC101 1');
  });

  test('hover, definition and references', async () => {
    const uri = await open(truce);
    const position = client.place(uri, '2.1(a) is verified', 1);
    const hover = await client.ask<Hover>('textDocument/hover', uri, { position });
    expect(JSON.stringify(hover.contents)).toContain('Southern League is obliged, on day 1');
    const [definition] = await client.ask<Location[]>('textDocument/definition', uri, { position });
    expect(definition?.range.start).toEqual(client.place(uri, '2.1 Southern'));
    const context = { includeDeclaration: true };
    const all = await client.ask<Location[]>('textDocument/references', uri, { position, context });
    expect(all).toHaveLength(5);
  });

  test('outline, folding and growing selection', async () => {
    const uri = await open(truce);
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    expect(symbols.map(({ name }) => name)).toEqual([
      'Sixty-day truce',
      ...[1, 2, 3, 4, 5].map((n) => `Article ${n}`),
    ]);
    expect(symbols[2]?.children?.[0]?.children?.map(({ name }) => name)).toEqual(['(a)', '(b)']);
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', uri);
    expect(folds.every(({ startLine, endLine }) => startLine < endLine)).toBe(true);
    const positions = [client.place(uri, '2.1(a) is')];
    const [selection] = await client.ask<SelectionRange[]>('textDocument/selectionRange', uri, { positions });
    let depth = 0;
    for (let at = selection; at !== undefined; at = at.parent) depth++;
    expect(depth).toBeGreaterThan(4);
  });

  test('completion inserts a name, and a form with its holes', async () => {
    const uri = await open(`${truce}5.3 Nor`);
    const end = (): Diagnostic['range']['start'] =>
      client.text(uri).positionAt(client.text(uri).getText().length);
    const names = await client.ask<CompletionItem[]>('textDocument/completion', uri, { position: end() });
    const name = names.find(({ label }) => label === 'Northland');
    if (name?.textEdit === undefined || !('range' in name.textEdit)) throw new Error('no name');
    await client.edit(uri, [name.textEdit]);
    expect(client.text(uri).getText().endsWith('\n5.3 Northland')).toBe(true);
    await client.edit(uri, [{ range: { start: end(), end: end() }, newText: ' shall leave ' }]);
    const forms = await client.ask<CompletionItem[]>('textDocument/completion', uri, { position: end() });
    expect(forms.find(({ label }) => label === 'within n days')?.textEdit?.newText).toBe(
      `within $\{1:number} days`,
    );
  });

  test('formatting is the command’s, and a formatted text is left alone', async () => {
    const uri = await open(truce.replace('2.1 Southern League shall', '2.1   Southern    League shall'));
    const edits = await client.ask<TextEdit[]>('textDocument/formatting', uri, { options: {} });
    await client.edit(uri, edits);
    const env = { ...process.env, PACTA_SETUP: '', NO_COLOR: '1' };
    const done = spawnSync(process.execPath, [launcher, 'format'], { env, input: truce, encoding: 'utf8' });
    expect(client.text(uri).getText()).toBe(done.stdout);
    expect(await client.ask<TextEdit[]>('textDocument/formatting', uri, { options: {} })).toEqual([]);
  });

  test('semantic tokens stand one after another, each on its line', async () => {
    const uri = await open(truce);
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
    const lines = truce.split('\n');
    let [line, character, end] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
      character = down === 0 ? character + right : right;
      expect(down > 0 || character >= end).toBe(true);
      line += down;
      end = character + length;
      expect(end).toBeLessThanOrEqual(lines[line]?.length ?? 0);
    }
    expect(data.length).toBeGreaterThan(300);
  });
});

test('positions count UTF-16 units, and Windows line ends are no letters', async () => {
  const header = 'Parties: North 🕊️; South.\r\n\r\n';
  const text = `${header}1.1 North 🕊️ shall leave by day 5.\r\n1.2 Sout 🕊️ shall go by day 5.\r\n`;
  const uri = await open(text);
  const found = await client.diagnostics(uri);
  const unknown = found.find(({ code }) => code === 'PAC101');
  expect(unknown?.range).toEqual({ start: { line: 3, character: 4 }, end: { line: 3, character: 12 } });
  const position = client.place(uri, 'North 🕊️ shall', 1);
  const change = await client.ask<WorkspaceEdit>('textDocument/rename', uri, { position, newName: 'Ost' });
  await client.edit(uri, change.changes?.[uri] ?? []);
  expect(client.text(uri).getText()).toBe(text.replaceAll('North 🕊️', 'Ost'));
});

test('many changes in a row end in the findings of the last', async () => {
  const uri = await open(truce);
  for (let at = 0; at < 50; at++) {
    const end = client.text(uri).positionAt(client.text(uri).getText().length);
    await client.edit(uri, [
      { range: { start: end, end }, newText: `\n6.${at + 1} Nobody${at} shall leave by day 5.` },
    ]);
  }
  const found = await client.diagnostics(uri);
  expect(found.filter(({ code }) => code === 'PAC101')).toHaveLength(50);
});

test('a request that the editor has lost interest in is cancelled', async () => {
  // A long text keeps the server busy, so that both messages are there before it looks at the first.
  const provisions = Array.from(
    { length: 5_000 },
    (_, at) => `9.${at + 1} Ada shall leave by day ${at + 1}.`,
  );
  const uri = await open(`Parties: Ada; Bob.\n\n${provisions.join('\n')}\n`);
  const position = { line: 0, character: 0 };
  const busy = client.ask('textDocument/hover', uri, { position });
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest(
    'textDocument/hover',
    { textDocument: { uri }, position },
    source.token,
  );
  source.cancel();
  await expect(asked).rejects.toThrow(/cancel/i);
  await busy;
});

describe('what no editor should send', () => {
  const requests = ['hover', 'completion', 'definition', 'documentSymbol', 'foldingRange', 'formatting'];

  test.each(requests)('%s of a text that is not open', async (name) => {
    const position = { line: 3, character: 4 };
    const answer = await client.ask(`textDocument/${name}`, 'file:///nowhere', { position, options: {} });
    expect(answer === null || (Array.isArray(answer) && answer.length === 0)).toBe(true);
  });

  test.each([
    '',
    '\u0000',
    '[',
    ']'.repeat(9),
    '1.1 [A: [B | ',
    'Parties: ;;;',
    '\ud800\udfff\ud800',
    '1.1 '.repeat(99),
  ])('a text like %j is answered', async (text) => {
    const uri = await open(text);
    await client.diagnostics(uri);
    const position = { line: 99, character: 99 };
    for (const name of requests) await client.ask(`textDocument/${name}`, uri, { position, options: {} });
    await client.ask('textDocument/semanticTokens/full', uri);
    expect(client.log).toBe('');
  });

  test('a text over the limit is refused in one finding, and the next text is read', async () => {
    const uri = await open('1.1 A shall go.\n'.repeat(4_300_000));
    const found = await client.diagnostics(uri);
    expect(found.map(({ severity }) => severity)).toEqual([1]);
    expect(JSON.stringify(found)).toContain('64 million');
    for (const name of requests) {
      await client.ask(`textDocument/${name}`, uri, { position: { line: 1, character: 1 }, options: {} });
    }
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const other = await open(truce);
    expect(await client.diagnostics(other)).not.toEqual([]);
  });

  test('an unknown request is refused, and a broken one does no harm', async () => {
    await expect(client.connection.sendRequest('textDocument/nonsense', {})).rejects.toThrow(
      /nonsense|unhandled/i,
    );
    await expect(client.connection.sendRequest('textDocument/hover', 7)).rejects.toThrow(/param/i);
    const uri = await open(truce);
    expect(await client.diagnostics(uri)).not.toEqual([]);
  });
});

test('closing a text takes its findings away', async () => {
  const uri = await open(truce);
  await client.diagnostics(uri);
  const gone = new Promise<unknown>((resolve) => {
    client.connection.onNotification('textDocument/publishDiagnostics', resolve);
  });
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  expect(await gone).toEqual({ uri, diagnostics: [] });
});

test('the server ends well when told to', async () => {
  expect(await client.stop()).toBe(0);
});

test('the server ends when its editor is gone without a word', async () => {
  const other = new LspClient();
  await other.initialize();
  expect(await other.vanish()).not.toBeNull();
});

test('bytes that are no message do not keep the server from ending', async () => {
  const other = new LspClient();
  await other.initialize();
  other.write('Content-Length: 2\r\n\r\n{]');
  other.write('\u0000 nonsense \r\n\r\n');
  expect(await other.vanish()).not.toBeNull();
});

test('its help is the command line’s', () => {
  const env = { ...process.env, PACTA_SETUP: '', NO_COLOR: '1' };
  const done = spawnSync(process.execPath, [launcher, 'help', 'lsp'], { env, encoding: 'utf8' });
  expect(done.stdout).toContain('Language Server Protocol');
});
