import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Checked, check, type Language, type Severity } from '../pacta.ts';
import { checkedToJson } from '../wire/write-check.ts';
import { type AcceptedLines, readAccepted, tellUnmet } from './accept.ts';
import { type Call, type Command, exit } from './command.ts';
import { type FileRefusal, nameOf, readInput, refusalLine } from './input.ts';
import { type NamedChoice, readChoices, readingsChosen } from './reading.ts';
import { severities } from './render/finding.ts';
import { countFindings, type Report, type ReportStyle, renderReport } from './render/report.ts';
import { show, styleFor } from './style.ts';
import { lineIn } from './text/direction.ts';
import { languageDetails, languageOption, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
Reads each file, or standard input for \`-\` or where no file is named. Errors come first, then warnings, then
notes in brief; the last line counts.

A file is plain text in UTF-8, of at most 64 MB. One that cannot be read is refused with the reason, and the
others are still checked.

An *error* cannot work as written; a *warning* works only by good will; a *note* is worth a look.
\`pacta explain ID\` says more about a finding.

A line of an accept file names a finding, its provision and the reason why it may stand:
\`PAC401 3.2: the Mediators see it themselves\`. A finding of the whole text has no provision:
\`PAC802: …\`. Warnings and notes can be accepted, errors cannot. A line that no finding needs is
reported.

With \`--json\` each file gives one line: a checked text, its findings in the order of the text, or
\`refused\` with a code and the reason. Lines and columns count from 1, columns in UTF-16 units, and
ends are exclusive. The shape is that of \`docs/reference/check-json.schema.json\`, and the same text
gives the same line. Its sentences are English unless \`--language\` or \`PACTA_LANGUAGE\` asks for another
language.
${languageDetails}`;

/** `pacta check`. */
export const checkCommand: Command = {
  name: 'check',
  operands: '[FILE…]',
  operandsMin: 0,
  operandsMax: Infinity,
  summary: 'say what in an agreement would break, where, why, and what would mend it',
  details,
  options: {
    json: { help: 'print one line of JSON for each file' },
    language: languageOption,
    reading: {
      value: 'BRACKET=LETTER',
      repeats: true,
      help: 'show only what holds where the bracket is read so; several with commas, or the option again',
    },
    'fail-on': {
      value: 'SEVERITY',
      values: severities,
      help: 'exit with 1 at this severity or worse: error (where not given), warning or note',
    },
    accept: { value: 'FILE', help: 'leave out the warnings and notes that the file accepts, and count them' },
    all: { help: 'show every finding in full, however many are alike' },
    notes: { help: 'show notes in full' },
    watch: { help: 'check again whenever a file changes, until Ctrl+C' },
  },
  examples: [
    ['pacta check truce.pacta', 'what is wrong with it'],
    ['pacta check truce.pacta --reading 2.2=B,3.1=A', 'what is wrong with one reading of its brackets'],
    ['pacta check *.pacta --json --fail-on warning', 'for scripts'],
  ],
  run: runCheck,
};

interface CheckOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly choices: readonly NamedChoice[];
  readonly failOn: Severity;
  readonly accept: string | null;
  readonly style: ReportStyle;
}

async function runCheck(call: Call, world: World): Promise<number> {
  const read = await readOptions(call, world);
  if (!read.ok) {
    world.stderr.write(`pacta check: ${read.error}\n`);
    return exit.unusable;
  }
  const options = read.value;
  const code = await checkAll(options, world);
  return call.has('watch') ? watch(options, world) : code;
}

async function watch(options: CheckOptions, world: World): Promise<number> {
  const watched = options.accept === null ? options.files : [...options.files, options.accept];
  const say = (): void => show(world.stderr, `${options.style.voice.words.watching(watched.length)}\n`);
  say();
  await world.watch(watched, async () => {
    if (world.stdout.isTerminal && !options.json) world.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    await checkAll(options, world);
    say();
  });
  return exit.well;
}

