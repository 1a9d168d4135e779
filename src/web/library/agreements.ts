import type { Page } from './page.ts';
import type { Summary } from './summary.ts';

// Vite finds the files when it builds, and makes a part of its own of each that is not eager.
const summaries = import.meta.glob<Summary>('../../../corpus/real/*/agreement.pacta', {
  query: '?summary',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('../../../corpus/real/*/*.pacta', {
  query: '?raw',
  import: 'default',
});
const pages = import.meta.glob<Page>('../../../corpus/real/*/*.md', { query: '?page', import: 'default' });

/** An agreement of the library, as the list shows it. */
export interface Listed {
  /** What its folder is called, as in `sinai-1979`. */
  readonly name: string;
  readonly summary: Summary;
}

/** The agreements of the library, the latest first. */
export const agreements: readonly Listed[] = Object.entries(summaries)
  .map(([path, summary]) => ({ name: folderOf(path), summary }))
  .sort((a, b) => (a.summary.date < b.summary.date ? 1 : -1));

/** One of them; undefined where there is none of that name. */
export function agreementNamed(name: string): Listed | undefined {
  return agreements.find((each) => each.name === name);
}

/** The texts of an agreement: its own first, then extracts that show a point of it. */
export function textsOf(name: string): readonly string[] {
  const files = Object.keys(texts).filter((path) => folderOf(path) === name);
  return files.map(fileOf).sort((a, b) => Number(b === mainText) - Number(a === mainText));
}

/** The file of an agreement's own text. */
export const mainText = 'agreement';

/** A text of an agreement; refused like any other part of the desk where it cannot be fetched. */
export async function loadText(name: string, file: string): Promise<string> {
  const load = texts[`../../../corpus/real/${name}/${file}.pacta`];
  if (load === undefined) throw new Error(`the library has no text ${name}/${file}`);
  return load();
}

/** A page about an agreement: what was found, missed and false, or where it comes from. */
export async function loadPage(name: string, page: 'REVIEW' | 'SOURCES'): Promise<Page> {
  const load = pages[`../../../corpus/real/${name}/${page}.md`];
  if (load === undefined) throw new Error(`the library has no page ${page} of ${name}`);
  return load();
}

function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function fileOf(path: string): string {
  return (
    path
      .split('/')
      .at(-1)
      ?.replace(/\.pacta$/, '') ?? ''
  );
}
