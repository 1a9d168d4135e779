// Whatever a facts file says: each line is used or has a fault, and the board of any moment can be shown.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fencedBlocks } from '../../test/support/fenced-blocks.ts';
import { boardOf, check, runAt, type UnderstoodFacts, understandFacts } from '../pacta.ts';
import { factKinds } from '../wire/facts-file.ts';
import { readFactLines } from '../wire/read-facts.ts';
import { readBoardLine } from '../wire/run-json.ts';
import { boardToJson } from './board-json.ts';
import { renderBoard, type ShownBoard } from './render/board.ts';
import { noPaint } from './text/paint.ts';
import { englishVoice } from './voice.ts';

const reference = readFileSync(new URL('../../docs/reference/facts.md', import.meta.url), 'utf8');
const text = fencedBlocks(reference).find(({ info }) => info.includes('truce.pacta'))?.text ?? '';
const checked = check(text);
if (!checked.ok) throw new Error('the agreement of the reference is not read');
const { agreement } = checked.value;

/** Mostly one of what is right, now and then one of what is not. */
function mostly(right: readonly string[], wrong: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

const moments = ['2025-03', '2025-04', '2025-05'].flatMap((month) =>
  ['10', '11T10:30', '12', '13T00:00', '16', '20T23:00', '28'].map((day) => `${month}-${day}`),
);
const moment = mostly(moments, ['2025-03-28T02:30', 'noon', '2025-02-30', '2025-02-01']);
const label = mostly(['1.2', '2.1(a)', '2.1(b)', '2.2', '2.3', '3.2'], ['1.1', '2.1', '9']);
const under = mostly(['3.1', '3.2', '3.3', '3.4', '2.3'], ['3.9']);
const parties = ['Northland', 'Valley Front', 'the Parties'];
const who = mostly([...parties, ...parties, 'Red Cross', 'Lake Federation'], ['Nobody']);
const id = fc.integer({ min: 0, max: 9 }).map(String);
const result = fc.constantFrom('performed', 'breached', 'excused', 'dismissed');

/** A line with every field that some kind has; most lines keep only those of their kind. */
const line = fc
  .record(
    {
      fact: fc.constantFrom(...factKinds),
      at: moment,
      by: who,
      id,
      provision: label,
      under,
      quantity: fc.integer({ min: 0, max: 50 }),
      complete: fc.boolean(),
      report: id,
      dispute: id,
      reason: fc.constant('so'),
      done: fc.constantFrom('none', 'minimum', 'intermediate', 'complete'),
      level: fc.constantFrom('minor', 'serious', 'grave'),
      doneAt: moment,
      event: mostly(['elections', 'the maps are agreed', 'entry into force'], ['rain']),
      ends: fc.boolean(),
      about: fc.constantFrom('', 'the fences'),
      phase: mostly(['Phase 1', 'Truce'], ['Phase 9']),
      length: mostly(['3 days', '90 days'], ['long']),
      rulingBy: moment,
      onSilence: result,
      finds: result,
    },
    {
      requiredKeys: [
        ...(['fact', 'at', 'by', 'provision', 'under', 'report', 'dispute', 'reason'] as const),
        ...(['done', 'event', 'about', 'phase', 'length', 'finds'] as const),
      ],
    },
  )
  .map((all) => Object.fromEntries(Object.entries(all).filter(([field]) => belongs(all.fact, field))));

const FIELDS: Readonly<Record<string, string>> = {
  report: 'provision quantity complete',
  acceptance: 'report',
  rejection: 'report reason',
  verdict: 'provision done level doneAt reason',
  event: 'event ends',
  consent: 'about',
  condition: 'provision',
  notice: 'provision',
  exception: 'provision',
  suspension: 'under',
  resumption: 'under',
  ending: 'under',
  extension: 'under phase length',
  waiver: 'provision',
  dispute: 'provision rulingBy onSilence',
  ruling: 'dispute finds',
  time: '',
};

function belongs(kind: string, field: string): boolean {
  return ['fact', 'at', 'known', 'by', 'id', ...(FIELDS[kind] ?? '').split(' ')].includes(field);
}

function understood(lines: readonly object[]): UnderstoodFacts {
  return understandFacts(readFactLines(lines.map((each) => JSON.stringify(each)).join('\n')), agreement, []);
}

const files = fc.array(line, { maxLength: 12 });

test('each line is used or has a fault, and none is both', () => {
  fc.assert(
    fc.property(files, (lines) => {
      const { facts, faults } = understood(lines);
      const used = new Set(facts.map((fact) => fact.line));
      const refused = new Set(faults.filter((fault) => !fault.used).map((fault) => fault.line));
      expect([...used].filter((number) => refused.has(number))).toEqual([]);
      expect(used.size + refused.size).toBe(lines.length);
    }),
    { numRuns: 200 },
  );
});

test('the board of any moment is as its schema says, and can be shown', () => {
  fc.assert(
    fc.property(files, fc.integer({ min: -20, max: 100 }), (lines, days) => {
      const facts = understood(lines);
      const at = Date.UTC(2025, 2, 10) / 60_000 + days * 1440;
      const board = boardOf(runAt(agreement, [], facts.facts, at));
      const shown: ShownBoard = { board, agreement, source: text, facts, reading: [], all: true };
      const json = boardToJson({ file: 'truce.pacta', facts: 'facts.jsonl' }, shown, englishVoice.language);
      const read = readBoardLine(JSON.stringify(json));
      expect(read.ok ? '' : read.error).toBe('');
      const page = renderBoard(shown, { paint: noPaint, width: 60, voice: englishVoice });
      expect(page.split('\n').filter((row) => row.length > 60)).toEqual([]);
      expect(page).not.toMatch(/undefined|NaN|Infinity|null/);
    }),
    { numRuns: 60 },
  );
});
