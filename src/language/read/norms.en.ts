import { capital, list, together } from './names.en.ts';
import { takes } from './time.en.ts';
import type { ActParts, Length, Named, NormParts, PowerParts, VerificationParts, WhoParts } from './words.ts';

/** A norm as one sentence. */
export function norm(parts: NormParts): string {
  const who = whoIsBound(parts.who);
  const waits = parts.waits.length === 0 ? '' : `${list(parts.waits, 'and')}, `;
  const when = [parts.often.join(' '), list(parts.times, 'and'), parts.through ?? ''].filter(
    (said) => said !== '',
  );
  const times = when.length === 0 ? '' : `, ${when.join(', ')},`;
  const limits = parts.limits.map((limit) => `, ${limit}`).join('');
  const notes = parts.notes.map((note) => `; ${note}`).join('');
  const verb = who.plural ? 'are' : 'is';
  const bound = `${verb} ${BOUND[parts.deontic]}${times} to ${act(parts)}`;
  return `${capital(`${waits}${who.text}`)} ${bound}${limits}${notes}.`;
}

const BOUND = { obligation: 'obliged', prohibition: 'forbidden', permission: 'permitted' } as const;

function whoIsBound(who: WhoParts): Named {
  switch (who.kind) {
    case 'one':
      return together(who.names);
    case 'together':
      return { text: `${together(who.names).text} together`, plural: true };
    case 'each':
      return { text: `each of ${together(who.names).text}`, plural: false };
    case 'any':
      return { text: `any of ${together(who.names).text}`, plural: false };
    case 'unknown':
      return {
        text:
          who.words === ''
            ? 'somebody whom the text does not declare'
            : `“${who.words}”, not declared in this text,`,
        plural: false,
      };
    case 'nobody':
      return { text: 'somebody whom the text does not name', plural: false };
  }
}

function act({ act: parts }: NormParts): string {
  const stage = parts.stage === null ? '' : `, in stage (${parts.stage.letter}) ${parts.stage.words}`;
  const known = parts.known === null ? '' : ` (that is, to ${parts.known})`;
  const counted = parts.counted.length === 0 ? '' : ` (counted: ${list(parts.counted, 'and')})`;
  const inAll = parts.inAll.length === 0 ? '' : ` (in all: ${list(parts.inAll, 'and')})`;
  return `${inPart(parts)}${stage}${counted}${inAll}${known}`;
}

/** `begin talks`, rather than `begin to talk`. */
const BEGIN_NOUN = /^(begin|start)\s+(?!to\s)/i;
const BEGIN = /^(begin|start)\s+(to\s+)?/i;

function inPart({ part, words, done }: ActParts): string {
  const whole = done === null ? words : `have ${lowered(words)} ${done}`;
  switch (part) {
    case 'whole':
      return whole;
    case 'begin':
      return BEGIN_NOUN.test(whole) ? whole : `begin this: to ${whole.replace(BEGIN, '')}`;
    case 'complete':
      return BEGIN_NOUN.test(whole)
        ? `complete ${whole.replace(BEGIN, '')}`
        : `complete this: to ${whole.replace(BEGIN, '')}`;
  }
}

const DETERMINER = /^(A|An|The|All|Any|Each|Every|No|Such|These|Those|Its|Their|Both)\s/;

function lowered(text: string): string {
  return DETERMINER.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** An act that the checker knows. */
export function power(parts: PowerParts): string {
  switch (parts.kind) {
    case 'suspend':
    case 'resume':
    case 'decide':
    case 'amend':
      return `${parts.kind} ${disputed(parts)}`;
    case 'refer':
      return `refer ${disputed(parts)} to ${parts.to ?? 'somebody who is not named alone'}`;
    case 'end':
      return `end ${parts.what}`;
    case 'extend':
      return `extend ${parts.what}${parts.by === null ? ' without a limit' : ` by up to ${parts.by}`}`;
    case 'convene':
      return `convene ${parts.who}`;
    case 'give access':
      return `give ${parts.to} access`;
  }
}

/** What is decided or referred is the dispute, whatever provision it is about. */
function disputed({ kind, what }: { readonly kind: PowerParts['kind']; readonly what: string }): string {
  return (kind === 'decide' || kind === 'refer') && what === 'any provision' ? 'any dispute' : what;
}

/** Who verifies, and how long that may take. */
export function verification({ names, quantifier, within, of }: VerificationParts): string {
  const what = { once: 'verify', 'each time': 'verify each time', allegations: 'decide each allegation' }[of];
  const limit = within === null ? '' : ` within ${within}`;
  if (names.length === 0) return `somebody whom the text does not declare is to ${what}${limit}`;
  const who = together(names, quantifier === 'all' ? 'and' : 'or');
  const have = who.plural ? 'have' : 'has';
  if (within === null) return `${who.text} ${who.plural ? 'are' : 'is'} to ${what}, without a time limit`;
  return `${who.text} ${have} ${within} to ${what}`;
}

/** How long the act takes. */
export function taking(least: Length, most: Length): string {
  return `it takes ${takes(least, most)}, which nobody chooses`;
}

/** What is left out of a norm, and who judges that. */
export function exception(words: string, judge: Named | null): string {
  if (judge === null) return `except ${words} (nobody is named to judge this)`;
  return `except ${words} (as ${judge.text} ${judge.plural ? 'decide' : 'decides'})`;
}
