import type { Refusal } from '../base/refusal.ts';
import type { Result } from '../base/result.ts';

/** Where text goes. */
export interface Output {
  readonly write: (content: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** Columns, where it is known how many there are. */
  readonly width: number | null;
}

/** A folder that is being served. */
export interface Served {
  /** Where a browser finds it. */
  readonly address: string;
  readonly stop: () => void;
  /** Settles when it is stopped, or the user ends it. */
  readonly ended: Promise<void>;
}

/** Everything outside of the program that a command may touch; the tests hand it another one. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: {
    readonly isTerminal: boolean;
    readonly read: (bytesMax: number) => Promise<Result<Uint8Array, Refusal>>;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly readFile: (path: string, bytesMax: number) => Promise<Result<Uint8Array, Refusal>>;
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<Result<null, Refusal>>;
  /** Where a file that belongs to Pacta itself is (`corpus/…`). */
  readonly ownFile: (name: string) => string;
  /**
   * Calls `changed` after each change of one of the files, also where a file is replaced; never twice at
   * once. Ends when the user ends it.
   */
  readonly watch: (paths: readonly string[], changed: () => Promise<void>) => Promise<void>;
  /** Serves a folder of static files to this computer only. */
  readonly serve: (folder: string, port: number) => Promise<Result<Served, Refusal>>;
  /** Opens a page in the user's browser; false where there is no display to open it on. */
  readonly openPage: (address: string) => boolean;
  /** Calls `stop` where the user asks to end the work, until the function that it answers with is called. */
  readonly onInterrupt: (stop: () => void) => () => void;
  /** Lets what waits from outside (such as an interruption) come first. */
  readonly breathe: () => Promise<void>;
}
