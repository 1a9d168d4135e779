import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Result } from '../base/result.ts';
import { definition, hover, hoverText, uses } from '../pacta.ts';
import { completionsOf } from './completion.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { actionsOf, formatOf, renameAt, renameableAt } from './editing.ts';
import { legend, semanticTokensOf } from './semantic-tokens.ts';
import { foldsOf, selectionsOf, symbolsOf } from './structure.ts';
import { OpenText } from './text.ts';

/** How long a text rests before it is checked, so that not every letter is. */
const restMilliseconds = 120;

/** Serves one editor over a connection until it says goodbye. */
export function serve(connection: Connection, version: string): void {
  const server = new Server(connection);
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
  readonly #documents = new TextDocuments(TextDocument);
  readonly #texts = new Map<string, OpenText>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #takesSnippets = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#documents.onDidChangeContent(({ document }) => this.#checkSoon(document.uri));
    this.#documents.onDidClose(({ document }) => this.#forget(document.uri));
    this.#documents.listen(connection);
  }

  initialize({ capabilities }: InitializeParams, version: string): InitializeResult {
    this.#takesSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    return {
      serverInfo: { name: 'pacta', version },
      capabilities: {
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
          contents: { kind: 'plaintext', value: hoverText(found).join('\n\n') },
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

  /** Answers from the text as it is, unless the editor has lost interest meanwhile. */
  async #answer<T>(
    { textDocument }: AtPlace,
    token: CancellationToken,
    nothing: T,
    make: (text: OpenText) => T | ResponseError,
  ): Promise<T | ResponseError> {
    // Lets what has arrived already be read, a cancellation among it.
    await new Promise(setImmediate);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const text = this.#text(textDocument.uri);
    return text === null ? nothing : make(text);
  }

  #text(uri: string): OpenText | null {
    const document = this.#documents.get(uri);
    if (document === undefined) return null;
    const known = this.#texts.get(uri);
    if (known !== undefined && known.document === document && known.version === document.version)
      return known;
    const text = new OpenText(document);
    this.#texts.set(uri, text);
    return text;
  }

  #checkSoon(uri: string): void {
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
    void this.#connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(text) });
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
