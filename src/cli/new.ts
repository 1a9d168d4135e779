import { type Command, exit } from './command.ts';

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

/** `pacta new`. */
export const newCommand: Command = {
  name: 'new',
  operands: '',
  operandsMin: 0,
  operandsMax: 0,
  summary: 'write a text to begin with',
  details: 'Prints a short agreement without findings: replace its names and provisions by your own.',
  options: {},
  examples: [['pacta new > truce.pacta', 'a new text']],
  run: (_call, world) => {
    world.stdout.write(template);
    return exit.well;
  },
};
