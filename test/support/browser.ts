import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromium as program } from '../../scripts/chromium.mjs';
import { serveFolder } from '../../src/cli/static-server.ts';
import type { Served } from '../../src/cli/world.ts';

const built = fileURLToPath(new URL('../../dist-web', import.meta.url));

/** Serves the built desk on a free port, as `pacta desk` does. */
export async function startDesk(port = 0): Promise<Served> {
  const served = await serveFolder(built, port);
  if (!served.ok) throw new Error(served.error.message);
  return served.value;
}

/** An empty folder for what a browser keeps; `drop` deletes it. */
export function newProfile(): { readonly folder: string; readonly drop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-browser-'));
  return {
    folder,
    drop: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** How a page is to look. */
export interface Look {
  readonly language?: 'en' | 'ar' | 'he' | 'en-XA';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** A real Chromium over a folder of its own, which outlives it: it can be killed and started again. */
export class TestBrowser {
  readonly #process: ChildProcess;
  readonly #browser: Browser;
  readonly context: BrowserContext;
  /** What the pages' consoles said that is amiss: faults, and breaches of the content policy. */
  readonly complaints: string[] = [];

  private constructor(started: ChildProcess, browser: Browser, context: BrowserContext) {
    this.#process = started;
    this.#browser = browser;
    this.context = context;
  }

  /** Starts Chromium; its pages begin with the settings given. */
  static async start(profile: string, look: Look = {}): Promise<TestBrowser> {
    if (program === undefined) throw new Error('there is no Chromium here. Run: apt-get install chromium');
    const started = spawn(program, [...switches, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, so that all of it can be killed at once.
      detached: true,
    });
    const browser = await chromium.connectOverCDP(await addressOf(started));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('Chromium has no context');
    context.setDefaultTimeout(20_000);
    const { language = 'en', theme = 'light' } = look;
    await context.addInitScript(`try {
      localStorage.getItem('pacta.settings') ??
        localStorage.setItem('pacta.settings', ${JSON.stringify(JSON.stringify({ language, theme }))});
    } catch {}`);
    return new TestBrowser(started, browser, context);
  }

  /** Opens a page in a tab of its own. */
  async open(address: string, { width = 1440, height = 900 }: Look = {}): Promise<Page> {
    const page = await this.context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    await page.setViewportSize({ width, height });
    await page.goto(address);
    return page;
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid, 'SIGKILL');
    await gone;
    await this.#browser.close().catch(() => undefined);
  }

  /** Ends it. */
  async close(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) await this.kill();
  }
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

/** Keeps a picture of a page where PACTA_SHOTS names a folder, for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.PACTA_SHOTS;
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
