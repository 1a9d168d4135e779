// Reads the Markdown of the library's pages: headings, paragraphs, lists of one level, tables, code, strong
// words and bare addresses. What else Markdown knows is refused, raw HTML first of all, so that a page is
// data and nothing in it can ever be a script.

/** @typedef {import('../../src/web/library/page.ts').Block} Block */
/** @typedef {import('../../src/web/library/page.ts').Inline} Inline */

/** What a page has no right to hold, and its name. */
const refusals = /** @type {const} */ ([
  [/^\s*<|<\/?[a-z!]/i, 'HTML'],
  [/^\s*```/, 'a block of code'],
  [/^\s*\d+[.)] /, 'a numbered list'],
  [/^\s+[-*] /, 'a list within a list'],
  [/^\s*>/, 'a quotation'],
  [/!?\[[^\]]*\]\(/, 'a link with words of its own'],
]);

/**
 * Reads a page; throws with the line where it holds what pages do not have.
 * @param {string} text
 * @returns {readonly Block[]}
 */
export function readPage(text) {
  const lines = text.split('\n').map((line) => line.trimEnd());
  lines.forEach((line, index) => {
    for (const [form, name] of refusals) {
      if (form.test(line)) throw new Error(`line ${index + 1}: a page of the library holds no ${name}`);
    }
  });
  return partsOf(lines).map(blockOf);
}

/**
 * Lines that belong together: up to an empty line, a heading, or a change between a table and words.
 * @param {readonly string[]} lines
 */
function partsOf(lines) {
  /** @type {string[][]} */
  const parts = [];
  let kind = '';
  for (const line of lines) {
    const now = kindOf(line, kind);
    if (now === 'heading' || now !== kind) parts.push([]);
    if (line !== '') parts.at(-1)?.push(line);
    kind = now;
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * @param {string} line
 * @param {string} before the kind of the line before
 */
function kindOf(line, before) {
  if (line === '') return '';
  if (/^#+ /.test(line)) return 'heading';
  if (line.startsWith('|')) return 'table';
  if (line.startsWith('- ')) return 'list';
  return before === 'list' && line.startsWith('  ') ? 'list' : 'paragraph';
}

/**
 * @param {readonly string[]} part
 * @returns {Block}
 */
function blockOf(part) {
  const [first = ''] = part;
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading !== null) {
    return { kind: 'heading', level: heading[1]?.length ?? 1, words: inlines(heading[2] ?? '') };
  }
  if (first.startsWith('|')) return tableOf(part);
  if (first.startsWith('- ')) {
    const items = part.join('\n').split(/\n(?=- )/);
    return { kind: 'list', items: items.map((item) => inlines(joined(item.slice(2)))) };
  }
  return { kind: 'paragraph', words: inlines(joined(part.join('\n'))) };
}

/**
 * @param {readonly string[]} part
 * @returns {Block}
 */
function tableOf(part) {
  const [head = [], rule = [], ...rows] = part.map(cellsOf);
  if (!rule.every((cell) => /^:?-+:?$/.test(cell))) throw new Error(`no table: ${part[0]}`);
  const uneven = rows.find((row) => row.length !== head.length);
  if (uneven !== undefined) throw new Error(`a row of another length than its table: ${uneven.join(' | ')}`);
  return { kind: 'table', head: head.map(inlines), rows: rows.map((row) => row.map(inlines)) };
}

/** @param {string} line */
function cellsOf(line) {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** @param {string} text */
function joined(text) {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}

const special = /`([^`]+)`|\*\*([^*]+)\*\*|(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/g;

/**
 * @param {string} text
 * @returns {readonly Inline[]}
 */
function inlines(text) {
  /** @type {Inline[]} */
  const words = [];
  let at = 0;
  for (const { 0: whole, 1: code, 2: strong, 3: address, index } of text.matchAll(special)) {
    if (index > at) words.push({ kind: 'text', text: text.slice(at, index) });
    if (code !== undefined) words.push({ kind: 'code', text: code });
    else if (strong !== undefined) words.push({ kind: 'strong', text: strong });
    else if (address !== undefined) words.push({ kind: 'link', address });
    at = index + whole.length;
  }
  if (at < text.length) words.push({ kind: 'text', text: text.slice(at) });
  return words;
}
