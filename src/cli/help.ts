import type { Command } from './command.ts';
import { wrap } from './text/wrap.ts';

/** A name and what it means. */
type Row = readonly [string, string];

const exitCodes: readonly Row[] = [
  ['0', 'well: nothing at or above the severity asked for'],
  ['1', 'findings as severe as that, or a text that format --check would change'],
  ['2', 'the call or an input is unusable; standard error says where, why and what to do'],
];

const everywhere: readonly Row[] = [
  ['-h, --help', 'show this help; after a command, the help of the command'],
  ['--version', 'show the version'],
];

/** The help of the whole: what it is, the commands, the exit codes. */
export function overview(commands: readonly Command[], width: number): string {
  return [
    'Pacta reads an agreement and says what in it would break.',
    '',
    'pacta COMMAND …',
    '',
    'Commands:',
    ...table(
      [
        ...commands.map(({ name, operands, summary }): Row => [`${name} ${operands}`.trim(), summary]),
        ['help [COMMAND]', 'show this, or the help of a command'],
      ],
      width,
    ),
    '',
    'Options:',
    ...table(everywhere, width),
    '',
    'Exit codes:',
    ...table(exitCodes, width),
    '',
    'Begin with: pacta start',
    '',
  ].join('\n');
}

/** The help of one command. */
export function helpOf(command: Command, width: number): string {
  const options = optionRows(command);
  return [
    `pacta ${command.name} ${command.operands}`.trim(),
    '',
    ...wrap(`${capital(command.summary)}.`, width),
    ...paragraphsOf(command.details).flatMap((text) => ['', ...wrap(text.replace(/[`*]/g, ''), width)]),
    '',
    'Options:',
    ...table([...options, ['-h, --help', 'show this help']], width),
    ...(command.examples.length === 0 ? [] : ['', 'Examples:', ...table(command.examples, width)]),
    '',
  ].join('\n');
}

/** The reference of the command line, in Markdown, made from what the help is made from. */
export function reference(commands: readonly Command[]): string {
  const parts = [
    '# The command line',
    'Made from the help of the commands; `pacta help COMMAND` shows the same.',
    commands.map(({ name, summary }) => `- [\`pacta ${name}\`](#pacta-${name}): ${summary}`).join('\n'),
    'Every command takes `-h` or `--help`; `pacta --version` shows the version.',
    'Colour is used on a terminal only; `NO_COLOR` turns it off and `FORCE_COLOR` on. Where the output is ' +
      'no terminal, lines are 100 columns wide, or `COLUMNS`.',
    `| exit code | means |\n| --- | --- |\n${rows(exitCodes)}`,
    ...commands.map(sectionOf),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionOf(command: Command): string {
  const options = optionRows(command).map(([option, help]): Row => [`\`${option}\``, help]);
  const examples = command.examples.map(([call, what]): Row => [`\`${call}\``, what]);
  return [
    `## pacta ${command.name}`,
    `\`pacta ${`${command.name} ${command.operands}`.trim()}\``,
    `${capital(command.summary)}.`,
    ...paragraphsOf(command.details),
    ...(options.length === 0 ? [] : [`| option | |\n| --- | --- |\n${rows(options)}`]),
    ...(examples.length === 0 ? [] : [`| example | |\n| --- | --- |\n${rows(examples)}`]),
  ].join('\n\n');
}

function optionRows({ options }: Command): readonly Row[] {
  return Object.entries(options).map(([name, { value, short, help }]): Row => {
    const letter = short === undefined ? '' : `-${short}, `;
    return [`${letter}--${name}${value === undefined ? '' : ` ${value}`}`, help];
  });
}

/** Paragraphs as one line each. */
function paragraphsOf(details: string): string[] {
  return details
    .trim()
    .split(/\n{2,}/)
    .flatMap((paragraph) => (paragraph === '' ? [] : [paragraph.replaceAll('\n', ' ')]));
}

function rows(pairs: readonly Row[]): string {
  return pairs.map(([left, right]) => `| ${left.replace('|', '\\|')} | ${right} |`).join('\n');
}

function table(pairs: readonly Row[], width: number): string[] {
  const first = Math.min(34, Math.max(...pairs.map(([left]) => left.length)) + 2);
  return pairs.flatMap(([left, right]) => {
    const lines = wrap(right, width - 2 - first).map((line) => ' '.repeat(first + 2) + line);
    if (left.length + 2 > first) return [`  ${left}`, ...lines];
    const [head = '', ...rest] = lines;
    return [`  ${left.padEnd(first)}${head.trimStart()}`, ...rest];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
