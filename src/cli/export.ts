import { err, ok, type Result } from '../base/result.ts';
import { type Exported, type ExportFormat, loadDocuments } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { readInput, refusalLine } from './input.ts';
import { outputOf, outputOption, outputProblem, writeOutput } from './output-file.ts';
import { safe } from './text/safe.ts';
import { languageOption, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
The formats: \`docx\`, for word processors; \`html\`, one page to read and to print; \`akn\`, Akoma Ntoso 3.0,
the XML of parliaments and courts; \`json\`, for programs; \`pacta\`, the text itself. Without \`--to\` the
format is told by the name of the file to write.

The file says of itself nothing that you did not write: no author, no program, no path, no time. What each
format keeps is told in docs/reference/formats.md.
`;

const formats = ['docx', 'html', 'akn', 'json', 'pacta'] as const;

/** `pacta export`. */
export const exportCommand: Command = {
  name: 'export',
  operands: '[FILE]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'write a text in another format',
  details,
  options: {
    to: { value: 'FORMAT', values: formats, help: 'docx, html, akn, json or pacta' },
    'changes-from': { value: 'OLD', help: 'in a DOCX, track the changes from this draft' },
    author: { value: 'NAME', help: 'whose the tracked changes are said to be; else nobody' },
    findings: { help: 'in HTML, let the findings follow the text' },
    language: {
      ...languageOption,
      help: 'say findings, in HTML, or meanings, in JSON, in English (en), Arabic (ar) or Hebrew (he)',
    },
    date: { value: 'YYYY-MM-DD', help: 'the day of the draft, for the metadata of Akoma Ntoso' },
    output: outputOption,
  },
  examples: [
    ['pacta export truce.pacta -o truce.docx', 'a document for a word processor'],
    ['pacta export new.pacta --changes-from old.pacta -o new.docx', 'with tracked changes'],
    ['pacta export truce.pacta --to html --findings > truce.html', 'a page to print, with what was found'],
  ],
  run: runExport,
};

interface ExportCall {
  readonly file: string;
  readonly to: ExportFormat;
  readonly changesFrom: string | null;
  readonly output: string | null;
}

async function runExport(call: Call, world: World): Promise<number> {
  const read = readOptions(call, world);
  if (!read.ok) {
    world.stderr.write(`pacta export: ${read.error}\n`);
    return exit.unusable;
  }
  const made = await exported(read.value, call, world);
  if (!made.ok) {
    world.stderr.write(made.error);
    return exit.unusable;
  }
  const { output } = read.value;
  const code = await writeOutput(output, contentOf(made.value), world);
  if (output !== null && code === exit.well) world.stdout.write(`${safe(output)}: written\n`);
  return code;
}

/** A text goes to a terminal as one. */
function contentOf({ bytes, extension }: Exported): string | Uint8Array {
  return extension === 'docx' ? bytes : new TextDecoder().decode(bytes);
}

function readOptions(call: Call, world: World): Result<ExportCall, string> {
  const [file = '-'] = call.operands;
  const output = outputOf(call);
  const to = formatOf(call, output);
  if (file === '-' && world.stdin.isTerminal) {
    return err('no file is named; name one, as in pacta export truce.pacta -o truce.docx');
  }
  if (to === null) return err(`the format is not said; give --to ${formats.join(', ')}`);
  const changesFrom = call.value('changes-from') ?? null;
  if (file === '-' && changesFrom === '-')
    return err('only one of the two drafts can be piped in; name a file');
  const problem = misplaced(call, to) ?? outputProblem(output, [file, changesFrom ?? '-']);
  if (problem !== null) return err(problem);
  if (to === 'docx' && output === null && world.stdout.isTerminal) {
    return err('a terminal cannot show a DOCX; name a file to write, as in -o truce.docx');
  }
  return ok({ file, to, changesFrom, output });
}

const extensions: Readonly<Record<string, ExportFormat>> = {
  docx: 'docx',
  html: 'html',
  htm: 'html',
  xml: 'akn',
  akn: 'akn',
  json: 'json',
  pacta: 'pacta',
};

function formatOf(call: Call, output: string | null): ExportFormat | null {
  const named = formats.find((format) => format === call.value('to'));
  const extension = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  return named ?? (Object.hasOwn(extensions, extension) ? (extensions[extension] ?? null) : null);
}

/** An option that means nothing in a format is no mistake to pass over in silence. */
function misplaced(call: Call, to: ExportFormat): string | null {
  const wanted: readonly (readonly [string, readonly ExportFormat[]])[] = [
    ['changes-from', ['docx']],
    ['author', ['docx']],
    ['findings', ['html']],
    ['language', ['html', 'json']],
    ['date', ['akn']],
  ];
  const wrong = wanted.find(([option, where]) => call.has(option) && !where.includes(to));
  if (wrong !== undefined) {
    return `--${wrong[0]} means something only with --to ${wrong[1].join(' or ')}; leave it out`;
  }
  if (call.has('author') && !call.has('changes-from')) {
    return '--author names who made changes, and none are tracked; give --changes-from as well';
  }
  const date = call.value('date');
  const isDay = date === undefined || isCalendarDay(date);
  return isDay ? null : `"${safe(date)}" is no day; write it as YYYY-MM-DD`;
}

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

async function exported(
  { file, to, changesFrom }: ExportCall,
  call: Call,
  world: World,
): Promise<Result<Exported, string>> {
  const input = await readInput(file, world);
  if (!input.ok) return err(refusalLine(input.error));
  const before = changesFrom === null ? null : await readInput(changesFrom, world);
  if (before !== null && !before.ok) return err(refusalLine(before.error));
  const voice = await voiceOf(call, world, true);
  if (!voice.ok) return err(`pacta export: ${voice.error}\n`);
  const { exportText } = await loadDocuments();
  const made = exportText(input.value.source, to, {
    changesFrom: before?.value.source ?? null,
    author: call.value('author') ?? '',
    withFindings: call.has('findings'),
    date: call.value('date') ?? null,
    language: voice.value.language,
  });
  if (made.ok) return made;
  const { of, ...refusal } = made.error;
  return err(refusalLine({ file: of === 'text' ? file : (changesFrom ?? file), ...refusal }));
}
