import { type Command, exit } from './command.ts';

/** `pacta lsp`: bin/pacta starts the server itself, so that its output belongs to the protocol alone. */
export const lspCommand: Command = {
  name: 'lsp',
  operands: '',
  operandsMin: 0,
  operandsMax: 0,
  summary: 'serve an editor over the Language Server Protocol',
  details: `
An editor starts it and speaks with it over standard input and output; it shows nothing to a person who
starts it by hand. It offers findings with their reasons and quick fixes, completion, hover with the
read-back, definition and references, renaming, an outline, folding, formatting, and colouring by meaning.

The folder \`editors\` of the project says how VS Code, Neovim and Helix are told of it.`,
  options: { stdio: { help: 'speak over standard input and output, as it does anyway' } },
  examples: [['pacta lsp --stdio', 'what an editor calls']],
  run: (_call, world) => {
    world.stderr.write(
      'pacta lsp: start it with bin/pacta; the command line alone does not hold the server\n',
    );
    return exit.unusable;
  },
};
