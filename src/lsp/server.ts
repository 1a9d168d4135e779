import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import type { Result } from '../base/result.ts';
import { definition, english, hover, type Language, loadLanguage, snapshot, uses } from '../pacta.ts';
import { completionsOf } from './completion.ts';
import { diagnosticsOf, refusal } from './diagnostics.ts';
import { actionsOf, formatOf, renameAt, renameableAt } from './editing.ts';
import { EncodedDocument, type Encoding, encodingOf } from './encoded-document.ts';
import { legend, semanticTokensOf } from './semantic-tokens.ts';
import { foldsOf, selectionsOf, symbolsOf } from './structure.ts';
import { OpenText, type Reader } from './text.ts';
import { codeOf, serverWords } from './words.ts';

/** How long a text rests before it is checked, so that not every letter is. */
const restMilliseconds = 120;

/** An answer waits until nothing has arrived for some rounds of events; at most for so many. */
const [roundsOfQuiet, roundsMax] = [4, 500];

/** Serves one editor over a connection until it says goodbye. */
export function serve(connection: Connection, version: string, reader: Reader = snapshot): void {
  const server = new Server(connection, reader);
  connection.onInitialize((params) => server.initialize(params, version));
  connection.onShutdown(() => server.stop());
  server.answerAll();
  connection.listen();
}

interface AtPlace {
  readonly textDocument: { readonly uri: string };
}

class Server {
  readonly #connection: Connection;
  readonly #reader: Reader;
  readonly #documents = new TextDocuments<EncodedDocument>({
    create: (uri, languageId, version, content) =>
      new EncodedDocument(uri, languageId, version, content, this.#encoding),
    update: (document, changes, version) => {
      document.update(changes, version);
      return document;
    },
  });
  readonly #texts = new Map<string, OpenText>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #takesSnippets = false;
  #encoding: Encoding = 'utf-16';
  #language: Language = english;
  /** Counts what has arrived, so that work can wait for the last of a storm. */
  #arrivals = 0;

  constructor(connection: Connection, reader: Reader) {
    this.#connection = connection;
    this.#reader = reader;
    this.#documents.onDidChangeContent(({ document }) => this.#checkSoon(document.uri));
    this.#documents.onDidClose(({ document }) => this.#forget(document.uri));
    this.#documents.listen(connection);
  }

  async initialize({ capabilities, locale }: InitializeParams, version: string): Promise<InitializeResult> {
    this.#encoding = encodingOf(capabilities.general?.positionEncodings);
    this.#language = await loadLanguage(codeOf(locale));
    this.#takesSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    return {
      serverInfo: { name: 'pacta', version },
      capabilities: {
        positionEncoding: this.#encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: {},
        definitionProvider: true,
        referencesProvider: true,
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentFormattingProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        semanticTokensProvider: { legend, full: true },
      },
    };
  }

  /** Says what each request is answered with. */
  answerAll(): void {
    const { languages } = this.#connection;
    this.#answerPlaces();
    this.#connection.onCompletion((params, token) =>
      this.#answer(params, token, [], (text) => completionsOf(text, params.position, this.#takesSnippets)),
    );
    this.#connection.onDocumentSymbol((params, token) => this.#answer(params, token, [], symbolsOf));
    this.#connection.onFoldingRanges((params, token) => this.#answer(params, token, [], foldsOf));
    this.#connection.onSelectionRanges((params, token) =>
      this.#answer(params, token, [], (text) => selectionsOf(text, params.positions)),
    );
    this.#connection.onDocumentFormatting((params, token) => this.#answer(params, token, [], formatOf));
    this.#connection.onCodeAction((params, token) =>
      this.#answer(params, token, [], (text) => actionsOf(text, params.range)),
    );
    languages.semanticTokens.on((params, token) =>
      this.#answer(params, token, { data: [] }, semanticTokensOf),
    );
  }

  #answerPlaces(): void {
    this.#connection.onHover((params, token) =>
      this.#answer(params, token, null, (text) => {
        const found = text.read.ok ? hover(text.read.value, text.offset(params.position)) : null;
        if (found === null) return null;
        return {
          contents: { kind: 'plaintext', value: text.language.hoverText(found).join('\n\n') },
          range: text.range(found.span),
        };
      }),
    );
    this.#connection.onDefinition((params, token) =>
      this.#answer(params, token, [], (text) => {
        const found = text.read.ok ? definition(text.read.value, text.offset(params.position)) : [];
        return found.map(({ span }) => ({ uri: params.textDocument.uri, range: text.range(span) }));
      }),
    );
    this.#connection.onReferences((params, token) =>
      this.#answer(params, token, [], (text) => {
        const { includeDeclaration } = params.context;
        const offset = text.offset(params.position);
        const found = text.read.ok ? uses(text.read.value, offset, includeDeclaration) : [];
        return found.map((span) => ({ uri: params.textDocument.uri, range: text.range(span) }));
      }),
    );
    this.#connection.onPrepareRename((params, token) =>
      this.#answer(params, token, null, (text) => orRefuse(renameableAt(text, params.position))),
    );
    this.#connection.onRenameRequest((params, token) =>
      this.#answer(params, token, null, (text) => orRefuse(renameAt(text, params.position, params.newName))),
    );
  }

  /** Nothing is left to do once the editor has said goodbye. */
  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  /** Answers from the text as it was when asked, unless it has changed or the editor has lost interest since. */
  async #answer<T>(
    { textDocument }: AtPlace,
    token: CancellationToken,
    nothing: T,
    make: (text: OpenText) => T | ResponseError,
  ): Promise<T | ResponseError> {
    this.#arrivals++;
    const { uri } = textDocument;
    const version = this.#documents.get(uri)?.version;
    await this.#calm();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const text = this.#text(uri);
    if (text === null) return nothing;
    if (text.version !== version) return new ResponseError(LSPErrorCodes.ContentModified, 'the text changed');
    return make(text);
  }

  /** Lets what has arrived already be read, a cancellation or a change among it. */
  async #calm(): Promise<void> {
    let quiet = 0;
    for (let rounds = 0; quiet < roundsOfQuiet && rounds < roundsMax; rounds++) {
      const before = this.#arrivals;
      await new Promise(setImmediate);
      quiet = this.#arrivals === before ? quiet + 1 : 0;
    }
  }

  #text(uri: string): OpenText | null {
    const document = this.#documents.get(uri);
    if (document === undefined) return null;
    const known = this.#texts.get(uri);
    if (known !== undefined && known.document === document && known.version === document.version)
      return known;
    const text = new OpenText(document, this.#language, this.#reader);
    this.#texts.set(uri, text);
    return text;
  }

  #checkSoon(uri: string): void {
    this.#arrivals++;
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => this.#check(uri), restMilliseconds),
    );
  }

  #check(uri: string): void {
    this.#waiting.delete(uri);
    const text = this.#text(uri);
    if (text === null) return;
    const { version } = text;
    void this.#connection.sendDiagnostics({ uri, version, diagnostics: this.#found(text) });
  }

  /** What is found, or that the search failed: nobody awaits it, so that a fault would end the server. */
  #found(text: OpenText): Diagnostic[] {
    try {
      return diagnosticsOf(text);
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      this.#connection.console.error(`${text.document.uri}: ${message}`);
      return [refusal({ code: 'fault', message: serverWords[this.#language.code].fault(message) })];
    }
  }

  #forget(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#texts.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}

/** A refusal is said to whoever asked; it is no fault of the server. */
function orRefuse<T>(result: Result<T, string>): T | ResponseError {
  return result.ok ? result.value : new ResponseError(LSPErrorCodes.RequestFailed, result.error);
}
