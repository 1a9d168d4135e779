import { propose } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { readInput, refusalLine } from './input.ts';
import { proposalReport } from './render/proposal.ts';
import { show } from './style.ts';
import type { World } from './world.ts';

/** A text to begin with: short, whole, and without a finding. */
export const template = `\
Agreement: Truce between Northland and Southland.
Parties: Northland; Southland.
Mediators: Lake Federation.
Monitors: Joint Mechanism.
Places: northern crossing.
Day 1: entry into force.
Entry into force: when Northland and Southland sign.

Article 1. Truce

1.1 Each party shall not conduct offensive operations, verified by the Joint Mechanism within 2 days.
1.2 Each party shall give the Joint Mechanism access throughout this agreement.

Article 2. Exchange

2.1 Northland shall release 10 detainees by day 7, verified by the Joint Mechanism within 2 days.
2.2 Southland shall open the northern crossing within 3 days after 2.1 is verified,
    verified by the Joint Mechanism within 2 days.

Article 3. Keeping it

3.1 If any provision is breached, the Lake Federation shall convene the Parties within 2 days.
3.2 If any provision is disputed, the Lake Federation shall decide the dispute within 5 days.
3.3 If 1.1, 2.1 or 2.2 is not verified, the Lake Federation shall convene the Parties within 2 days.
3.4 The Parties may amend this agreement.
`;

const details = `
Prints a short agreement without findings: replace its names and provisions by your own.

With \`--from\` it prints a draft made of a text in any treaty style: a proposed header (parties and other
actors, places, events, terms, dates), and the body with its words unchanged, its articles, paragraphs and
lists numbered as Pacta numbers them. References inside the text are rewritten where it is certain what they
point to. What was done, and how much is understood, is said on standard error; what only you can tell stands
in notes.
`;

/** `pacta new`. */
export const newCommand: Command = {
  name: 'new',
  operands: '',
  operandsMin: 0,
  operandsMax: 0,
  summary: 'write a text to begin with, or make a draft of a text of another style',
  details,
  options: {
    from: { value: 'FILE', help: 'make a draft of this text (- for standard input)' },
  },
  examples: [
    ['pacta new > truce.pacta', 'a new text'],
    ['pacta new --from treaty.txt > draft.pacta', 'a draft with the words of treaty.txt'],
  ],
  run: runNew,
};

function runNew(call: Call, world: World): Promise<number> | number {
  const from = call.value('from');
  if (from !== undefined) return runFrom(from, world);
  world.stdout.write(template);
  return exit.well;
}

async function runFrom(file: string, world: World): Promise<number> {
  if (file === '-' && world.stdin.isTerminal) {
    world.stderr.write('pacta new: nothing is piped in; name a file, as in pacta new --from treaty.txt\n');
    return exit.unusable;
  }
  const input = await readInput(file, world);
  const proposed = input.ok ? propose(input.value.source) : input;
  if (!proposed.ok) {
    world.stderr.write(refusalLine({ file, ...proposed.error }));
    return exit.unusable;
  }
  show(world.stdout, proposed.value.text);
  show(world.stderr, proposalReport(file, proposed.value, world.stdout.isTerminal));
  return exit.well;
}
