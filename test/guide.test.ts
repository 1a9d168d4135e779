// README.md and the pages of docs/guide are followed step by step: a block with a file's name writes that
// file, and what its `console` blocks call is called, and must print what stands there; UPDATE=1 writes it
// anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FencedBlock, fencedBlocks, withBlocks } from './support/fenced-blocks.ts';
import { FakeWorld } from './support/world.ts';

const folder = new URL('../docs/guide/', import.meta.url);
const pages = ['../../README.md', ...readdirSync(folder).filter((name) => name.endsWith('.md'))];

/** Who follows a page: the files so far, and what the last call printed. */
class Reader {
  readonly #world = new FakeWorld();

  /** A whole text is a new file; provisions replace those of the same number, or are put at the end. */
  write(name: string, text: string): void {
    const before = this.#world.files.get(name);
    const isWhole = !/^\d+(?:\.\d+)* /.test(text);
    this.#world.files.set(name, isWhole || typeof before !== 'string' ? text : replaced(before, text));
  }

  /** The block as it should be: each call, and what it prints on a terminal. */
  async follow(console: string): Promise<string> {
    const calls = console.split('\n').filter((line) => line.startsWith('$ pacta '));
    const shown: string[] = [];
    for (const call of calls) shown.push(`${call}\n${await this.#call(call.slice('$ pacta '.length))}`);
    return shown.join('');
  }

  async #call(words: string): Promise<string> {
    const [call = '', file] = words.split(' > ');
    this.#world.out = '';
    this.#world.log = '';
    await this.#world.pacta(call);
    const { out, log } = this.#world;
    if (file === undefined) return `${out}${log}`;
    this.#world.files.set(file, out);
    return log;
  }
}

function replaced(text: string, provisions: string): string {
  return provisions.split(/^(?=\d+(?:\.\d+)* )/m).reduce((changed, provision) => {
    const number = /^\S+/.exec(provision)?.[0] ?? '';
    const from = `\n${changed}`.indexOf(`\n${number} `);
    if (from === -1) return changed + provision;
    const rest = changed.slice(from);
    const end = rest.search(/\n(?=\n|\d)|\n$/) + 1;
    return changed.slice(0, from) + provision + rest.slice(end);
  }, text);
}

const languages = new Set(['pacta', 'text']);

describe.each(pages)('docs/guide/%s', (name) => {
  test('prints what it says', async () => {
    const page = readFileSync(new URL(name, folder), 'utf8');
    const reader = new Reader();
    const fresh = new Map<FencedBlock, string>();
    for (const block of fencedBlocks(page)) {
      const [language = '', file] = block.info;
      if (language === 'console' && block.text.startsWith('$ pacta '))
        fresh.set(block, await reader.follow(block.text));
      else if (languages.has(language) && file !== undefined) reader.write(file, block.text);
      else if (language !== 'console')
        throw new Error(`line ${block.line}: a block that no test knows, ${block.info.join(' ')}`);
    }
    const followed = withBlocks(page, fresh);
    if (process.env.UPDATE === '1') writeFileSync(new URL(name, folder), followed);
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(followed);
  });
});
