import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { deskCommand } from './desk.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { formatCommand } from './format.ts';
import { lspCommand } from './lsp.ts';
import { newCommand } from './new.ts';
import { readCommand } from './read.ts';
import { startCommand } from './start.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  startCommand,
  deskCommand,
  newCommand,
  checkCommand,
  readCommand,
  diffCommand,
  formatCommand,
  explainCommand,
  lspCommand,
];
