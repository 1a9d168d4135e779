import { type Draft, defineCheck, type Subject } from '../check.ts';
import { oneSidedIn } from '../exchange/exposed.ts';
import { exchangesOf } from '../exchange/in-readings.ts';
import type { Part } from '../exchange/steps.ts';
import { distinct } from '../naming.ts';
import type { Undone, UndoneStep } from './pac603.en.ts';

/** Everything that cannot be undone on one side before the last act of another. */
export const pac603 = defineCheck('PAC603', 'note', ({ PAC603 }) => PAC603, find);

const STEPS_TOLD = 4;

function* find(subject: Subject): Iterable<Draft<Undone, UndoneStep>> {
  if (subject.index.facts('irreversible').length === 0) return;
  const { classes, complete } = exchangesOf(subject);
  for (const { exchange, readings } of classes) {
    const found = oneSidedIn(subject, exchange);
    const last = found?.irreversible.at(-1);
    if (found === null || last === undefined) continue;
    const name = (party: number): string => exchange.parties[party] ?? '';
    yield {
      span: last.norm.act.span,
      provisions: labelsOf(found.irreversible),
      parameters: {
        party: name(found.party),
        labels: labelsOf(found.irreversible),
        others: distinct(found.later.flatMap(({ givers }) => givers.map(name))),
        later: labelsOf(found.later),
      },
      because: [
        ...found.irreversible.map((part) => told(part, 'fixed')),
        ...found.later.slice(0, STEPS_TOLD).map((part) => told(part, 'later')),
      ],
      edits: null,
      readings,
      complete,
    };
  }
}

function labelsOf(parts: readonly Part[]): readonly string[] {
  return distinct(parts.map(({ norm }) => norm.label));
}

function told({ norm }: Part, kind: UndoneStep['kind']): Draft<Undone, UndoneStep>['because'][number] {
  return { provision: norm.label, span: norm.act.span, note: { kind, label: norm.label } };
}
