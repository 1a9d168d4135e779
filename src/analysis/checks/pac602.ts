import { sayRounded } from '../../base/rational.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { dayOf } from '../exchange/exchange-curves.ts';
import { temptedIn } from '../exchange/exposed.ts';
import { exchangesOf } from '../exchange/in-readings.ts';
import { distinct } from '../naming.ts';
import type { Leaving, LeavingStep } from './pac602.en.ts';

/** A moment when a party gains more by leaving than by going on; only where values say so. */
export const pac602 = defineCheck('PAC602', 'warning', ({ PAC602 }) => PAC602, find);

function* find(subject: Subject): Iterable<Draft<Leaving, LeavingStep>> {
  if (subject.values === null) return;
  const { classes, complete } = exchangesOf(subject);
  for (const { exchange, readings } of classes) {
    const { steps, parties } = exchange;
    for (const { party, step, gain } of temptedIn(exchange)) {
      const rest = steps
        .slice(step + 1)
        .flatMap(({ parts }) => parts.filter(({ givers }) => givers.includes(party)));
      const [next] = rest;
      if (next === undefined) continue;
      const at = steps[step];
      yield {
        span: next.norm.act.span,
        provisions: distinct(rest.map(({ norm }) => norm.label)),
        parameters: {
          party: parties[party] ?? '',
          after:
            at === undefined
              ? null
              : {
                  labels: distinct(at.parts.map(({ norm }) => norm.label)),
                  day: dayOf(subject, exchange, at, at.minute),
                },
          gain: sayRounded(gain),
          unit: subject.values.unit,
          rest: distinct(rest.map(({ norm }) => norm.label)),
        },
        because: rest.map(({ norm }) => ({
          provision: norm.label,
          span: norm.act.span,
          note: { label: norm.label },
        })),
        edits: null,
        readings,
        complete,
      };
    }
  }
}
