// The server within this process: what a real editor cannot bring about at will.
import { PassThrough } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { snapshot } from '../pacta.ts';
import { serve } from './server.ts';
import type { Reader } from './text.ts';

const truce = 'Parties: Ada; Bob.\n\n1.1 Ada shall leave by day 5.\n1.2 Kim shall stay.\n';
const uri = 'file:///a.pacta';
let reads = 0;

/** A reader that stumbles over a word, and counts. */
const stumbling: Reader = (source, language) => {
  reads++;
  if (source.includes('stumble')) throw new Error('a mistake of ours');
  return snapshot(source, language);
};

let editor: ProtocolConnection;

interface Shown {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
}

const shown: Shown[] = [];
let look: () => void = () => undefined;

async function start(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  serve(server, '0', stumbling);
  editor = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  editor.onNotification('textDocument/publishDiagnostics', (each: Shown) => {
    shown.push(each);
    look();
  });
  editor.listen();
  reads = 0;
  shown.length = 0;
  const all: InitializeParams = { processId: null, rootUri: null, capabilities: {}, ...params };
  return editor.sendRequest<InitializeResult>('initialize', all);
}

afterEach(() => {
  editor.dispose();
});

function open(text: string, name = uri): Promise<void> {
  const textDocument = { uri: name, languageId: 'pacta', version: 1, text };
  return editor.sendNotification('textDocument/didOpen', { textDocument });
}

function change(text: string, version: number): Promise<void> {
  const textDocument = { uri, version };
  return editor.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
}

function ask<T>(name: string, more: object = {}): Promise<T> {
  return editor.sendRequest<T>(`textDocument/${name}`, { textDocument: { uri }, ...more });
}

/** The first findings of a version. */
async function found(version: number): Promise<readonly Diagnostic[]> {
  for (;;) {
    const own = shown.find((each) => each.version === version);
    if (own !== undefined) return own.diagnostics;
    await new Promise<void>((resolve) => {
      look = resolve;
    });
  }
}

test('a fault in one request is told to its asker, and the next is answered', async () => {
  await start();
  await open('stumble');
  await expect(ask('documentSymbol')).rejects.toThrow('a mistake of ours');
  const [told, ...others] = await found(1);
  expect(told?.code).toBe('fault');
  expect(told?.message).toContain('a mistake of ours');
  expect(others).toEqual([]);
  await change(truce, 2);
  expect((await found(2)).map(({ code }) => code)).toContain('PAC101');
  expect(await ask('documentSymbol')).toHaveLength(3);
});

test('a storm of changes and questions is read a few times, and ends in the last findings', async () => {
  await start();
  await open(truce);
  const asked: Promise<unknown>[] = [];
  for (let version = 2; version <= 200; version++) {
    void change(`${truce}1.${version} Kim shall stay.\n`, version);
    asked.push(ask('documentSymbol').catch((refused: unknown) => refused));
  }
  const answers = await Promise.all(asked);
  expect(answers.at(-1)).toHaveLength(4);
  expect((await found(200)).filter(({ code }) => code === 'PAC101')).toHaveLength(2);
  expect(reads).toBeLessThan(100);
});

test('a question about a text that has changed since is refused as such', async () => {
  await start();
  await open(truce);
  const asked = ask('documentSymbol');
  void change(`${truce}1.3 Ada may stay.\n`, 2);
  await expect(asked).rejects.toMatchObject({ code: -32801 });
});

test('a cancelled question is not worked on', async () => {
  await start();
  await open(truce);
  const source = new CancellationTokenSource();
  const asked = editor.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
  expect(reads).toBe(0);
});

test('two texts are kept apart, and closing one takes its findings away alone', async () => {
  await start();
  await open(truce);
  await open('Parties: Ada; Bob.\n\n1.1 Lea shall go.\n', 'file:///b.pacta');
  const symbols = await ask<readonly { readonly name: string }[]>('documentSymbol');
  expect(symbols.map(({ name }) => name)).toEqual(['Header', '1.1', '1.2']);
  await editor.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///b.pacta' } });
  expect(await ask('documentSymbol')).toHaveLength(3);
  const other = { textDocument: { uri: 'file:///b.pacta' } };
  expect(await editor.sendRequest('textDocument/documentSymbol', other)).toEqual([]);
});

test.each([
  ['ar-EG', 'الترويسة', /[\u0600-\u06ff]/],
  ['he', 'כותרת', /[\u0590-\u05ff]/],
  ['fr', 'Header', /^[\0-\u024f\u2000-\u206f]*$/],
])('an editor in %s is spoken to in its language', async (locale, header, letters) => {
  await start({ locale });
  await open(truce);
  const symbols = await ask<readonly { readonly name: string }[]>('documentSymbol');
  expect(symbols[0]?.name).toBe(header);
  const unknown = (await found(1)).find(({ code }) => code === 'PAC101');
  expect(unknown?.message).toMatch(letters);
  const refused = ask('rename', { position: { line: 2, character: 14 }, newName: 'x' });
  await expect(refused).rejects.toThrow(letters);
});

test('an editor that counts in UTF-8 is answered in UTF-8', async () => {
  const general = { positionEncodings: ['utf-8', 'utf-16'] };
  const { capabilities } = await start({ capabilities: { general } });
  expect(capabilities.positionEncoding).toBe('utf-8');
  await open('Parties: שלום; Bob.\n\n1.1 שלום shall leave, and Kim shall stay.\n1.2 שלום may hide Kimi.\n');
  const position = { line: 2, character: 8 };
  const renamed = await ask<{ changes: Record<string, readonly { range: object }[]> }>('rename', {
    position,
    newName: 'Peace',
  });
  expect(renamed.changes[uri]?.map(({ range }) => range)).toEqual([
    { start: { line: 0, character: 9 }, end: { line: 0, character: 17 } },
    { start: { line: 2, character: 4 }, end: { line: 2, character: 12 } },
    { start: { line: 3, character: 4 }, end: { line: 3, character: 12 } },
  ]);
});
