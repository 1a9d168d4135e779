import type { Subject } from '../check.ts';
import type { Edit } from '../finding.ts';
import { Judge } from '../time/judge.ts';
import type { Network } from '../time/network.ts';
import { type Figure, repairsOf, withFigure } from '../time/repair.ts';
import type { CoursePart } from './course-part.ts';
import { figuresOf } from './figures.ts';
import type { Option } from './time-notes.ts';

/** A change of one number of the text by the least that mends a conflict. */
export interface TextOption extends Option {
  readonly edit: Edit;
  /** Whether nothing else of the text clashes with it either. */
  readonly isClean: boolean;
}

/**
 * Every single number of a conflict's provisions whose change mends it, each by the least amount, in the
 * order of the text. Which of them gives way is not for a checker to choose.
 */
export function optionsOf(subject: Subject, part: CoursePart): readonly TextOption[] {
  const judge = new Judge();
  const figures = figuresOf(subject, part);
  const { repairs } = repairsOf(
    judge,
    part.network,
    figures.map(({ bounds }) => bounds),
  );
  return repairs.flatMap(({ figure, by }): TextOption[] => {
    const at = figures[figure];
    if (at === undefined) return [];
    const more = Math.sign(by) * Math.ceil(Math.abs(by) / at.minutes);
    const [now, instead] = [at.words(0), at.words(more)];
    if (now === null || instead === null) return [];
    // A whole unit may be more than is needed; of a number that sets both ends that need not mend.
    if (!judge.isControllable(withFigure(part.network, at.bounds, more * at.minutes))) return [];
    const isClean = judge.isControllable(changedWhole(part, at.bounds, more * at.minutes));
    return [{ label: at.label, now, instead, edit: { span: at.span, text: instead }, isClean }];
  });
}

/** All links of a course with a figure of its part changed. */
function changedWhole({ network, whole }: CoursePart, figure: Figure, by: number): Network {
  const changed = withFigure(network, figure, by);
  const links = new Map(network.links.map((link, at) => [link, changed.links[at] ?? link]));
  const steps = new Map(network.contingent.map((link, at) => [link, changed.contingent[at] ?? link]));
  return {
    moments: whole.moments,
    links: whole.links.map((link) => links.get(link) ?? link),
    contingent: whole.contingent.map((link) => steps.get(link) ?? link),
  };
}
