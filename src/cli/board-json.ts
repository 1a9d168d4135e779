import { minuteNumbered } from '../base/calendar.ts';
import { formatMoment } from '../base/moment-text.ts';
import type { BoardItem, Language, OpenPower, OwedAnswer, Reason, RunNames, ToldFact } from '../pacta.ts';
import type { BoardJson } from '../wire/run-json.ts';
import { linesOf, type ShownBoard } from './render/board.ts';
import { actOf, actsByNorm, toldBesides } from './render/board-acts.ts';

/** The object that `pacta run --json` prints, its keys in the published order. */
export function boardToJson(
  names: Pick<BoardJson, 'file' | 'facts'>,
  shown: ShownBoard,
  language: Language,
): BoardJson {
  const { board, agreement, facts, reading } = shown;
  const writer = new Writer(shown, language);
  const { at, maybe } = writer;
  return {
    file: names.file,
    facts: names.facts,
    title: agreement.title,
    reading: Object.fromEntries(reading.map((choice) => choiceOf(choice))),
    at: at(board.at),
    zone: board.zone,
    entry: maybe(board.entry),
    ended: maybe(board.ended),
    factsKnown: linesOf(facts, ({ known }) => known <= board.at),
    phases: board.phases.map(({ phase, state, start, end }) => {
      return { phase, state, start: maybe(start), end: maybe(end) };
    }),
    counts: { ...board.counts },
    items: board.items.map((item) => writer.item(item)),
    open: board.open.map((power) => writer.open(power)),
    answers: board.answers.map((answer) => writer.answer(answer)),
    next: board.next.map(({ at: minute, kind, norm, phase, label, time }) => {
      return { at: at(minute), kind, provision: norm === null ? null : label, phase, time };
    }),
    unheeded: board.unheeded.map((told) => writer.unheeded(told)),
    told: toldBesides(board, facts).map(({ fact, note }) => {
      return { line: fact.line, id: fact.id, at: at(fact.at), note };
    }),
    faults: facts.faults.map((fault) => {
      return { line: fault.line, used: fault.used, kind: fault.kind, ...language.factFaults(fault) };
    }),
  };
}

type ReasonJson = BoardJson['items'][number]['reasons'][number];

class Writer {
  readonly #acts: ReturnType<typeof actsByNorm>;
  readonly #names: RunNames;
  readonly #language: Language;
  readonly #source: string;

  constructor({ board, agreement, source }: ShownBoard, language: Language) {
    this.#source = source;
    this.#acts = actsByNorm(agreement);
    this.#names = { zone: board.zone, label: (norm) => this.#acts.get(norm)?.label ?? norm };
    this.#language = language;
  }

  readonly at = (minute: number): string => formatMoment(minuteNumbered(minute), this.#names.zone);

  readonly maybe = (minute: number | null): string | null => (minute === null ? null : this.at(minute));

  item(one: BoardItem): BoardJson['items'][number] {
    return {
      norm: one.norm,
      provision: one.label,
      time: one.time,
      bearers: [...one.bearers],
      kind: one.deontic,
      lasting: one.lasting,
      act: this.#act(one.norm),
      state: one.state,
      since: this.maybe(one.since),
      opens: this.maybe(one.opens),
      closes: this.maybe(one.closes),
      doneAt: this.maybe(one.doneAt),
      verifiedAt: this.maybe(one.verifiedAt),
      lateByMinutes: one.lateBy,
      reasons: one.reasons.map((reason) => this.#because(reason)),
    };
  }

  open({ norm, label, who, power, closes }: OpenPower): BoardJson['open'][number] {
    return {
      norm,
      provision: label,
      act: this.#act(norm),
      who: [...who],
      power,
      closes: this.maybe(closes),
    };
  }

  answer({ norm, label, time, verifiers, since, until, late }: OwedAnswer): BoardJson['answers'][number] {
    return {
      norm,
      provision: label,
      time,
      act: this.#act(norm),
      verifiers: [...verifiers],
      since: this.at(since),
      until: this.maybe(until),
      late,
    };
  }

  unheeded({ fact, outcome }: ToldFact): BoardJson['unheeded'][number] {
    const norm = 'norm' in fact ? fact.norm : 'under' in fact ? fact.under : null;
    return {
      line: fact.line,
      id: fact.id,
      fact: fact.kind,
      provision: norm === null ? null : this.#names.label(norm),
      by: fact.by,
      awaits: outcome.kind === 'awaits' ? [...outcome.who] : [],
      reason: outcome.kind === 'without effect' ? this.#because(outcome.because) : null,
    };
  }

  #act(id: BoardItem['norm']): string {
    const norm = this.#acts.get(id);
    return norm === undefined ? '' : actOf(norm, this.#source);
  }

  #because(reason: Reason): ReasonJson {
    return {
      kind: reason.kind,
      text: this.#language.run.reason(reason, this.#names),
      provisions: reason.provisions.map(this.#names.label),
      facts: [...reason.facts],
    };
  }
}

function choiceOf(choice: string): readonly [string, string] {
  const at = choice.lastIndexOf('=');
  return [choice.slice(0, at), choice.slice(at + 1)];
}
