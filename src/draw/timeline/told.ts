import type { EndSaid } from '../../analysis/end-forms.ts';
import { daySaid, endSaid, startSaid } from '../../analysis/ends.ts';
import { formatDay } from '../../base/calendar.ts';
import { dayStart, type Frame } from '../../model/frames.ts';
import type { Bound, Point } from '../../model/points.ts';
import { actWords } from '../act-words.ts';
import { readingNames } from '../reading-names.ts';
import { fitted, textWidth } from '../text-width.ts';
import type { PictureWords } from '../words.ts';
import type { Mark } from './axis.ts';
import type { NormRow, PhaseRow, Stretch } from './rows.ts';
import type { TimelineData } from './timeline-data.ts';

/** Says times in words, for the picture, its tables and who hears it. */
export class TimelineTeller {
  readonly #data: TimelineData;
  readonly #words: PictureWords;

  constructor(data: TimelineData, words: PictureWords) {
    this.#data = data;
    this.#words = words;
  }

  /** From when on, in full; empty where nothing says it. */
  from({ earliest, frame }: Stretch): string {
    return this.#all(earliest, frame, startSaid);
  }

  /** Until when, in full. */
  to({ latest, frame }: Stretch): string {
    return this.#all(latest, frame, endSaid);
  }

  /** One end, in full. */
  end(point: Point, { frame }: Stretch): string {
    return this.#words.timeline.point(endSaid(this.#data.subject, frame, point));
  }

  #all(bound: Bound, frame: Frame, said: typeof endSaid): string {
    const each = bound.map((point) => this.#words.timeline.point(said(this.#data.subject, frame, point)));
    return this.#words.common.list([...new Set(each)], 'and');
  }