async function readOptions(call: Call, world: World): Promise<Result<CheckOptions, string>> {
  const choices = readChoices(call.values('reading'));
  if (!choices.ok) return choices;
  if (call.operands.length === 0 && world.stdin.isTerminal) {
    return err('no file is named; name one, as in pacta check truce.pacta, or pipe a text in');
  }
  const files = call.operands.length === 0 ? ['-'] : call.operands;
  if (call.has('watch') && files.includes('-')) return err('--watch needs files; standard input ends');
  const failOn = severities.find((severity) => severity === call.value('fail-on')) ?? 'error';
  const json = call.has('json');
  const voice = await voiceOf(call, world, json);
  if (!voice.ok) return voice;
  const shown = { voice: voice.value, all: call.has('all'), notes: call.has('notes') };
  const style = { ...styleFor(world.stdout, world.env), ...shown };
  const acceptFile = call.value('accept') ?? null;
  return ok({ files, json, choices: choices.value, failOn, accept: acceptFile, style });
}

/** Checks every file, whatever happens to the others; the worst decides the exit code. */
async function checkAll(options: CheckOptions, world: World): Promise<number> {
  const accepted = await readAccepted(options.accept, world);
  const reports: Report[] = [];
  for (const file of options.files) {
    const report = await checkOne(file, options, accepted, world);
    if (report.ok) {
      if (!options.json && reports.length > 0) world.stdout.write('\n');
      reports.push(report.value);
      tell(report.value, options, world);
    } else refuse(report.error, options, world);
  }
  tellUnmet(accepted, world);
  const findings = reports.flatMap((report) => report.findings);
  if (!options.json && options.files.length > 1 && reports.length > 0) {
    const { words, language } = options.style.voice;
    const said = words.files(reports.length, countFindings(findings));
    show(world.stdout, `\n${lineIn(said, language.direction)}\n`);
  }
  if (accepted.isUnusable || reports.length < options.files.length) return exit.unusable;
  const fails = severities.slice(0, severities.indexOf(options.failOn) + 1);
  return findings.some(({ severity }) => fails.includes(severity)) ? exit.found : exit.well;
}

async function checkOne(
  file: string,
  { choices, style }: CheckOptions,
  accepted: AcceptedLines,
  world: World,
): Promise<Result<Report, FileRefusal>> {
  const input = await readInput(file, world);
  if (!input.ok) return input;
  const checked = checkSafely(input.value.source, style.voice.language);
  if (!checked.ok) return err({ file, ...checked.error });
  const chosen = readingsChosen(choices, checked.value.agreement);
  if (!chosen.ok) return err({ file, code: 'no-such-reading', message: chosen.error });
  const {
    findings: found,
    agreement: { space },
  } = checked.value;
  const held = found.filter(({ readings }) => space.and(readings, chosen.value) !== space.none);
  const findings = held.filter((finding) => !accepted.takes(finding));
  return ok({ file, checked: checked.value, findings, acceptedCount: held.length - findings.length });
}

/** A fault of ours in one text is told as such, and the other texts are still checked. */
function checkSafely(source: string, language: Language): Result<Checked, Refusal> {
  try {
    return check(source, { language });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return err({ code: 'fault', message: `it meets a fault in Pacta itself (${what}); please report it` });
  }
}

function tell(report: Report, { json, style }: CheckOptions, { stdout }: World): void {
  if (!json) {
    show(stdout, renderReport({ ...report, file: nameOf(report.file) }, style));
    return;
  }
  const { checked, findings, file } = report;
  const { source, agreement, counts } = checked;
  const data = { source, agreement, findings, provisions: counts.provisions };
  stdout.write(`${JSON.stringify(checkedToJson(file, data))}\n`);
}

function refuse(refusal: FileRefusal, { json }: CheckOptions, { stdout, stderr }: World): void {
  stderr.write(refusalLine(refusal));
  const { file, code, message } = refusal;
  if (json) stdout.write(`${JSON.stringify({ file, refused: { code, message } })}\n`);
}
