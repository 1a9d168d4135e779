import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { formatCommand } from './format.ts';
import { newCommand } from './new.ts';
import { readCommand } from './read.ts';
import { startCommand } from './start.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  startCommand,
  newCommand,
  checkCommand,
  readCommand,
  diffCommand,
  formatCommand,
  explainCommand,
];
