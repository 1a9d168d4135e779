import type { MomentFault } from '../../base/moment-text.ts';
import type { FactFault, WantedValue } from '../../model/written-facts.ts';
import { entry, type FaultSaid, type FaultWords, tellingApart } from './fault-words.ts';

/** What is wrong with a line of a facts file, in English. */
export const faultWords: FaultWords = (fault) => {
  switch (fault.kind) {
    case 'not JSON':
    case 'no object':
    case 'unknown kind':
    case 'missing field':
    case 'unknown field':
    case 'wrong value':
      return ofShape(fault);
    case 'moment':
      return ofMoment(fault.field, fault.written, fault.fault);
    case 'unknown name':
      return ofName(fault);
    case 'several norms':
    case 'no such norm':
    case 'several stages':
    case 'other reading':
    case 'no norm':
      return ofProvision(fault);
    case 'known before it happened':
    case 'no length':
    case 'nobody':
    case 'unknown fact':
    case 'same id':
    case 'same fact':
    case 'out of order':
    case 'before entry':
      return ofFact(fault);
  }
};

type Of<K extends FactFault['kind']> = Extract<FactFault, { kind: K }>;

const EXAMPLE = '{"fact": "report", "at": "2025-02-03", "provision": "2.1"}';

function ofShape(
  fault: Of<'not JSON' | 'no object' | 'unknown kind' | 'missing field' | 'unknown field' | 'wrong value'>,
): FaultSaid {
  switch (fault.kind) {
    case 'not JSON': {
      const where = fault.column === null ? '' : ` (at column ${fault.column})`;
      return said(`it is not JSON${where}`, `write one fact, as in ${EXAMPLE}`);
    }
    case 'no object':
      return said('it is JSON, but not a fact', `write one, as in ${EXAMPLE}`);
    case 'unknown kind':
      if (fault.written === null) {
        return said('it does not say which kind of fact it is', 'add "fact": "report", or another kind');
      }
      return said(
        `there is no kind of fact "${fault.written}"`,
        meant(fault.near) ?? 'the kinds are listed in the reference of facts files',
      );
    case 'missing field':
      return said(`a fact of the kind ${fault.fact} needs "${fault.field}"`, `add "${fault.field}"`);
    case 'unknown field':
      return said(
        `a fact of the kind ${fault.fact} has no "${fault.field}"`,
        meant(fault.near) ?? 'leave it out, or put it into "note"',
      );
    case 'wrong value':
      return said(`"${fault.field}" does not have a value that it can have`, `write ${wanted(fault.wanted)}`);
  }
}

function wanted(value: WantedValue): string {
  switch (value.kind) {
    case 'text':
      return 'a text in quotes that is not empty';
    case 'number':
      return 'a number';
    case 'whole number':
      return 'a whole number from 1';
    case 'yes or no':
      return 'true or false';
    case 'list':
      return 'a list of names, as in ["Northland"]';
    case 'quantity':
      return 'a number, or a list as in [{"number": 3, "of": "hostages"}]';
    case 'source':
      return 'a text, or {"who": …} with "confidence", "date" and "url" where they are known';
    case 'one of':
      return `one of ${value.values.map((each) => `"${each}"`).join(', ')}`;
  }
}

function ofMoment(field: string, written: string, fault: MomentFault): FaultSaid {
  switch (fault.kind) {
    case 'no moment':
      return said(
        `"${field}" is "${written}", which is no moment`,
        'write 2025-02-03, 2025-02-03T12:00 or 2025-02-03T12:00+02:00',
      );
    case 'never':
      return said(`"${field}" is "${written}", and there is no such day or hour`, 'correct it');
    case 'no zone':
      return said(
        `"${fault.zone}" is no zone of the time zone database`,
        'name one as in Asia/Jerusalem, or write the offset',
      );
    case 'other offset':
      return said(
        `clocks in ${fault.zone} do not have the offset of "${written}" then`,
        'leave out the offset or the zone',
      );
    case 'clock skips':
    case 'clock repeats': {
      const how = fault.kind === 'clock skips' ? 'never show' : 'show twice';
      return said(
        `clocks in ${fault.zone} ${how} ${written}, because they are changed that night`,
        `write the moment with its offset, ${fault.forms.join(' or ')}`,
      );
    }
  }
}

function ofName({ of, field, written, near }: Of<'unknown name'>): FaultSaid {
  const declares = of === 'provision' ? 'has no provision' : `declares no ${of}`;
  const remedies = {
    provision: 'name one as the text labels it, as in 2.1, or 2.1(a) for a stage',
    actor: 'name one of the header; who only tells of it belongs in "source"',
    event: 'name one of the header, "entry into force" or "signature"',
    phase: 'name one of the header, as in Phase 1',
  };
  return said(`the text ${declares} "${written}" (in "${field}")`, meant(near) ?? remedies[of]);
}

function ofProvision(
  fault: Of<'several norms' | 'no such norm' | 'several stages' | 'other reading' | 'no norm'>,
): FaultSaid {
  const { written } = fault;
  switch (fault.kind) {
    case 'several stages':
      return said(`${written} has the stages ${fault.stages.join(', ')}`, 'write a line for each stage');
    case 'several norms': {
      const { field, values } = tellingApart(fault.choices);
      const ways = values.map((value) => entry(field, value)).join(' or ');
      return said(`${written} says more than one thing, and it is open which is meant`, `write ${ways}`);
    }
    case 'no such norm': {
      const there = fault.choices.map(
        ({ bearer, sentence }) => `sentence ${sentence} of ${bearer.join(' and ') || 'nobody'}`,
      );
      return said(
        `nothing in ${written} has this bearer and sentence`,
        `there is ${[...new Set(there)].join('; ')}`,
      );
    }
    case 'other reading':
      return said(
        `${written} is not there in this reading of the text`,
        'choose the reading that has it, or leave the line out',
      );
    case 'no norm':
      return said(
        `nothing in ${written} was understood as owed, forbidden or allowed`,
        'name the provision that obliges; pacta read shows what was understood',
      );
  }
}

function ofFact(
  fault: Of<
    | 'known before it happened'
    | 'no length'
    | 'nobody'
    | 'unknown fact'
    | 'same id'
    | 'same fact'
    | 'out of order'
    | 'before entry'
  >,
): FaultSaid {
  switch (fault.kind) {
    case 'known before it happened':
      return said('"known" is earlier than "at"', 'correct one of the two');
    case 'no length':
      return said(`"${fault.written}" is no length of time`, 'write a number and a unit, as in 10 days');
    case 'nobody':
      return said('it does not say whose doing it is', 'add "by" with an actor of the header');
    case 'unknown fact':
      return said(
        `no usable line is a ${fault.of} with the id "${fault.id}"`,
        `give the ${fault.of} that is meant this "id"`,
      );
    case 'same id':
      return said(`line ${fault.first} has the id "${fault.id}" already`, 'give one of the two another id');
    case 'same fact':
      return said(
        `it says the same as line ${fault.first}`,
        'leave it out; if it did happen twice, give each line an "id"',
      );
    case 'out of order':
      return said(
        `it became known before what stands on line ${fault.after}`,
        'move it there, or say in "known" when it became known',
      );
    case 'before entry':
      return said(
        `it is dated before entry into force (${fault.entry}), when nothing of this is owed`,
        'correct the date',
      );
  }
}

function meant(near: string | null): string | null {
  return near === null ? null : `did you mean "${near}"?`;
}

function said(cause: string, remedy: string): FaultSaid {
  return { cause, remedy };
}
