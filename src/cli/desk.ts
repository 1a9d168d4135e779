import { type Call, type Command, exit } from './command.ts';
import type { World } from './world.ts';

/** PACT on the keys of a telephone. Fixed, since drafts belong to the address they were written at. */
const usualPort = 7228;

/** `pacta desk`. */
export const deskCommand: Command = {
  name: 'desk',
  operands: '',
  operandsMin: 0,
  operandsMax: 0,
  summary: 'open the drafting desk in the browser',
  details: `Serves the desk to this computer only, prints its address, and opens it where there is a
display; Ctrl-C ends it. The desk checks as you type. Drafts stay in the browser, under the address they were
written at: another port has other drafts.

The desk is a folder of static files, \`dist-web\`, which any web host can serve as well.`,
  options: {
    port: { value: 'PORT', help: `the port to serve it on, ${usualPort} if none is given` },
    'no-open': { help: 'only print the address' },
  },
  examples: [['pacta desk', `the desk at http://localhost:${usualPort}/`]],
  run: desk,
};

async function desk(call: Call, world: World): Promise<number> {
  const port = portOf(call.value('port'));
  if (port === null) {
    world.stderr.write(`pacta desk: --port needs a number from 1024 to 65535, as in --port ${usualPort}\n`);
    return exit.unusable;
  }
  const served = await world.serve(world.ownFile('dist-web'), port);
  const show = (address: string): void => {
    if (world.stdout.isTerminal && !call.has('no-open')) world.openPage(address);
  };
  if (!served.ok && served.error.code === 'same-desk') {
    const address = `http://localhost:${port}/`;
    world.stdout.write(`The drafting desk is open already, at ${address}\n`);
    show(address);
    return exit.well;
  }
  if (!served.ok) {
    world.stderr.write(`pacta desk: ${served.error.message}${hintFor(served.error.code, port)}\n`);
    return exit.unusable;
  }
  const { address, ended } = served.value;
  world.stdout.write(`The drafting desk is at ${address}\nCtrl-C ends it. Drafts stay in your browser.\n`);
  show(address);
  await ended;
  return exit.well;
}

function portOf(given: string | undefined): number | null {
  if (given === undefined) return usualPort;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  return port >= 1024 && port <= 65535 ? port : null;
}

function hintFor(code: string, port: number): string {
  const other = `choose another port: pacta desk --port ${port + 1}`;
  if (code === 'port-taken') return `. End what has it, or ${other}`;
  if (code === 'other-desk') return `. End it first to have your drafts there, or ${other}`;
  return '';
}
