import { type Command, exit } from './command.ts';

/** A text to begin with: short, whole, and without a finding. */
export const template = `\
Agreement: Truce between Northland and Southland.
Parties: Northland; Southland.
Mediators: Lake Federation.
Monitors: Joint Mechanism.
Day 1: entry into force.
Entry into force: when Northland and Southland sign.

Article 1. Truce

1.1 Each party shall not conduct offensive operations, verified by the Joint Mechanism within 2 days.
1.2 If 1.1 is breached, the Lake Federation shall convene the Parties within 1 day.

Article 2. Exchange

2.1 Northland shall release 10 detainees on day 7, verified by the Joint Mechanism within 2 days.
`;

/** `pacta new`. */
export const newCommand: Command = {
  name: 'new',
  operands: '',
  operandsMin: 0,
  operandsMax: 0,
  summary: 'write a text to begin with',
  details: ['Prints a short agreement without findings: replace its names and provisions by your own.'],
  options: {},
  examples: [['pacta new > truce.pacta', 'a new text']],
  run: (_call, world) => {
    world.stdout.write(template);
    return exit.well;
  },
};
