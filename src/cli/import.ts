import { type Imported, type ImportOptions, loadDocuments } from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { readBytes, refusalLine } from './input.ts';
import { outputOf, outputOption, outputProblem, writeOutput } from './output-file.ts';
import { importReport } from './render/imported.ts';
import { show } from './style.ts';
import type { World } from './world.ts';

const details = `
Takes a DOCX, a plain text or a draft. Of a DOCX the numbers of paragraphs become words, footnotes become
notes at the end, and tracked changes become alternatives in brackets, proposed by their author where that is
an actor of the text. What is not taken (page numbers, pictures, comments) is told on standard error.

Where the text has no header, one is proposed, as \`pacta new --from\` does.
`;

const ways = ['brackets', 'accepted', 'rejected'] as const;

/** `pacta import`. */
export const importCommand: Command = {
  name: 'import',
  operands: 'FILE',
  operandsMin: 1,
  operandsMax: 1,
  summary: 'make a draft of a DOCX or of a plain text',
  details,
  options: {
    changes: {
      value: 'WAY',
      values: ways,
      help: 'tracked changes: brackets (if not given), accepted or rejected',
    },
    comments: { help: 'keep comments as notes at the end, with the names of who wrote them' },
    plain: { help: 'propose no header and no numbers: the words as they are' },
    output: outputOption,
  },
  examples: [
    ['pacta import treaty.docx -o treaty.pacta', 'a draft of a document'],
    ['pacta import answer.docx --changes accepted > answer.pacta', 'with its tracked changes accepted'],
  ],
  run: runImport,
};

async function runImport(call: Call, world: World): Promise<number> {
  const [file = '-'] = call.operands;
  const output = outputOf(call);
  const problem =
    file === '-' && world.stdin.isTerminal
      ? 'nothing is piped in; name a file, as in pacta import treaty.docx'
      : outputProblem(output, [file]);
  if (problem !== null) {
    world.stderr.write(`pacta import: ${problem}\n`);
    return exit.unusable;
  }
  const bytes = await readBytes(file, world);
  const { importFile } = await loadDocuments();
  const made = bytes.ok ? importFile(file, bytes.value, optionsOf(call)) : bytes;
  if (!made.ok) {
    world.stderr.write(refusalLine({ file, ...made.error }));
    return exit.unusable;
  }
  return write(made.value, { file, output, keepsComments: call.has('comments') }, world);
}

function optionsOf(call: Call): ImportOptions {
  const changesAs = ways.find((way) => way === call.value('changes')) ?? 'brackets';
  return { changesAs, keepsComments: call.has('comments'), proposes: !call.has('plain') };
}

async function write(
  imported: Imported,
  call: { readonly file: string; readonly output: string | null; readonly keepsComments: boolean },
  world: World,
): Promise<number> {
  const { output } = call;
  if (output === null) show(world.stdout, imported.text);
  else {
    const code = await writeOutput(output, imported.text, world);
    if (code !== exit.well) return code;
  }
  show(world.stderr, importReport(imported, call));
  return exit.well;
}
