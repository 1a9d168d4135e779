import type { Refusal } from '../../base/refusal.ts';
import { ok, type Result } from '../../base/result.ts';
import {
  bracketsLeft,
  completions,
  definition,
  explanationOf,
  folding,
  hover,
  nextUnread,
  outline,
  previousUnread,
  propose,
  readBackAt,
  rename,
  renameable,
  type Snapshot,
  snapshot,
  type Token,
  tokenKinds,
  tokens,
  uses,
} from '../../pacta.ts';
import {
  type EditingAnswers,
  type EditingQuestions,
  type EditingView,
  type Glance,
  ownFindings,
} from './editing.ts';
import { findingViews } from './finding-views.ts';
import { coreLanguage, snapshotOf } from './snapshots.ts';

type Kind = keyof EditingQuestions;

/** A function for every question of an editor. */
export const editingAnswers: {
  readonly [K in Kind]: (question: EditingQuestions[K]) => Promise<Result<EditingAnswers[K], Refusal>>;
} = {
  // Not kept as the last snapshot: its text is only a part of what the reader has.
  glance: async ({ text, at, language }) =>
    then(snapshot(text, await coreLanguage(language)), (of) => glanceAt(of, at)),
  complete: ({ text, offset }) => on(text, (of) => completions(of, offset)),
  hover: async ({ text, offset, reading, language }) =>
    then(await snapshotOf(text, language), (of) => hover(of, offset, reading)),
  definition: ({ text, offset }) => on(text, (of) => definition(of, offset)),
  uses: ({ text, offset }) => on(text, (of) => uses(of, offset)),
  renameable: ({ text, offset }) => on(text, (of) => renameable(of, offset)),
  rename: ({ text, offset, name }) => on(text, (of) => rename(of, offset, name)),
  unread: ({ text, offset, direction }) =>
    on(text, (of) => (direction === 'next' ? nextUnread(of, offset) : previousUnread(of, offset))),
  explain: async ({ id, language }) => ok(explanationOf(id, { language: await coreLanguage(language) })),
  propose: ({ text }) => Promise.resolve(propose(text)),
};

/** What an editor shows of a text besides what was found. */
export function editingView(of: Snapshot): EditingView {
  return {
    tokens: packed(tokens(of)),
    contents: outline(of),
    folds: folding(of),
    left: bracketsLeft(of),
    provisions: of.agreement.provisions.map(({ span, labelSpan, numbered }) => {
      return { span, labelSpan, numbered };
    }),
  };
}

async function on<T>(text: string, answer: (of: Snapshot) => T): Promise<Result<T, Refusal>> {
  return then(await snapshotOf(text), answer);
}

function then<T>(read: Result<Snapshot, Refusal>, answer: (of: Snapshot) => T): Result<T, Refusal> {
  return read.ok ? ok(answer(read.value)) : read;
}

function glanceAt(of: Snapshot, { start, end }: { readonly start: number; readonly end: number }): Glance {
  const own = of.findings.filter(
    ({ id, span }) => ownFindings.has(id) && start <= span.start && span.end <= end,
  );
  const within = tokens(of).filter(({ span }) => start <= span.start && span.end <= end);
  return {
    findings: findingViews(own, of.agreement),
    readBack: readBackAt(of, start),
    tokens: packed(within),
  };
}

const codes: ReadonlyMap<string, number> = new Map(tokenKinds.map((kind, index) => [kind, index + 1]));

/** Four numbers a token: a large text has thousands, which travel faster so. */
function packed(all: readonly Token[]): Uint32Array {
  const numbers = new Uint32Array(all.length * 4);
  all.forEach(({ span, kind, within }, index) => {
    const around = within === null ? 0 : (codes.get(within) ?? 0);
    numbers.set([span.start, span.end, codes.get(kind) ?? 0, around], index * 4);
  });
  return numbers;
}
