import { admittedIn, monitoringOf } from '../access.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { addProvision } from '../edits.ts';
import { distinct, spoken } from '../naming.ts';
import { affectedSentences } from '../sentences.ts';
import type { Locked, Task } from './pac404.en.ts';

/** A monitor to whom nobody owes access. */
export const pac404 = defineCheck('PAC404', 'warning', ({ PAC404 }) => PAC404, find);

function* find(subject: Subject): Iterable<Draft<Locked, Task>> {
  const { space } = subject.agreement;
  for (const monitor of subject.index.withRole('monitor')) {
    const outside = space.minus(monitor.readings, admittedIn(subject, monitor));
    const tasks = affectedSentences(subject, monitoringOf(subject, monitor.id), (norm) =>
      space.and(norm.readings, outside),
    );
    const [first] = tasks;
    if (first === undefined) continue;
    const sentence = `Each party shall give ${spoken(monitor.id)} access throughout this agreement.`;
    yield {
      span: monitor.span,
      provisions: [],
      parameters: { monitor: monitor.id, labels: distinct(tasks.flatMap(({ labels }) => labels)) },
      because: tasks.map(({ first: { verification, act, label }, labels }) => ({
        provision: label,
        span: verification?.span ?? act.span,
        note: { monitor: monitor.id, labels },
      })),
      edits: subject.index.parties.length === 0 ? null : addProvision(subject, first.first, sentence),
      readings: space.any(tasks.map(({ readings }) => readings)),
    };
  }
}
