/** A fenced block of a Markdown page. */
export interface FencedBlock {
  /** The words after the opening fence: the language, then what else is said of the block. */
  readonly info: readonly string[];
  readonly text: string;
  /** The line of the page on which the text begins, from 1. */
  readonly line: number;
}

/** The fenced blocks of a page, in their order. */
export function fencedBlocks(page: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  const lines = page.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const info = /^```(\S.*)$/.exec(lines[at] ?? '')?.[1];
    if (info === undefined) continue;
    const from = at + 1;
    const to = lines.indexOf('```', from);
    if (to === -1) throw new Error(`the block on line ${at + 1} has no end`);
    const text = lines
      .slice(from, to)
      .map((line) => `${line}\n`)
      .join('');
    blocks.push({ info: info.trim().split(/\s+/), text, line: from + 1 });
    at = to;
  }
  return blocks;
}

/** A page with the text of some of its blocks written anew. */
export function withBlocks(page: string, fresh: ReadonlyMap<FencedBlock, string>): string {
  const lines = page.split('\n');
  for (const [block, text] of [...fresh].sort(([a], [b]) => b.line - a.line)) {
    const length = block.text.split('\n').length - 1;
    lines.splice(block.line - 1, length, ...text.replace(/\n$/, '').split('\n'));
  }
  return lines.join('\n');
}
