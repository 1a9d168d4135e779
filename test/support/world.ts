import { err, ok } from '../../src/base/result.ts';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';

/** A world in memory, and what was written to it. */
export class FakeWorld implements World {
  /** By path; null for a folder. */
  readonly files = new Map<string, string | Uint8Array | null>();
  readonly env: Record<string, string | undefined> = {};
  readonly version = '1.2.3';
  out = '';
  /** What was written to standard output that is no text. */
  bytes: Uint8Array | null = null;
  log = '';
  isTerminal = false;
  /** What is piped in; null where a terminal waits for typing. */
  input: string | null = null;
  /** What happens to the files while they are watched, one change after the other. */
  changes: (() => void)[] = [];
  watched: readonly string[] = [];
  served: readonly string[] = [];
  opened: readonly string[] = [];
  hasDisplay = false;
  /** Ports that another program has. */
  takenPorts: readonly number[] = [];
  takenBy: 'port-taken' | 'same-desk' | 'other-desk' = 'port-taken';

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.files.set(path, content);
  }

  get stdout(): World['stdout'] {
    const write = (content: string | Uint8Array): void => {
      if (typeof content === 'string') this.out += content;
      else this.bytes = content;
    };
    return { write, isTerminal: this.isTerminal, width: this.isTerminal ? 80 : null };
  }

  get stderr(): World['stderr'] {
    const write = (content: string | Uint8Array): void => {
      this.log += String(content);
    };
    return { write, isTerminal: this.isTerminal, width: this.isTerminal ? 80 : null };
  }

  get stdin(): World['stdin'] {
    const { input } = this;
    return {
      isTerminal: input === null,
      read: () => Promise.resolve(ok(new TextEncoder().encode(input ?? ''))),
    };
  }

  readonly readFile: World['readFile'] = (path, bytesMax) => {
    const content = this.files.get(path);
    if (content === undefined) return Promise.resolve(err({ code: 'missing', message: 'no such file' }));
    if (content === null) return Promise.resolve(err({ code: 'directory', message: 'a folder' }));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (bytes.length > bytesMax) return Promise.resolve(err({ code: 'too-large', message: 'too large' }));
    return Promise.resolve(ok(bytes));
  };

  readonly writeFile: World['writeFile'] = (path, content) => {
    this.files.set(path, content);
    return Promise.resolve(ok(null));
  };

  readonly ownFile: World['ownFile'] = (name) => name;

  readonly watch: World['watch'] = async (paths, changed) => {
    this.watched = paths;
    for (const change of this.changes) {
      change();
      await changed();
    }
  };

  readonly serve: World['serve'] = (folder, port) => {
    if (this.takenPorts.includes(port)) return Promise.resolve(err({ code: this.takenBy, message: 'taken' }));
    this.served = [...this.served, folder];
    const address = `http://localhost:${port}/`;
    return Promise.resolve(ok({ address, stop: () => undefined, ended: Promise.resolve() }));
  };

  /** How often work lets others come first before the user ends it. */
  breathsMax = Infinity;
  #stop: (() => void) | null = null;

  readonly onInterrupt: World['onInterrupt'] = (stop) => {
    this.#stop = stop;
    return () => {
      this.#stop = null;
    };
  };

  readonly breathe: World['breathe'] = () => {
    this.breathsMax -= 1;
    if (this.breathsMax < 0) this.#stop?.();
    return Promise.resolve();
  };

  readonly openPage: World['openPage'] = (address) => {
    if (this.hasDisplay) this.opened = [...this.opened, address];
    return this.hasDisplay;
  };

  /** Runs a call, its arguments between spaces; answers with the exit code. */
  pacta(call: string): Promise<number> {
    return run(
      call.split(' ').filter((word) => word !== ''),
      this,
    );
  }
}
