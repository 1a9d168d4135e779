import type { Refusal } from '../../base/refusal.ts';
import { ok, type Result } from '../../base/result.ts';
import { type Agreement, longChecks, readBackAll, type Snapshot, share } from '../../pacta.ts';
import { comparingAnswers } from './comparing-answers.ts';
import { documentAnswers } from './document-answers.ts';
import { editingAnswers, editingView } from './editing-answers.ts';
import { findingViews } from './finding-views.ts';
import { pictureAnswers } from './picture-answers.ts';
import type { Answers, CheckedView, Kind, OutlineEntry, Questions } from './protocol.ts';
import { snapshotOf } from './snapshots.ts';

/** A function for every question: the core's answer as plain data. */
export const answers: {
  readonly [K in Kind]: (question: Questions[K]) => Promise<Result<Answers[K], Refusal>>;
} = {
  ...editingAnswers,
  ...comparingAnswers,
  ...documentAnswers,
  ...pictureAnswers,
  check: async ({ text, language }) => {
    const read = await snapshotOf(text, language);
    return read.ok ? ok(viewOf(read.value)) : read;
  },
  found: async ({ text, language }) => {
    const read = await snapshotOf(text, language);
    if (!read.ok) return read;
    const { quickFindings, agreement } = read.value;
    return ok({ findings: findingViews(quickFindings, agreement), later: longChecks });
  },
};

function viewOf(of: Snapshot): CheckedView {
  const { agreement, findings } = of;
  return {
    title: agreement.title,
    provisions: share(of),
    findings: findingViews(findings, agreement),
    readBack: readBackAll(of),
    outline: outlineOf(agreement),
    brackets: agreement.brackets.map(({ id, span, alternatives }) => ({ id, span, alternatives })),
    editing: editingView(of),
  };
}

function outlineOf({ headings, provisions }: Agreement): readonly OutlineEntry[] {
  const entries: readonly OutlineEntry[] = [
    ...headings.map(({ key, title, span }): OutlineEntry => {
      return { kind: 'heading', key: `heading ${key}`, label: title, span, understood: null };
    }),
    ...provisions.map(({ key, label, span, understood }): OutlineEntry => {
      return { kind: 'provision', key, label, span, understood };
    }),
  ];
  return [...entries].sort((a, b) => a.span.start - b.span.start);
}
