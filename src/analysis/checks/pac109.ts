import type { Span } from '../../base/span.ts';
import type { Actor } from '../../model/names.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { defineCheck, type Subject } from '../check.ts';
import { actorUsedIn, usedIn } from '../uses.ts';
import type { Kind } from './pac109.en.ts';

/** A declaration, and where its name is used. */
interface Declared {
  readonly kind: Kind;
  readonly name: string;
  readonly span: Span;
  readonly readings: ReadingSet;
  readonly used: ReadingSet;
}

/** Something declared and never used. The main count of days is there for `within` and need not be named. */
export const pac109 = defineCheck(
  'PAC109',
  'note',
  ({ PAC109 }) => PAC109,
  (subject) =>
    declarationsOf(subject).map(({ kind, name, span, readings, used }) => ({
      span,
      provisions: [],
      parameters: { kind, name },
      because: [],
      edits: null,
      readings: subject.agreement.space.minus(readings, used),
    })),
);

function declarationsOf(subject: Subject): readonly Declared[] {
  const { actors, places, events, terms, phases, clocks } = subject.agreement;
  const declared = (
    kind: Exclude<Kind, 'actor'>,
    name: string,
    at: { span: Span; readings: ReadingSet },
  ): Declared => ({
    kind,
    name,
    span: at.span,
    readings: at.readings,
    used: usedIn(subject, kind, name, at.span),
  });
  return [
    ...actors.filter(isToBeNamed).map((actor) => ({
      kind: 'actor' as const,
      name: actor.id,
      span: actor.span,
      readings: actor.readings,
      used: actorUsedIn(subject, actor),
    })),
    ...places.map((place) => declared('place', place.id, place)),
    ...events.map((event) => declared('event', event.id, event)),
    ...terms.map((term) => withPlural(subject, declared('term', term.id, term))),
    ...phases.map((phase) => declared('phase', phase.id, phase)),
    ...clocks.filter(({ name }) => name !== 'day').map((clock) => declared('clock', clock.name, clock)),
  ];
}

/** A witness attests by signing, and needs no provision. */
function isToBeNamed({ roles }: Actor): boolean {
  return roles.some((role) => role !== 'witness');
}

/** A term is used in the plural as well; which that is in English is for the words of an act to show. */
function withPlural({ agreement }: Subject, term: Declared): Declared {
  const { norms, space } = agreement;
  const forms = new RegExp(`\\b${term.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(e?s)?\\b`, 'iu');
  const using = norms.filter(({ act }) => forms.test(act.words)).map(({ readings }) => readings);
  return { ...term, used: space.or(term.used, space.any(using)) };
}
