/**
 * How long from a keystroke to the findings shown, in Chromium, in a text of 300 provisions: those of the
 * sentence that is written, and those of the whole text (a deadlock that comes and goes); how much of that is
 * the core; and how long a letter takes to stand in the text while one types fast. Each as median and 95th
 * percentile. Takes the built desk (`npm run build`); PACTA_BENCH_KEYS sets how many keystrokes.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { serveFolder } from '../src/cli/static-server.ts';
import { newProfile, startChromium } from '../test/support/chromium.ts';
import { madeAgreement } from './made/agreement.ts';

const provisions = 300;
const keystrokes = Number(process.env.PACTA_BENCH_KEYS ?? 60);
const built = process.env.PACTA_DESK ?? fileURLToPath(new URL('../dist-web', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Two provisions that wait for each other, in the middle of the text. */
function text(): string {
  const pair =
    '90.1 Northland shall rest within 3 days after 90.2 is performed.\n' +
    '90.2 Southern League shall rest once 90.1 is performed.\n';
  const made = madeAgreement(1, provisions);
  const middle = made.indexOf('\nArticle 16');
  return `${made.slice(0, middle)}\nArticle 90. Here\n\n${pair}${made.slice(middle)}`;
}

/** Notes when keys were pressed, when the core was asked and answered, and when findings came and went. */
const watch = `(() => {
  const seen = (window.seen = { key: 0, asked: 0, answered: 0, own: 0, whole: 0, drawn: [] });
  const ask = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ports) {
    if (message.kind === 'found') {
      seen.asked = performance.now();
      window.port.addEventListener('message', () => { seen.answered = performance.now(); });
    }
    return ask.call(this, message, ports);
  };
  const Channel = MessageChannel;
  window.MessageChannel = class extends Channel { constructor() { super(); window.port = this.port1; } };
  addEventListener('keydown', ({ timeStamp }) => {
    Object.assign(seen, { key: timeStamp, own: 0, whole: 0 });
    requestAnimationFrame(() => setTimeout(() => seen.drawn.push(performance.now() - timeStamp)));
  }, true);
  let [own, whole] = [false, false];
  const look = () => {
    const is = (id) => document.querySelector('[data-here=true] [data-finding=' + id + ']') !== null;
    const now = { own: is('PAC106'), whole: is('PAC201') };
    const note = (what) => () => setTimeout(() => { seen[what] = performance.now(); });
    const painted = (what) => requestAnimationFrame(note(what));
    if (now.own !== own) painted('own');
    if (now.whole !== whole) painted('whole');
    [own, whole] = [now.own, now.whole];
  };
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
})()`;

interface Seen {
  readonly key: number;
  readonly asked: number;
  readonly answered: number;
  readonly own: number;
  readonly whole: number;
}

async function goToTheSentence(page: Page): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('within 3 days after 90.2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  // After “days”, where one letter more is not understood.
  await page.keyboard.press('ArrowLeft');
  for (let count = 0; count < 'within 3 days'.length; count += 1) await page.keyboard.press('ArrowRight');
  await page.locator('[data-here=true] [data-finding=PAC201]').waitFor();
}

/** One letter typed, or taken back; answers when all that follows from it is on the screen. */
async function press(page: Page, key: string): Promise<Seen> {
  await page.keyboard.press(key);
  let seen = await page.evaluate<Seen>('({ ...window.seen })');
  while (seen.own === 0 || seen.whole === 0) {
    await page.waitForTimeout(20);
    seen = await page.evaluate<Seen>('({ ...window.seen })');
  }
  await page.waitForTimeout(120 + ((seen.key * 7) % 90));
  return seen;
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

async function measure(page: Page, address: string): Promise<void> {
  await page.addInitScript(watch);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  const content = { name: 'text.pacta', mimeType: 'text/plain', buffer: Buffer.from(text()) };
  await page.locator('input[type=file]').first().setInputFiles(content);
  await page.locator('.desk-bar .share').waitFor();
  await goToTheSentence(page);
  for (let warm = 0; warm < 10; warm += 1) await press(page, warm % 2 === 0 ? 's' : 'Backspace');
  const all: Seen[] = [];
  for (let step = 0; step < keystrokes; step += 1) {
    all.push(await press(page, step % 2 === 0 ? 's' : 'Backspace'));
  }
  say(`findings of the sentence: ${summary(all.map(({ key, own }) => own - key))}`);
  say(`findings of the whole text: ${summary(all.map(({ key, whole }) => whole - key))}`);
  say(`of which the core: ${summary(all.map(({ asked, answered }) => answered - asked))}`);
  await page.evaluate('window.seen.drawn = []');
  await page.keyboard.type('each of the two shall rest for a while and then go on '.repeat(3), { delay: 40 });
  await page.waitForTimeout(500);
  say(`a letter in the text, typing fast: ${summary(await page.evaluate<number[]>('window.seen.drawn'))}`);
}

const served = await serveFolder(built, 0);
if (!served.ok) throw new Error(served.error.message);
const profile = newProfile();
const started = await startChromium(profile.folder);
try {
  const browser = await chromium.connectOverCDP(started.address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no context');
  say(`${provisions} provisions, ${keystrokes} keystrokes`);
  await measure(await context.newPage(), served.value.address);
  await browser.close();
} finally {
  await started.kill();
  profile.drop();
  served.value.stop();
}
