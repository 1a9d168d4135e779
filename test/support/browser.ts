import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';
import type { Served } from '../../src/cli/world.ts';
import { startChromium } from './chromium.ts';

declare module 'vitest' {
  /** What the tests of all files share. */
  export interface ProvidedContext {
    /** Where the Chromium that they share takes orders. */
    readonly chromium: string;
  }
}

const built = fileURLToPath(new URL('../../dist-web', import.meta.url));

/** Serves the built desk on a free port, as `pacta desk` does. */
export async function startDesk(port = 0): Promise<Served> {
  const served = await serveFolder(built, port);
  if (!served.ok) throw new Error(served.error.message);
  return served.value;
}

/** How a page is to look. */
export interface Look {
  readonly language?: 'en' | 'ar' | 'he' | 'en-XA';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** A real Chromium, or a part of one that keeps nothing of what another part does. */
export class TestBrowser {
  readonly context: BrowserContext;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** What is amiss in its pages: faults, breaches of the content policy, requests to any other host. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, kill: () => Promise<void>) {
    this.context = context;
    this.kill = kill;
    context.setDefaultTimeout(20_000);
  }

  /** A Chromium over a folder of its own, which outlives it: it can be killed and started again. */
  static async start(profile: string, look: Look = {}): Promise<TestBrowser> {
    const started = await startChromium(profile);
    const browser = await chromium.connectOverCDP(started.address);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('Chromium has no context');
    const kill = async (): Promise<void> => {
      await started.kill();
      await browser.close().catch(() => undefined);
    };
    return TestBrowser.#with(context, look, kill);
  }

  /**
   * An empty part of the Chromium that all test files share: there at once. What is kept for being offline is
   * fetched only where that matters.
   */
  static async share(look: Look & { readonly isKeptOffline?: boolean } = {}): Promise<TestBrowser> {
    const serviceWorkers = look.isKeptOffline === true ? 'allow' : 'block';
    const context = await (await shared()).newContext({ serviceWorkers });
    return TestBrowser.#with(context, look, () => context.close());
  }

  static async #with(context: BrowserContext, look: Look, kill: () => Promise<void>): Promise<TestBrowser> {
    const { language = 'en', theme = 'light' } = look;
    await context.addInitScript(`try {
      localStorage.getItem('pacta.settings') ??
        localStorage.setItem('pacta.settings', ${JSON.stringify(JSON.stringify({ language, theme }))});
    } catch {}`);
    return new TestBrowser(context, kill);
  }

  /** Opens a page in a tab of its own. */
  async open(address: string, { width = 1440, height = 900 }: Look = {}): Promise<Page> {
    const page = await this.context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    const { origin } = new URL(address);
    page.on('request', (request) => {
      const url = request.url();
      const isOurs = url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`);
      if (!isOurs) this.complaints.push(`asked another host: ${url}`);
    });
    await page.setViewportSize({ width, height });
    await page.goto(address);
    return page;
  }

  /** Ends it. */
  async close(): Promise<void> {
    await this.kill();
  }
}

let connection: Promise<Browser> | null = null;

function shared(): Promise<Browser> {
  connection ??= chromium.connectOverCDP(inject('chromium'));
  return connection;
}

/** Keeps a picture of a page where PACTA_SHOTS names a folder, for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.PACTA_SHOTS;
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
