import type { Refusal } from '../../base/refusal.ts';
import { ok, type Result } from '../../base/result.ts';
import { type Agreement, type Checked, check, read } from '../../pacta.ts';
import { readingsToJson } from '../../wire/write-check.ts';
import type { Answers, CheckedView, FindingView, Kind, OutlineEntry, Questions } from './protocol.ts';

/** A function for every question: the core's answer as plain data. */
export const answers: {
  readonly [K in Kind]: (question: Questions[K]) => Result<Answers[K], Refusal>;
} = {
  check: ({ text }) => {
    const checked = check(text);
    return checked.ok ? ok(viewOf(checked.value)) : checked;
  },
};

function viewOf(checked: Checked): CheckedView {
  const { agreement, counts, findings, source } = checked;
  const back = read(source);
  return {
    title: agreement.title,
    provisions: counts.provisions,
    findings: findings.map((finding): FindingView => {
      const { readings, complete } = readingsToJson(finding.readings, agreement);
      return { ...finding, readings, complete: finding.complete && complete };
    }),
    readBack: back.ok ? back.value : [],
    outline: outlineOf(agreement),
    brackets: agreement.brackets.map(({ id, span, alternatives }) => ({ id, span, alternatives })),
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
