import { type Draft, defineCheck, type Subject } from '../check.ts';
import { dayOf } from '../exchange/exchange-curves.ts';
import { oneSidedIn } from '../exchange/exposed.ts';
import { exchangesOf } from '../exchange/in-readings.ts';
import { distinct } from '../naming.ts';
import type { Undone, UndoneStep } from './pac603.en.ts';

/** Everything that cannot be undone on one side before the last act of another. */
export const pac603 = defineCheck('PAC603', 'note', ({ PAC603 }) => PAC603, find);

function* find(subject: Subject): Iterable<Draft<Undone, UndoneStep>> {
  const { classes, complete } = exchangesOf(subject);
  for (const { exchange, readings } of classes) {
    const found = oneSidedIn(exchange);
    if (found === null) continue;
    const { steps, parties } = exchange;
    const { party, irreversible, step, others } = found;
    const [last, end] = [irreversible.at(-1), others.at(-1)];
    const [at, until] = [steps[step], steps[end?.step ?? -1]];
    if (last === undefined || end === undefined || at === undefined || until === undefined) continue;
    const givers = others.flatMap(({ part }) => part.givers);
    yield {
      span: last.norm.act.span,
      provisions: distinct(irreversible.map(({ norm }) => norm.label)),
      parameters: {
        party: parties[party] ?? '',
        labels: distinct(irreversible.map(({ norm }) => norm.label)),
        day: dayOf(subject, exchange, at, at.minute),
        others: distinct(givers.map((giver) => parties[giver] ?? '')),
        still: distinct(others.map(({ part }) => part.norm.label)),
        until: dayOf(subject, exchange, until, until.minute),
      },
      because: [
        ...irreversible.map(({ norm }) => ({
          provision: norm.label,
          span: norm.act.span,
          note: { kind: 'fixed' as const, label: norm.label },
        })),
        ...others.slice(0, 4).map(({ part: { norm } }) => ({
          provision: norm.label,
          span: norm.act.span,
          note: { kind: 'still' as const, label: norm.label },
        })),
      ],
      edits: null,
      readings,
      complete,
    };
  }
}
