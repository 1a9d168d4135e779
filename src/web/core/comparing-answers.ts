import type { Refusal } from '../../base/refusal.ts';
import { ok, type Result } from '../../base/result.ts';
import { type Change, type Compared, compare, compareWords } from '../../pacta.ts';
import type { ActorView, ChangeKind, ChangeView, ComparingAnswers, ComparingQuestions } from './comparing.ts';
import { findingViews } from './finding-views.ts';
import { coreLanguage } from './snapshots.ts';

/** The answer to who compares two texts. */
export const comparingAnswers: {
  readonly [K in keyof ComparingQuestions]: (
    question: ComparingQuestions[K],
  ) => Promise<Result<ComparingAnswers[K], Refusal>>;
} = {
  compare: async ({ before, after, language }) => {
    const compared = compare(before, after, { language: await coreLanguage(language) });
    if (!compared.ok) return compared;
    const { comparison, told, fresh, gone } = compared.value;
    const numbers = new Map(comparison.renumbered.map((each) => [each.before, each.after]));
    const passages = compareWords(before, after, numbers);
    if (!passages.ok) return passages;
    return ok({
      actors: actorsOf(compared.value),
      others: told.slice(comparison.actors.length),
      fresh: findingViews(fresh, compared.value.after.agreement),
      gone: findingViews(gone, compared.value.before.agreement),
      passages: passages.value,
    });
  },
};

/** What is told of the actors comes first, a line for each change. */
function actorsOf({ comparison, told }: Compared): readonly ActorView[] {
  return comparison.actors.map(({ changes }, index) => ({
    heading: told[index]?.heading ?? '',
    changes: changes.map((change, line): ChangeView => {
      const { before, after } = change;
      return {
        kind: kindOf(change),
        sentence: told[index]?.lines[line] ?? '',
        before: before?.span ?? null,
        after: after?.span ?? null,
      };
    }),
  }));
}

function kindOf(change: Change): ChangeKind {
  if (change.kind !== 'changed') return change.kind;
  const { facet, was, is } = change;
  if (facet === 'time' && was !== '' && is !== '') return 'moved';
  if (facet !== 'condition') return 'changed';
  return was === '' ? 'conditional' : is === '' ? 'freed' : 'changed';
}
