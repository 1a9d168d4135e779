import { err, ok, type Result } from '../base/result.ts';
import {
  type Checked,
  check,
  type Language,
  loadCalendar,
  picture,
  type ReadingSet,
  svgText,
} from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { pictureJson } from './draw.ts';
import { renderPicture } from './draw-text.ts';
import { type FileRefusal, nameOf, readInput, refusalLine } from './input.ts';
import { readChoices, readingsChosen } from './reading.ts';
import { readingsInWords } from './render/finding.ts';
import { said } from './render/spoken.ts';
import { show, styleFor } from './style.ts';
import { safe } from './text/safe.ts';
import { languageDetails, languageOption, type Voice, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
Of each provision that is done once and surely comes: the earliest moment at which it can be done, until when
others may hold it up though nobody breaks the text, the last moment at which it still can be done, and the
time to spare between the two. What lasts, recurs or may never come has the times of its words. The critical
chain, marked with ◆, is the one with the least time to spare. Where not all times can be kept, the findings
say so; what is left out of account to show the rest is what they name.

A timeline is of one reading: of brackets that \`--reading\` leaves open, the first alternatives. \`pacta draw
timeline\` draws all readings together, by their words alone.

\`--ics\` writes a calendar: each phase, and the last day of each act and of its verification, where they have
dates. Nothing in it says who made it, or when.
${languageDetails}`;

/** `pacta timeline`. */
export const timelineCommand: Command = {
  name: 'timeline',
  operands: '[FILE]',
  operandsMin: 0,
  operandsMax: 1,
  summary: 'say when each provision can be done, what holds it up, and how much time is left',
  details,
  options: {
    reading: {
      value: 'BRACKET=LETTER',
      repeats: true,
      help: 'take the reading with this choice; of those left open, the first',
    },
    svg: { value: 'OUT.svg', help: 'write it as a picture to this file' },
    ics: { value: 'OUT.ics', help: 'write its dates as a calendar to this file' },
    json: { help: 'print its tables as one line of JSON' },
    language: languageOption,
  },
  examples: [
    ['pacta timeline truce.pacta', 'what can be done when, and the critical chain'],
    ['pacta timeline truce.pacta --ics truce.ics', 'its deadlines for a calendar'],
  ],
  run: runTimeline,
};

interface Asked {
  readonly file: string;
  readonly checked: Checked;
  /** One reading. */
  readonly meant: ReadingSet;
  readonly voice: Voice;
}

async function runTimeline(call: Call, world: World): Promise<number> {
  const voice = await voiceOf(call, world, call.has('json'));
  if (!voice.ok) {
    world.stderr.write(`pacta timeline: ${voice.error}\n`);
    return exit.unusable;
  }
  const asked = await readAsked(call, voice.value, world);
  if (!asked.ok) {
    world.stderr.write(refusalLine(asked.error));
    return exit.unusable;
  }
  const { checked, meant, file } = asked.value;
  const { language } = voice.value;
  const shown = picture(checked.agreement, 'timeline', meant, { language });
  const files = await filesOf(call, asked.value, svgText(shown.svg));
  if (!files.ok) {
    world.stderr.write(`pacta timeline: ${files.error}\n`);
    return exit.unusable;
  }
  for (const { name, content } of files.value) {
    const written = await world.writeFile(name, content);
    if (!written.ok) {
      world.stderr.write(refusalLine({ file: name, ...written.error }));
      return exit.unusable;
    }
    world.stderr.write(`pacta timeline: ${safe(nameOf(name))} is written\n`);
  }
  if (call.has('json')) world.stdout.write(`${JSON.stringify(pictureJson(file, shown))}\n`);
  else if (files.value.length === 0) showTimeline(asked.value, world);
  return exit.well;
}

async function readAsked(call: Call, voice: Voice, world: World): Promise<Result<Asked, FileRefusal>> {
  const [file = '-'] = call.operands;
  const choices = readChoices(call.values('reading'));
  if (!choices.ok) return err({ file, code: 'no-such-reading', message: choices.error });
  const input = await readInput(file, world);
  if (!input.ok) return input;
  const checked = check(input.value.source, { language: voice.language });
  if (!checked.ok) return err({ file, ...checked.error });
  const { agreement } = checked.value;
  const chosen = readingsChosen(choices.value, agreement);
  if (!chosen.ok) return err({ file, code: 'no-such-reading', message: chosen.error });
  const { space } = agreement;
  const first = (space.first(chosen.value) ?? []).map((alternative, bracket) => ({ bracket, alternative }));
  return ok({ file, checked: checked.value, meant: space.of(first), voice });
}

/** The files that a call asks for. */
async function filesOf(
  call: Call,
  { checked, meant, voice }: Asked,
  svg: string,
): Promise<Result<readonly { readonly name: string; readonly content: string }[], string>> {
  const [svgFile, icsFile] = [call.value('svg'), call.value('ics')];
  const files = svgFile === undefined ? [] : [{ name: svgFile, content: svg }];
  if (icsFile === undefined) return ok(files);
  const calendar = await calendarFor(checked, meant, voice.language);
  if (calendar === null) {
    return err('no time of this text has a date, so that there is no calendar; date its entry into force');
  }
  return ok([...files, { name: icsFile, content: calendar }]);
}

async function calendarFor(
  { agreement }: Checked,
  meant: ReadingSet,
  language: Language,
): Promise<string | null> {
  const { calendarOf } = await loadCalendar();
  return calendarOf(agreement, meant, language);
}

function showTimeline({ checked, meant, voice }: Asked, world: World): void {
  const style = { ...styleFor(world.stdout, world.env), voice };
  const { agreement, findings } = checked;
  const drawn = {
    picture: picture(agreement, 'timeline', meant, { language: voice.language }),
    agreement,
    meant,
  };
  const where = readingsInWords(meant, agreement, voice);
  const told = findings
    .filter(
      ({ id, readings }) => TIMES.has(id) && agreement.space.and(readings, meant) !== agreement.space.none,
    )
    .flatMap(({ severity, id, message }) =>
      said(`${voice.words.label(severity, id)} ${message}`, style.width, voice),
    );
  const blocks = [
    ...(where === null ? [] : [said(where, style.width, voice).join('\n')]),
    renderPicture(drawn, style).trimEnd(),
    ...(told.length === 0 ? [] : [told.join('\n')]),
  ];
  show(world.stdout, `${blocks.join('\n\n')}\n`);
}

/** The findings that say that times cannot be kept, or not surely. */
const TIMES: ReadonlySet<string> = new Set(['PAC301', 'PAC302', 'PAC303', 'PAC304', 'PAC305', 'PAC306']);
