import { type Finding, findingIds } from '../pacta.ts';
import { readInput, refusalLine } from './input.ts';
import { didYouMean } from './nearest.ts';
import type { World } from './world.ts';

/** A finding that somebody accepts, and why: `PAC401 3.2: The Mediators see it themselves.` */
export interface Acceptance {
  readonly line: number;
  readonly id: string;
  /** The provisions that the finding must name; none for a finding of the whole text. */
  readonly provisions: readonly string[];
  readonly reason: string;
}

/** The lines of an accept file, and what is wrong with those that are none. */
export interface AcceptFile {
  readonly acceptances: readonly Acceptance[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const form = 'write the id, the provision, a colon and the reason, as in "PAC401 3.2: the Mediators see it"';

/** Reads an accept file. Empty lines and lines that begin with # say nothing. */
export function readAcceptFile(text: string, ids: readonly string[]): AcceptFile {
  const acceptances: Acceptance[] = [];
  const problems: { line: number; message: string }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    const words = raw.trim();
    if (words === '' || words.startsWith('#')) continue;
    const read = /^(\S+?)(?:\s+([^:]*?))?\s*:\s*(.*)$/.exec(words);
    const [, id = '', where = '', reason = ''] = read ?? [];
    const provisions = where.split(/\s*,\s*|\s+and\s+/).filter((label) => label !== '');
    if (read === null || reason === '') problems.push({ line, message: `no reason is given; ${form}` });
    else if (!ids.includes(id)) {
      const hint = didYouMean(id, ids) || '; pacta explain lists them';
      problems.push({ line, message: `"${id}" is no finding${hint}` });
    } else acceptances.push({ line, id, provisions, reason });
  }
  return { acceptances, problems };
}

/** What an accept file silences, and how much of it was needed. */
export class AcceptedLines {
  readonly path: string | null;
  /** True where the file, or a line of it, could not be read. */
  readonly isUnusable: boolean;
  readonly acceptances: readonly Acceptance[];
  /** The acceptances that met a warning or a note. */
  readonly met = new Set<Acceptance>();
  /** The acceptances that met an error, which none can silence. */
  readonly metError = new Set<Acceptance>();

  constructor(path: string | null, acceptances: readonly Acceptance[], isUnusable: boolean) {
    this.path = path;
    this.acceptances = acceptances;
    this.isUnusable = isUnusable;
  }

  /** Whether a finding is accepted; an error never is. */
  takes(finding: Finding): boolean {
    const met = this.acceptances.filter((acceptance) => speaksOf(acceptance, finding));
    const isError = finding.severity === 'error';
    for (const acceptance of met) (isError ? this.metError : this.met).add(acceptance);
    return !isError && met.length > 0;
  }
}

function speaksOf({ id, provisions }: Acceptance, finding: Finding): boolean {
  if (id !== finding.id) return false;
  if (provisions.length === 0) return finding.provisions.length === 0;
  return provisions.every((label) => finding.provisions.includes(label));
}

/** Reads the accept file of a call, and says which lines of it are none. */
export async function readAccepted(path: string | null, world: World): Promise<AcceptedLines> {
  if (path === null) return new AcceptedLines(null, [], false);
  const input = await readInput(path, world);
  if (!input.ok) {
    world.stderr.write(refusalLine(input.error));
    return new AcceptedLines(path, [], true);
  }
  const { acceptances, problems } = readAcceptFile(input.value.source, findingIds);
  for (const { line, message } of problems) world.stderr.write(`pacta: ${path}:${line}: ${message}\n`);
  return new AcceptedLines(path, acceptances, problems.length > 0);
}

/** Says which lines accept nothing, so that a reason does not outlive what it was given for. */
export function tellUnmet({ path, acceptances, met, metError }: AcceptedLines, world: World): void {
  for (const acceptance of acceptances) {
    if (met.has(acceptance)) continue;
    const why = metError.has(acceptance)
      ? 'this is an error, and an error cannot be accepted; change the text'
      : 'nothing was found that it accepts; take the line out';
    world.stderr.write(`pacta: ${path}:${acceptance.line}: ${why}\n`);
  }
}
