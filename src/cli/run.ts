import { type Command, exit, readCall } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, overview } from './help.ts';
import { didYouMean } from './nearest.ts';
import { styleFor } from './style.ts';
import type { World } from './world.ts';

/** Runs the command line: reads the arguments, does what they ask, and answers with the exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    world.stderr.write(overview(commands, styleFor(world.stderr, world.env).width));
    return exit.unusable;
  }
  if (name === '--version') {
    world.stdout.write(`pacta ${world.version}\n`);
    return exit.well;
  }
  if (name === 'help' || name === '--help' || name === '-h') return help(rest, world);
  const command = commands.find((candidate) => candidate.name === name);
  return command === undefined ? unknown(name, world) : runCommand(command, rest, world);
}

async function runCommand(command: Command, args: readonly string[], world: World): Promise<number> {
  const call = readCall(args, command);
  if (!call.ok) {
    world.stderr.write(`pacta ${command.name}: ${call.error}\n`);
    return exit.unusable;
  }
  if (call.value.has('help')) return help([command.name], world);
  try {
    return await command.run(call.value, world);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    world.stderr.write(`pacta ${command.name}: a fault in Pacta itself (${what}); please report it\n`);
    return exit.unusable;
  }
}

function help([name]: readonly string[], world: World): number {
  const { width } = styleFor(world.stdout, world.env);
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && command === undefined) return unknown(name, world);
  world.stdout.write(command === undefined ? overview(commands, width) : helpOf(command, width));
  return exit.well;
}

function unknown(name: string, world: World): number {
  const names = commands.map((command) => command.name);
  const isFile = /[./]/.test(name);
  const hint = isFile
    ? `; to check a file: pacta check ${name}`
    : didYouMean(name, [...names, 'help', '--version']) || '; pacta help lists the commands';
  const kind = name.startsWith('-') ? 'an option' : 'a command';
  world.stderr.write(`pacta: "${name}" is not ${kind}${hint}\n`);
  return exit.unusable;
}
