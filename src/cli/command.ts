import { parseArgs } from 'node:util';
import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import { didYouMean } from './nearest.ts';
import type { World } from './world.ts';

/** Exit codes, the same for every command. */
export const exit = { well: 0, found: 1, unusable: 2 } as const;

/** An option of a command. */
export interface OptionSpec {
  /** A letter that may stand for it. */
  readonly short?: string;
  /** What stands for its value in the help (`FILE`); an option without one takes none. */
  readonly value?: string;
  /** The values there are, where there are few. */
  readonly values?: readonly string[];
  /** It may be given more than once. */
  readonly repeats?: true;
  /** What it does, in a sentence without a capital or a full stop. */
  readonly help: string;
}

/** A command: what the help says about it, and what it does. */
export interface Command {
  readonly name: string;
  /** The operands as the help shows them (`FILE…`). */
  readonly operands: string;
  readonly operandsMin: number;
  readonly operandsMax: number;
  /** What it is for, in a sentence without a capital or a full stop. */
  readonly summary: string;
  /** Paragraphs of its help, with an empty line between; Markdown without headings. */
  readonly details: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Calls worth trying, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly run: (call: Call, world: World) => Promise<number> | number;
}

/** What was asked of a command. */
export class Call {
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(operands: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.operands = operands;
    this.#values = values;
  }

  /** Whether an option was given. */
  has(option: string): boolean {
    return this.#values.has(option);
  }

  /** The value of an option, the last where it was given more than once. */
  value(option: string): string | undefined {
    return this.#values.get(option)?.at(-1);
  }

  /** All values of an option. */
  values(option: string): readonly string[] {
    return this.#values.get(option) ?? [];
  }
}

/** Reads the arguments of a command; the error says what is wrong and what would be right. */
export function readCall(args: readonly string[], command: Command): Result<Call, string> {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
  };
  for (const [name, { value, short }] of Object.entries(command.options)) {
    options[name] = { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) };
  }
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = problemOf(token, command);
    if (problem !== null) return err(problem);
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  const problem = values.has('help') ? null : problemOfCount(operands, values, command);
  return problem === null ? ok(new Call(operands, values)) : err(problem);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemOf({ name, rawName, value, inlineValue }: OptionToken, command: Command): string | null {
  if (name === 'help') return null;
  const spec = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (spec === undefined) {
    const known = Object.keys(command.options).map((option) => `--${option}`);
    const hint = didYouMean(rawName, known) || `; there ${knownInWords(known)}`;
    return `there is no option ${rawName}${hint}`;
  }
  if (spec.value === undefined) {
    return inlineValue ? `${rawName} takes no value; write ${rawName} alone` : null;
  }
  const wanted = spec.values?.join(', ') ?? spec.value;
  const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  if (isMissing) return `${rawName} needs a value: ${wanted}`;
  if (spec.values && !spec.values.includes(value)) {
    return `${rawName} cannot be "${value}"${didYouMean(value, spec.values) || `; it is one of ${wanted}`}`;
  }
  return null;
}

function knownInWords(known: readonly string[]): string {
  if (known.length === 0) return 'are none but --help';
  return `${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
}

function problemOfCount(
  operands: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
  command: Command,
): string | null {
  for (const [name, given] of values) {
    if (given.length > 1 && command.options[name]?.value && !command.options[name]?.repeats) {
      return `--${name} is given ${given.length} times; give it once`;
    }
  }
  if (operands.length < command.operandsMin) {
    return `something is missing; the call is: pacta ${command.name} ${command.operands}`;
  }
  const tooMany = operands[command.operandsMax];
  if (tooMany === undefined) return null;
  const call = `pacta ${command.name}${command.operands && ` ${command.operands}`}`;
  return `"${tooMany}" is one too many; the call is: ${call}`;
}
