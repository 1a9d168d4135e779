import type { Edit } from '../analysis/finding.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import { mentionsAt, mentionsOf } from './mentions.ts';
import { type Mention, sameNamed } from './named.ts';
import type { RenameRefusal } from './rename.en.ts';
import { otherMeaning } from './rename-meaning.ts';
import { newName } from './rename-names.ts';
import { newNumber, newStage } from './rename-numbers.ts';
import type { Snapshot } from './snapshot.ts';

/** What would be renamed at an offset. */
export interface Renameable {
  /** The name or number there. */
  readonly span: Span;
  readonly words: string;
}

/** What can be renamed at an offset, or why nothing can. */
export function renameable(of: Snapshot, offset: number): Result<Renameable, RenameRefusal> {
  const found = mentionAt(of, offset);
  if (!found.ok) return found;
  const declared = nameOf(of, found.value);
  return ok({ span: found.value.span, words: of.source.slice(declared.start, declared.end) });
}

/**
 * The changes that give what is named at an offset another name everywhere: a name or its short form, a
 * phase's number or own name, a provision's number with all that refers to it, a stage's letter. Refused with
 * a reason where the new name could be read as something else.
 */
export function rename(of: Snapshot, offset: number, name: string): Result<readonly Edit[], RenameRefusal> {
  const found = mentionAt(of, offset);
  if (!found.ok) return found;
  const mention = found.value;
  const sites = sitesOf(of, mention);
  const edits = editsFor(of, mention, sites, name);
  if (!edits.ok) return edits;
  const words = name.trim().replace(/\s+/g, ' ');
  const clash = otherMeaning(of, edits.value, words);
  if (clash === null) return edits;
  return err(mention.named.kind === 'stage' ? { kind: 'out of order', words } : clash);
}

function editsFor(
  of: Snapshot,
  mention: Mention,
  sites: readonly Mention[],
  name: string,
): Result<readonly Edit[], RenameRefusal> {
  const { kind } = mention.named;
  if (kind === 'provision') return newNumber(of, mention, sites, name);
  return kind === 'stage' ? newStage(of, mention, sites, name) : newName(of, mention, sites, name);
}

/** The mention that a rename begins from. */
function mentionAt(of: Snapshot, offset: number): Result<Mention, RenameRefusal> {
  const all = mentionsAt(of, offset);
  const [mention] = all;
  if (mention === undefined) return err({ kind: 'no name' });
  const { kind, id } = mention.named;
  if (kind === 'role') return err({ kind: 'role', words: wordsAt(of, mention.span) });
  if (kind === 'heading') return err({ kind: 'heading', words: wordsAt(of, mention.span) });
  if (kind === 'clock' && id === 'D') return err({ kind: 'main count' });
  if (all.some(({ named }) => !sameNamed(named, mention.named))) {
    return err({ kind: 'several meanings', words: wordsAt(of, mention.span) });
  }
  return ok(mention);
}

/** Every place that calls it by the same name; its other forms, where it has some, go with the full name. */
function sitesOf(of: Snapshot, mention: Mention): readonly Mention[] {
  const alike = mentionsOf(of).filter(({ named }) => sameNamed(named, mention.named));
  if (mention.form === 'short') return alike.filter(({ form }) => form === 'short');
  return alike.filter(({ form }) => form !== 'short');
}

/** Where the name that a mention speaks of stands as declared. */
function nameOf(of: Snapshot, mention: Mention): Span {
  if (mention.form !== 'other') return mention.span;
  const declared = sitesOf(of, mention).find(({ declares }) => declares);
  return declared?.span ?? mention.span;
}

function wordsAt({ source }: Snapshot, { start, end }: Span): string {
  return source.slice(start, end);
}
