import { isolated } from '../../base/isolates.ts';
import {
  type Agreement,
  type Board,
  type BoardItem,
  type BoardPhase,
  lastBefore,
  localMoment,
  type Reason,
  type RunNames,
  type ToldFact,
  type UnderstoodFacts,
  type Upcoming,
} from '../../pacta.ts';
import { columns } from '../text/columns.ts';
import { setLine, wrapIn } from '../text/direction.ts';
import type { Paint } from '../text/paint.ts';
import type { Voice } from '../voice.ts';
import { type BoardSection, boardSections, countedStates, quietSections } from '../words/board-words.ts';
import { actOf, actsByNorm, sourcesOf, toldBesides } from './board-acts.ts';
import { said, shown } from './spoken.ts';

/** A board, and what else is needed to show it. */
export interface ShownBoard {
  readonly board: Board;
  readonly agreement: Agreement;
  /** The text of the agreement. */
  readonly source: string;
  readonly facts: UnderstoodFacts;
  /** The choices of the reading that is followed, as `2.2=A`; empty where the text has no brackets. */
  readonly reading: readonly string[];
  /** Also what waits, is done or over. */
  readonly all: boolean;
}

interface Style {
  readonly paint: Paint;
  readonly width: number;
  readonly voice: Voice;
}

/** One thing on a board: the provision, what it is, and why. */
interface Entry {
  readonly label: string;
  readonly text: string;
  readonly why: string;
  readonly sources: readonly string[];
}

