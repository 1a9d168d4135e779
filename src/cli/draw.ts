import { createRequire } from 'node:module';
import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  type Agreement,
  check,
  type Language,
  loadMaps,
  type Picture,
  type PictureKind,
  picture,
  pictureKinds,
  type ReadingSet,
  svgText,
} from '../pacta.ts';
import { type Call, type Command, exit } from './command.ts';
import { type DrawnPicture, renderPicture } from './draw-text.ts';
import { type FileRefusal, nameOf, readInput, refusalLine } from './input.ts';
import { didYouMean } from './nearest.ts';
import { type NamedChoice, readChoices, readingsChosen } from './reading.ts';
import { show, styleFor } from './style.ts';
import { safe } from './text/safe.ts';
import { languageDetails, languageOption, type Voice, voiceOf } from './voice.ts';
import type { World } from './world.ts';

const details = `
\`order\`: the provisions as a graph of what waits for what, a deadlock made plain. \`timeline\`: phases
and the time of each provision, from the earliest to the last moment, as far as the text's own dates,
days and phases show it; what has no day stands beside the line in words. \`places\`: a map of the places
that a GeoJSON file has by their names, over land alone.

Without \`--svg\` the same is shown as text. With brackets, all readings are drawn together, and what is only
in some of them says in which; \`--reading\` draws those that you choose.

With \`--json\` it prints one line: the tables beside the picture. Every number that stands in the picture is
in them.
${languageDetails}`;

/** `pacta draw`. */
export const drawCommand: Command = {
  name: 'draw',
  operands: 'PICTURE FILE',
  operandsMin: 2,
  operandsMax: 2,
  summary: 'draw the order, the timeline or the places of an agreement',
  details,
  options: {
    svg: { value: 'OUT.svg', help: 'write the picture to this file; - writes it to standard output' },
    json: { help: 'print the tables of the picture as one line of JSON' },
    reading: {
      value: 'BRACKET=LETTER',
      repeats: true,
      help: 'draw the readings with this choice; several with commas, or the option again',
    },
    places: { value: 'FILE', help: 'where the places are, as GeoJSON; they are found by their names' },
    language: languageOption,
  },
  examples: [
    ['pacta draw order truce.pacta', 'what waits for what, and where it is stuck'],
    ['pacta draw timeline truce.pacta --svg times.svg', 'the phases and times as a picture'],
    ['pacta draw places truce.pacta --places map.geojson --svg map.svg', 'the places on a map'],
  ],
  run: runDraw,
};

async function runDraw(call: Call, world: World): Promise<number> {
  const [name = '', file = ''] = call.operands;
  const kind = pictureKinds.find((each) => each === name);
  if (kind === undefined) {
    const hint = didYouMean(name, pictureKinds) || `; there are ${pictureKinds.join(', ')}`;
    return refuse(world, `there is no picture "${safe(name)}"${hint}`);
  }
  if (call.has('places') && kind !== 'places') return refuse(world, '--places is for pacta draw places only');
  const choices = readChoices(call.values('reading'));
  if (!choices.ok) return refuse(world, choices.error);
  const voice = await voiceOf(call, world, call.has('json'));
  if (!voice.ok) return refuse(world, voice.error);
  const asked: Asked = {
    kind,
    file,
    choices: choices.value,
    places: call.value('places') ?? null,
    language: voice.value.language,
  };
  const made = await drawn(asked, world);
  if (!made.ok) {
    world.stderr.write(refusalLine(made.error));
    return exit.unusable;
  }
  return tell(call, file, made.value, voice.value, world);
}

function refuse(world: World, message: string): number {
  world.stderr.write(`pacta draw: ${message}\n`);
  return exit.unusable;
}

interface Asked {
  readonly kind: PictureKind;
  readonly file: string;
  readonly choices: readonly NamedChoice[];
  readonly places: string | null;
  readonly language: Language;
}

async function drawn(
  { kind, file, choices, places, language }: Asked,
  world: World,
): Promise<Result<DrawnPicture, FileRefusal>> {
  const input = await readInput(file, world);
  if (!input.ok) return input;
  const checked = check(input.value.source);
  if (!checked.ok) return err({ file, ...checked.error });
  const { agreement } = checked.value;
  const meant = readingsChosen(choices, agreement);
  if (!meant.ok) return err({ file, code: 'no-such-reading', message: meant.error });
  if (kind !== 'places') {
    return ok({
      picture: picture(agreement, kind, meant.value, { language }),
      agreement,
      meant: meant.value,
    });
  }
  const map = await mapOf(agreement, meant.value, { places, language }, world);
  return map.ok ? ok({ picture: map.value, agreement, meant: meant.value }) : map;
}

async function mapOf(
  agreement: Agreement,
  meant: ReadingSet,
  { places, language }: Pick<Asked, 'places' | 'language'>,
  world: World,
): Promise<Result<Picture, FileRefusal>> {
  const input = places === null ? null : await readInput(places, world);
  if (input?.ok === false) return input;
  const land: unknown = createRequire(import.meta.url)('world-atlas/land-110m.json');
  const maps = await loadMaps(land);
  const map: Result<Picture, Refusal> = maps.draw(agreement, meant, input?.value.source ?? null, language);
  return map.ok ? map : err({ file: places ?? '', ...map.error });
}

async function tell(
  call: Call,
  file: string,
  made: DrawnPicture,
  voice: Voice,
  world: World,
): Promise<number> {
  const { picture: shown } = made;
  const out = call.value('svg');
  if (out === '-') {
    if (call.has('json')) return refuse(world, '--svg - and --json both want standard output; choose one');
    world.stdout.write(svgText(shown.svg));
    return exit.well;
  }
  if (out !== undefined) {
    const written = await world.writeFile(out, svgText(shown.svg));
    if (!written.ok) {
      world.stderr.write(refusalLine({ file: out, ...written.error }));
      return exit.unusable;
    }
  }
  if (call.has('json')) world.stdout.write(`${JSON.stringify(pictureJson(file, shown))}\n`);
  else if (out !== undefined) world.stderr.write(`pacta draw: ${safe(nameOf(out))} is written\n`);
  else show(world.stdout, renderPicture(made, { ...styleFor(world.stdout, world.env), voice }));
  return exit.well;
}

/** What `draw --json` prints: the tables, their cells by the ids of the columns. */
export function pictureJson(file: string, { kind, title, description, tables }: Picture): unknown {
  return {
    file,
    picture: kind,
    title,
    description,
    tables: tables.map(({ id, caption, columns, rows }) => ({
      id,
      caption,
      columns: columns.map((column) => ({ id: column.id, name: column.name })),
      rows: rows.map(({ key, cells }) => ({ key, ...cells })),
    })),
  };
}
