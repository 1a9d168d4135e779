import type { ActorPhrase } from '../../model/conditions.ts';
import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { defineCheck, type Subject } from '../check.ts';

/** A guarantor without a duty, a power or a task. */
export const pac804 = defineCheck(
  'PAC804',
  'note',
  ({ PAC804 }) => PAC804,
  (subject) => {
    const { facts, norms, space } = subject.agreement;
    return subject.index.withRole('guarantor').map((guarantor) => {
      const isMeant = (actors: readonly NameId[]): boolean =>
        actors.some((actor) => subject.index.withMembers(actor).includes(guarantor.id));
      const tasks = norms.filter((norm) => isMeant(tasked(subject, norm)));
      const decisions = facts.filter((fact) => fact.kind === 'decides' && isMeant([fact.body]));
      const active = [...tasks, ...decisions].map(({ readings }) => readings);
      return {
        span: guarantor.span,
        provisions: [],
        parameters: { guarantor: guarantor.id },
        because: [],
        edits: null,
        readings: space.minus(guarantor.readings, space.any(active)),
      };
    });
  },
);

/** Everybody to whom a norm gives something to do. */
function tasked(subject: Subject, norm: Norm): readonly NameId[] {
  const { act, exception, through, verification } = norm;
  const { power } = act;
  const called: readonly ActorPhrase[] = power?.kind === 'convene' ? [power.who] : [];
  return [
    ...subject.index.bearers(norm),
    ...(verification?.verifiers ?? []),
    ...called.flatMap((phrase) => subject.index.actorsMeant(phrase, norm)),
    ...[through, exception?.judge ?? null, power?.kind === 'refer' ? power.to : null].flatMap(
      (id) => id ?? [],
    ),
  ];
}
