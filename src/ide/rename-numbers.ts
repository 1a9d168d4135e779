import type { Edit } from '../analysis/finding.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Mention } from './named.ts';
import { numberOf } from './named.ts';
import type { RenameRefusal } from './rename.en.ts';
import type { Snapshot } from './snapshot.ts';

const number =
  /^(?:\d{1,4}(?:\.\d{1,4}){0,6}|[IVXLC]{1,7}(?:\.\d{1,4}){1,6})(?: (?:bis|ter|quater|quinquies))?$/;

/** The changes that give a provision another number, where it stands and where it is referred to. */
export function newNumber(
  of: Snapshot,
  { named }: Mention,
  sites: readonly Mention[],
  name: string,
): Result<readonly Edit[], RenameRefusal> {
  const words = name.trim().replace(/\s+/g, ' ');
  if (!number.test(words)) return err({ kind: 'shape', of: 'number', words });
  const annex = /^(annex\S*(?: \S+)?) /.exec(named.id)?.[1];
  const id = annex === undefined || !named.id.startsWith(`${annex} `) ? words : `${annex} ${words}`;
  const taken = of.agreement.provisions.some(({ key }) => numberOf(key) === id && id !== named.id);
  if (taken) return err({ kind: 'taken', words });
  const bare = !/[.]/.test(words) && sites.some((site) => !site.declares && !isNamedAsProvision(of, site));
  if (bare) return err({ kind: 'shape', of: 'number', words });
  return ok(sites.map(({ span }) => ({ span, text: words })));
}

/** A whole number alone is read as a reference only after a word for provisions; a dotted one anywhere. */
function isNamedAsProvision({ source }: Snapshot, { span }: Mention): boolean {
  const before = source.slice(Math.max(0, span.start - 40), span.start);
  return /\b(?:provisions?|paragraphs?|clauses?|points?)\s+(?:[\d.]+(?:,| and| or| to)\s*)*$/i.test(before);
}

/** The changes that give a stage another letter. */
export function newStage(
  { agreement }: Snapshot,
  { named }: Mention,
  sites: readonly Mention[],
  name: string,
): Result<readonly Edit[], RenameRefusal> {
  const letter = name.trim().replace(/^\(|\)$/g, '');
  if (!/^[a-z]{1,2}$/.test(letter)) return err({ kind: 'shape', of: 'stage', words: name.trim() });
  const provision = named.id.replace(/\([a-z]{1,2}\)$/, '');
  const wanted = `${provision}(${letter})`;
  const taken = agreement.norms.some(
    ({ stage, provision: key }) => stage?.letter === letter && numberOf(key) === provision,
  );
  if (taken && wanted !== named.id) return err({ kind: 'taken', words: `(${letter})` });
  return ok(sites.map(({ span }) => ({ span, text: letter })));
}
