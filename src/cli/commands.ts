import { boardCommand } from './board.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { deskCommand } from './desk.ts';
import { diffCommand } from './diff.ts';
import { drawCommand } from './draw.ts';
import { exchangeCommand } from './exchange.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { formatCommand } from './format.ts';
import { importCommand } from './import.ts';
import { lspCommand } from './lsp.ts';
import { newCommand } from './new.ts';
import { orderCommand } from './order.ts';
import { readCommand } from './read.ts';
import { startCommand } from './start.ts';
import { stressCommand } from './stress.ts';
import { timelineCommand } from './timeline.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  startCommand,
  deskCommand,
  newCommand,
  importCommand,
  checkCommand,
  readCommand,
  drawCommand,
  timelineCommand,
  boardCommand,
  stressCommand,
  exchangeCommand,
  orderCommand,
  diffCommand,
  formatCommand,
  exportCommand,
  explainCommand,
  lspCommand,
];