  /** A stretch in few words, as it stands beside its bar: `day 35 – day 42`, `by day 7, once 2.1 is done`. */
  brief({ earliest, latest, frame }: Stretch): string {
    const { common, timeline } = this.#words;
    const [from, to] = [this.#said(earliest, frame, startSaid), this.#said(latest, frame, endSaid)];
    const [once, until] = [from, to].map((all) => all.filter((said) => !isDated(said)));
    const [starts, ends] = [once, until].map((all) => common.list((all ?? []).map(timeline.point), 'and'));
    // The one moment of `on signature` is no stretch.
    const tied =
      starts === ends
        ? [starts ?? '']
        : [
            common.list((once ?? []).map(timeline.once), 'and'),
            common.list((until ?? []).map(timeline.until), 'and'),
          ];
    const dated = this.#dated(from.filter(isDated), to.filter(isDated));
    const whole = common.parts([dated, ...tied]);
    return whole === '' ? timeline.noTime : whole;
  }

  #said(bound: Bound, frame: Frame, said: typeof endSaid): readonly EndSaid[] {
    return bound.map((point) => said(this.#data.subject, frame, point));
  }

  #dated(from: readonly EndSaid[], to: readonly EndSaid[]): string {
    const { common, timeline } = this.#words;
    const short = (all: readonly EndSaid[]): string =>
      common.list([...new Set(all.map((said) => this.#short(said)))], 'and');
    const [start, end] = [short(from), short(to)];
    if (start === end) return start;
    if (start === '') return timeline.by(end);
    return end === '' ? timeline.fromOn(start) : timeline.range(start, end);
  }

  #short(said: EndSaid): string {
    const { timeline } = this.#words;
    if (said.kind !== 'day') return timeline.point(said);
    const { date, number } = said.day;
    if (number !== null) return timeline.dayNumber(number);
    return date === null ? timeline.point(said) : timeline.shortDate(formatDay(date));
  }

  /** What stands at a mark of a line: the day by the text's count, its date, and both in full. */
  mark({ day, frame }: Mark): { readonly number: string; readonly date: string; readonly full: string } {
    const { timeline } = this.#words;
    const said = daySaid(this.#data.subject, frame, day);
    return {
      number: said.number === null ? '' : timeline.dayNumber(said.number),
      date: said.date === null ? '' : timeline.shortDate(formatDay(said.date)),
      full: timeline.point(startSaid(this.#data.subject, frame, dayStart(frame, day))),
    };
  }

  /** The readings that something is only in. */
  names(stretch: Stretch): readonly string[] {
    return readingNames(stretch.readings, this.#data.meant, this.#data.agreement);
  }

  /** A norm's act with its modal. */
  act({ norm }: NormRow): string {
    return actWords(norm, norm.act);
  }

  /** The same within a width: of a stage, what is its own is never left out. */
  actWithin({ norm }: NormRow, size: number, width: number): string {
    const words = actWords(norm, norm.act);
    const head = norm.stage === null ? words : actWords(norm, norm.stage.head);
    const own = words.startsWith(head) ? words.slice(head.length) : '';
    const room = width - textWidth(own, size);
    if (own === '' || room < width / 3) return fitted(words, size, width, 1)[0] ?? '';
    return `${fitted(head, size, room, 1)[0] ?? ''}${own}`;
  }

  /** Who verifies, and how soon. */
  verification({ norm }: NormRow): string {
    const { verification } = norm;
    if (verification === null) return '';
    const { verifiers, within, quantifier } = verification;
    const who = this.#words.common.list(verifiers, quantifier === 'all' ? 'and' : 'or');
    return this.#words.timeline.verified(who, within);
  }

  /** How much time is left for it, and whether it stands in the chain with the least; empty where nothing tells. */
  slack({ schedule }: NormRow): string {
    if (schedule === null || schedule.slack === null) return '';
    return this.#words.timeline.span(schedule.slack);
  }

  /** Until when others may hold it up, where that is more than its beginning. */
  heldUp({ schedule, stretches }: NormRow): string {
    const [stretch] = stretches;
    if (schedule?.late == null || stretch === undefined) return '';
    return this.#words.timeline.point(startSaid(this.#data.subject, stretch.frame, schedule.late));
  }

  /** What it follows by its own words. */
  follows({ schedule }: NormRow): string {
    const { common, timeline } = this.#words;
    const told = (schedule?.follows ?? []).map(({ label, state, most }) => {
      return timeline.follows(label, state, most === null ? null : timeline.span(most));
    });
    return common.items([...new Set(told)]);
  }

  /** The same in few words: the time left, and the chain with the least. */
  spare(row: NormRow): string {
    const { common, timeline } = this.#words;
    const slack = this.slack(row);
    const left = row.schedule?.slack === 0 ? timeline.noSlack : slack === '' ? '' : timeline.slack(slack);
    const parts = [left, this.#critical(row)];
    return common.items(parts.filter((part) => part !== ''));
  }

  #critical({ schedule }: NormRow): string {
    return schedule?.isCritical === true ? this.#words.timeline.critical : '';
  }

  /** A phase by its key and name. */
  phase({ phase, name }: PhaseRow): string {
    return name === null ? phase : `${phase} (${name})`;
  }

  /** A norm with all that the picture shows of it. */
  spoken(row: NormRow): string {
    const { common } = this.#words;
    const head = [row.norm.label, common.list(row.bearers, 'and'), this.act(row)].filter(
      (part) => part !== '',
    );
    const times = row.stretches.map((stretch) => this.#stretch(stretch));
    const ordered = [this.follows(row), this.spare(row)].filter((part) => part !== '');
    return common.sentences([common.parts(head), ...times, this.verification(row), ...ordered]);
  }

  /** A phase likewise. */
  spokenPhase(row: PhaseRow): string {
    return this.#words.common.sentences([this.phase(row), this.#stretch(row)]);
  }

  #stretch(stretch: Stretch): string {
    const { common, timeline } = this.#words;
    const [from, to] = [this.from(stretch), this.to(stretch)];
    const said = [from === '' ? '' : timeline.earliest(from), to === '' ? '' : timeline.latest(to)];
    const shown = said.filter((part) => part !== '');
    const names = common.readings(this.names(stretch));
    return common.parts([...(shown.length === 0 ? [timeline.noTime] : shown), names]);
  }
}

function isDated({ kind }: EndSaid): boolean {
  return kind === 'day' || kind === 'hour';
}
