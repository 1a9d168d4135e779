import { endWords, startWords } from '../moment-words.en.ts';
import { capital, provisionName, spokenList } from '../naming.ts';
import type { Length, Option, RunStep, TimeNote } from './time-notes.ts';

/** A length of time in words. */
export function lengthWords({ amount, unit }: Length): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

/** A step of the reason of a finding about time. */
export function timeNoteWords(note: TimeNote): string {
  switch (note.kind) {
    case 'not before':
      return `At the earliest, ${provisionName(note.label)} can be done ${startWords(note.start)}.`;
    case 'not after':
      return `At the latest, ${provisionName(note.label)} is to be done ${endWords(note.end)}.`;
    case 'over':
      return `${named(note.label)} is over ${endWords(note.end)}, and is performed only then.`;
    case 'follows':
      return `${named(note.label)} comes after ${provisionName(note.other)}.`;
    case 'same day':
      return `${named(note.label)} is to be done on the same day as ${provisionName(note.other)}.`;
    case 'verification':
      return note.most === null
        ? `${verifying(note)} may take any time.`
        : `${verifying(note)} may take ${lengthWords(note.most)}.`;
    case 'verified soon':
      return `${verifying(note)} may come at once.`;
    case 'takes':
      return note.side === 'most'
        ? `${named(note.label)} may take as long as ${lengthWords(note.length)}.`
        : `${named(note.label)} takes at least ${lengthWords(note.length)}.`;
    case 'other acts':
      return `When ${provisionName(note.label)} is done is for ${spokenList(note.who)} to choose.`;
    case 'consent':
      return (
        `When to agree is for ${spokenList(note.who)} to choose, ` +
        `and ${provisionName(note.label)} waits for it.`
      );
    case 'run':
      return (
        `One run: ${note.steps.map(stepWords).join('; ')}. Then ${provisionName(note.label)} is ` +
        `${lengthWords(note.by)} too ${note.side}.`
      );
    case 'one reading':
      return 'These steps are those of one of the readings; the others differ in their numbers.';
    case 'options':
      return (
        `${note.options.length === 1 ? 'One change of a number' : 'Any one of these'} mends it: ` +
        `${note.options.map(optionWords).join('; ')}.`
      );
  }
}

function optionWords({ label, now, instead }: Option): string {
  return `${provisionName(label)} “${instead}” instead of “${now}”`;
}

function verifying({ label, who }: { readonly label: string; readonly who: readonly string[] }): string {
  return `Verification of ${provisionName(label)}${who.length === 0 ? '' : ` by ${spokenList(who)}`}`;
}

function stepWords(step: RunStep): string {
  if (step.kind === 'consent') return `${spokenList(step.who)} agree ${startWords(step.at)}`;
  const { label, state, at } = step;
  const verb = state === 'begun' ? 'begins' : `is ${state}`;
  return `${provisionName(label)} ${verb} ${startWords(at)}`;
}

function named(label: string): string {
  return capital(provisionName(label));
}
