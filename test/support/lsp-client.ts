import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const launcher = fileURLToPath(new URL('../../bin/pacta', import.meta.url));

/** An editor as far as the protocol sees one: it starts the server and keeps its texts. */
export class LspClient {
  readonly connection: ProtocolConnection;
  readonly #server: ChildProcess;
  readonly #texts = new Map<string, TextDocument>();
  readonly #diagnostics = new Map<string, PublishDiagnosticsParams>();
  readonly #waiting = new Set<() => void>();
  #log = '';

  constructor() {
    const env = { ...process.env, PACTA_SETUP: '', NO_COLOR: '1' };
    this.#server = spawn(process.execPath, [launcher, 'lsp', '--stdio'], { env, stdio: 'pipe' });
    const { stdout, stdin, stderr } = this.#server;
    if (stdout === null || stdin === null || stderr === null) throw new Error('no pipes');
    stderr.on('data', (data: Buffer) => {
      this.#log += data.toString();
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#diagnostics.set(params.uri, params);
      for (const look of this.#waiting) look();
    });
    this.connection.listen();
  }

  /** What the server wrote to standard error, the set-up's lines apart. */
  get log(): string {
    return this.#log.replace(/^(setup|build): .*\n/gm, '');
  }

  async initialize(): Promise<InitializeResult> {
    const died = new Promise<never>((_resolve, reject) => {
      this.#server.once('exit', (code) => {
        reject(new Error(`the server ended with ${code}: ${this.#log}`));
      });
    });
    died.catch(() => undefined);
    const answered = this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    const result = await Promise.race([answered, died]);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string): Promise<void> {
    this.#texts.set(uri, TextDocument.create(uri, 'pacta', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'pacta', version: 1, text },
    });
  }

  /** Makes changes on both sides, each of them a change of its own. */
  async edit(
    uri: string,
    edits: readonly { readonly range: Diagnostic['range']; readonly newText: string }[],
  ): Promise<void> {
    const document = this.text(uri);
    // From the end on, so that no change moves the place of another.
    const ordered = [...edits].sort(
      (a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start),
    );
    const contentChanges = ordered.map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  text(uri: string): TextDocument {
    const known = this.#texts.get(uri);
    if (known === undefined) throw new Error(`${uri} is not open`);
    return known;
  }

  ask<T>(method: string, uri: string, more: object = {}): Promise<T> {
    return this.connection.sendRequest<T>(method, { textDocument: { uri }, ...more });
  }

  /** Where some words stand, so many letters on. */
  place(uri: string, words: string, on = 0): Diagnostic['range']['start'] {
    const document = this.text(uri);
    const at = document.getText().indexOf(words);
    if (at === -1) throw new Error(`"${words}" does not stand in the text`);
    return document.positionAt(at + on);
  }

  /** What the server found in the text as it is now. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.#diagnostics.get(uri);
        if (found === undefined || found.version !== this.text(uri).version) return;
        this.#waiting.delete(look);
        resolve(found.diagnostics);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Writes bytes that are no message. */
  write(bytes: string): void {
    this.#server.stdin?.write(bytes);
  }

  /** Goes away without goodbye, as an editor that crashed; answers how the server ends. */
  async vanish(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => {
      this.#server.once('exit', resolve);
    });
    this.#server.stdin?.end();
    const code = await ended;
    this.connection.dispose();
    return code;
  }

  /** Says goodbye, and answers the exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => {
      this.#server.once('exit', resolve);
    });
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }

  /** Ends the server, whatever it does. */
  kill(): void {
    this.#server.kill();
  }
}
