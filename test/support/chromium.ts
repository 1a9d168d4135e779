import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium as program } from '../../scripts/chromium.mjs';

/** A Chromium that runs. */
export interface StartedChromium {
  /** Where it takes orders. */
  readonly address: string;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** An empty folder for what a browser keeps; `drop` deletes it. */
export function newProfile(): { readonly folder: string; readonly drop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-browser-'));
  return {
    folder,
    drop: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** Starts Chromium over a folder of its own, which outlives it. */
export async function startChromium(profile: string): Promise<StartedChromium> {
  if (program === undefined) throw new Error('there is no Chromium here. Run: apt-get install chromium');
  const started = spawn(program, [...switches, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that all of it can be killed at once.
    detached: true,
  });
  return { address: await addressOf(started), kill: () => kill(started) };
}

async function kill(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null || started.signalCode !== null || started.pid === undefined) return;
  const gone = new Promise((resolve) => started.once('exit', resolve));
  process.kill(-started.pid, 'SIGKILL');
  await gone;
}

const switches = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  // A tab that is not in front is tested like one that is.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--password-store=basic',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
];

/** Where the browser takes orders, which it says on standard error. */
function addressOf(started: ChildProcess): Promise<string> {
  const { stderr } = started;
  if (stderr === null) throw new Error('the browser has no standard error');
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stderr });
    lines.on('line', (line) => {
      const address = /^DevTools listening on (ws:.*)$/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    started.once('exit', (code) => reject(new Error(`Chromium ended at once (exit code ${code})`)));
  });
}
