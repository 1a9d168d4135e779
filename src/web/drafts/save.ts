import { mainBranch, type TextRow } from './rows.ts';

/** A text that a window wants to save, and what it had last seen saved. */
export interface Save {
  readonly draft: string;
  readonly branch: string;
  readonly revision: number;
  readonly text: string;
  readonly at: number;
  /** The name of a branch of its own, should it need one. */
  readonly ownBranch: string;
}

/** What is written, and whether the text went on or stands beside another from now on. */
export interface Saved {
  readonly row: TextRow;
  readonly how: 'went on' | 'stands beside';
  /** The text before, where the history should take a version of it. */
  readonly version: TextRow | null;
}

const versionEveryMilliseconds = 10 * 60_000;

/**
 * Decides how a text is saved. Who has seen the last revision goes on from it. Who has not, since another
 * window has saved meanwhile, gets a branch of its own: neither text is overwritten, nothing is merged.
 */
export function decideSave(texts: readonly TextRow[], save: Save): Saved {
  const { draft, text, at, ownBranch } = save;
  const standing = texts.find(({ branch }) => branch === save.branch);
  if (standing !== undefined && (standing.revision === save.revision || standing.text === text)) {
    return goOn(standing, text, at);
  }
  // Its branch has been settled, in favour of these very words.
  const same = texts.find((row) => row.text === text);
  if (same !== undefined) return goOn(same, text, at);
  const branch = texts.some((row) => row.branch === mainBranch) ? ownBranch : mainBranch;
  return {
    row: { draft, branch, text, revision: 1, at, versionAt: at },
    how: branch === mainBranch ? 'went on' : 'stands beside',
    version: null,
  };
}

function goOn(standing: TextRow, text: string, at: number): Saved {
  if (standing.text === text) return { row: standing, how: 'went on', version: null };
  const isDue =
    standing.text !== '' &&
    (at - standing.versionAt >= versionEveryMilliseconds || isLoss(standing.text, text));
  return {
    row: {
      ...standing,
      text,
      at,
      revision: standing.revision + 1,
      versionAt: isDue ? at : standing.versionAt,
    },
    how: 'went on',
    version: isDue ? standing : null,
  };
}

/** Much of the text has gone at once: cut, pasted over, or selected and typed over by mistake. */
function isLoss(before: string, after: string): boolean {
  return before.length - after.length > Math.max(200, before.length * 0.3);
}