/** A board for a terminal: where things stand in counts, then part by part, each with its reason. */
export function renderBoard(shownBoard: ShownBoard, style: Style): string {
  const writer = new BoardWriter(shownBoard, style);
  return `${[writer.head(), ...writer.parts()].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Writes one board in one language. */
class BoardWriter {
  readonly #shown: ShownBoard;
  readonly #style: Style;
  readonly #names: RunNames;
  readonly #acts: ReturnType<typeof actsByNorm>;

  constructor(board: ShownBoard, style: Style) {
    this.#shown = board;
    this.#style = style;
    this.#acts = actsByNorm(board.agreement);
    this.#names = { zone: board.board.zone, label: (norm) => this.#acts.get(norm)?.label ?? norm };
  }

  /** What is said before the parts: the moment, the phases and the counts. */
  head(): readonly string[] {
    const { board, agreement, facts, reading } = this.#shown;
    const { paint } = this.#style;
    const words = this.#words;
    const title = agreement.title === null ? [] : this.#said(this.#own(agreement.title)).map(paint.strong);
    const states = countedStates
      .filter((state) => board.counts[state] > 0)
      .map((state) => words.count(this.#run.states[state], board.counts[state]));
    const known = linesOf(facts, (fact) => fact.known <= board.at);
    return [
      ...title,
      ...this.#said(words.moment(this.#at(board.at), this.#own(board.zone))),
      ...(reading.length === 0 ? [] : this.#said(words.reading(this.#own(reading.join(', '))))),
      ...this.#said(this.#standing()),
      ...this.#said(states.length === 0 ? words.nothing : words.counted(states)).map(paint.strong),
      ...this.#said(words.facts(known, linesOf(facts, () => true) - known)),
    ];
  }

  /** Each part that has something in it, under its heading. */
  parts(): readonly (readonly string[])[] {
    const sections = this.#shown.all ? [...boardSections, ...quietSections] : boardSections;
    const all = sections.map((section) => [section, this.#entries(section)] as const);
    const labels = all.flatMap(([, entries]) => entries.map(({ label }) => columns(this.#own(label))));
    const indent = Math.min(LABELS_MAX, Math.max(0, ...labels)) + 2;
    return all
      .filter(([, entries]) => entries.length > 0)
      .map(([section, entries]) => [
        ...this.#said(this.#words.headings[section]).map(this.#style.paint.strong),
        ...entries.flatMap((entry) => this.#lines(entry, indent)),
      ]);
  }

  get #words(): Voice['words']['board'] {
    return this.#style.voice.words.board;
  }

  get #run(): Voice['language']['run'] {
    return this.#style.voice.language.run;
  }

  #standing(): string {
    const { board } = this.#shown;
    const now = board.entry === null || board.entry > board.at ? [this.#words.notInForce] : [];
    const ended = board.ended === null ? [] : [this.#words.ended(this.#at(board.ended))];
    const phases = board.phases.map((phase) => this.#phase(phase));
    return [...now, ...ended, this.#words.sentence(phases)].filter((part) => part !== '').join(' ');
  }

  #phase({ phase, state, start, end }: BoardPhase): string {
    const [from, to] = [start === null ? null : this.#at(start), end === null ? null : this.#until(end)];
    return this.#words.phase(this.#own(phase), state, from, to);
  }

  #entries(section: BoardSection): readonly Entry[] {
    const { board } = this.#shown;
    const inState = (state: BoardItem['state']): readonly Entry[] =>
      this.#items(board.items.filter((item) => item.state === state));
    switch (section) {
      case 'breached':
      case 'overdue':
      case 'disputed':
      case 'suspended':
      case 'pending':
      case 'waiting':
      case 'excused':
      case 'lapsed':
        return inState(section);
      case 'performed':
        // What was late stands in a part of its own.
        return this.#items(
          board.items.filter(({ state, lateBy }) => state === 'performed' && (lateBy ?? 0) === 0),
        );
      case 'due':
        return this.#items(
          board.items.filter(({ state, deontic }) => state === 'due' && deontic !== 'permission'),
        );
      case 'late':
        return this.#items(
          board.items.filter(({ state, lateBy }) => state === 'performed' && (lateBy ?? 0) > 0),
        );
      case 'answers':
        return this.#answers();
      case 'open':
        return board.open.map(({ norm, label, closes }) => ({
          label,
          text: this.#act(norm),
          why: this.#because([{ kind: 'may be used', closes, facts: [], provisions: [] }]),
          sources: [],
        }));
      case 'next':
        return this.#next();
      case 'unheeded':
        return board.unheeded.map((told) => this.#unheeded(told));
      case 'told':
        return this.#told();
    }
  }

  /** Items, those of one norm that recurs taken together. */
  #items(items: readonly BoardItem[]): readonly Entry[] {
    const byNorm = new Map<string, BoardItem[]>();
    for (const item of items) byNorm.set(item.norm, [...(byNorm.get(item.norm) ?? []), item]);
    return [...byNorm.values()].map((all) => this.#item(all));
  }

  #item(all: readonly BoardItem[]): Entry {
    const [first] = all;
    const last = all.at(-1);
    if (first === undefined || last === undefined) throw new Error('a group of items has no item');
    const many = all.length > 1 ? [this.#times(all.length, first, last)] : [];
    const late = last.lateBy !== null && !last.reasons.some(({ kind }) => kind === 'late');
    const lateness: readonly Reason[] =
      late && last.lateBy > 0 ? [{ kind: 'late', byMinutes: last.lateBy, facts: [], provisions: [] }] : [];
    return {
      label: first.label,
      text: this.#act(first.norm),
      why: this.#because([...lateness, ...last.reasons], many),
      sources: this.#sources(last.reasons),
    };
  }

  #times(count: number, first: BoardItem, last: BoardItem): string {
    const on = ({ opens }: BoardItem): string => (opens === null ? '' : this.#at(opens));
    return this.#words.times(count, on(first), on(last));
  }

  #answers(): readonly Entry[] {
    const { answers, items } = this.#shown.board;
    return answers.map(({ norm, label, time, verifiers }) => {
      const item = items.find((one) => one.norm === norm && one.time === time);
      const reasons = item?.reasons ?? [];
      const who = this.#words.together(verifiers.map((name) => this.#own(name)));
      return {
        label,
        text: this.#words.owes(who),
        why: [this.#act(norm), this.#because(reasons)].join('\n'),
        sources: this.#sources(reasons),
      };
    });
  }

  /** What comes, by provision and phase, in the order of what comes first. */
  #next(): readonly Entry[] {
    const groups = new Map<string, Upcoming[]>();
    for (const one of this.#shown.board.next) {
      const key = one.norm ?? `phase ${one.phase}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].map((all) => this.#comes(all));
  }

  #comes(all: readonly Upcoming[]): Entry {
    const [first] = all;
    if (first === undefined) throw new Error('a group of what comes has nothing in it');
    const { norm, label } = first;
    const isOne = all.every(({ time }) => time === first.time);
    const told = isOne ? all : all.slice(0, 1);
    const when = told.map(({ at, kind }) => {
      const isEnd = kind === 'last moment' || kind === 'answer due' || kind === 'phase ends';
      return this.#words.upcoming(kind, isEnd ? this.#until(at) : this.#at(at));
    });
    const times = new Set(all.map(({ time }) => time)).size;
    const more = isOne ? [] : [this.#words.more(times - 1)];
    const what = norm === null ? [] : [this.#act(norm)];
    return { label, text: this.#words.sentence([...when, ...more]), why: what.join(''), sources: [] };
  }

  #unheeded({ fact, outcome }: ToldFact): Entry {
    const norm = 'norm' in fact ? fact.norm : 'under' in fact ? fact.under : null;
    const who = fact.by === '' ? [] : [fact.by];
    const why =
      outcome.kind === 'awaits'
        ? [this.#words.awaits(this.#words.together(outcome.who.map((name) => this.#own(name))))]
        : outcome.kind === 'without effect'
          ? [this.#run.reason({ ...outcome.because, provisions: [] }, this.#names)]
          : [];
    return {
      label: norm === null ? '' : this.#names.label(norm),
      text: `${this.#words.factOnLine(fact.line)}: ${this.#own([fact.kind, ...who].join(', '))}`,
      why: this.#words.sentence(why),
      sources: this.#sourcesOf([fact.id]),
    };
  }

  #told(): readonly Entry[] {
    const { board, facts } = this.#shown;
    return toldBesides(board, facts).map(({ fact: { at, id }, note }) => {
      const text = `${this.#at(at)}: ${this.#own(note.replace(/\.$/, ''))}`;
      return { label: '', text: this.#words.sentence([text]), why: '', sources: this.#sourcesOf([id]) };
    });
  }

  #because(reasons: readonly Reason[], before: readonly string[] = []): string {
    const told = reasons.map((reason) => this.#run.reason(reason, this.#names));
    return this.#words.sentence([...before, ...told]);
  }

  #sources(reasons: readonly Reason[]): readonly string[] {
    return this.#sourcesOf(reasons.flatMap(({ facts }) => facts));
  }

  #sourcesOf(facts: readonly string[]): readonly string[] {
    const { written } = this.#shown.facts;
    return sourcesOf(facts, written, this.#words.confidence, (words) => this.#own(words));
  }

  #act(norm: BoardItem['norm']): string {
    const found = this.#acts.get(norm);
    return found === undefined ? '' : this.#own(actOf(found, this.#shown.source));
  }

  #at(minute: number): string {
    return this.#run.at(localMoment(minute, this.#names.zone));
  }

  #until(minute: number): string {
    return this.#run.until(lastBefore(minute, this.#names.zone));
  }

  /** Words of the text, set apart in a language that is written the other way. */
  #own(text: string): string {
    return this.#style.voice.language.direction === 'rtl' ? isolated(text) : text;
  }

  #said(text: string): readonly string[] {
    return text === '' ? [] : said(text, this.#style.width, this.#style.voice);
  }

  /** A label, and beside it what it is, why, and who says so. */
  #lines({ label, text, why, sources }: Entry, indent: number): readonly string[] {
    const { paint, width, voice } = this.#style;
    const { direction } = voice.language;
    const beside = (words: string): readonly string[] =>
      words === '' ? [] : wrapIn(shown(words, voice), width - indent, 0, direction);
    const body = [
      ...beside(text),
      ...why.split('\n').flatMap(beside),
      ...sources.flatMap((source) => beside(source).map(paint.faint)),
    ];
    const name = shown(this.#own(label), voice);
    const blank = ' '.repeat(indent);
    const room = indent - columns(name);
    const [first = '', ...rest] = body;
    const lines =
      room < 2
        ? [paint.strong(name), ...body.map((line) => blank + line)]
        : [paint.strong(name) + ' '.repeat(room) + first, ...rest.map((line) => blank + line)];
    return lines.map((line) => setLine(line, direction));
  }
}

/** How many lines have such facts: what several say together stands on one. */
export function linesOf({ facts }: UnderstoodFacts, holds: (fact: ToldFact['fact']) => boolean): number {
  return new Set(facts.filter(holds).map(({ line }) => line)).size;
}

/** The columns of the labels: a longer one has a line of its own. */
const LABELS_MAX = 12;
