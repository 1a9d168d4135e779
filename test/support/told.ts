// What the checker says of a text, as plain data that can be compared with what it says of another.
import { type Checked, check, type Finding } from '../../src/pacta.ts';

/** A finding in words: its readings by the names of the brackets, its places left out. */
export interface Told {
  readonly id: string;
  readonly severity: string;
  readonly provisions: readonly string[];
  readonly message: string;
  readonly because: readonly string[];
  readonly fix: string | null;
  readonly readings: string;
}

const known = new Map<string, Checked>();

/** Reads and checks a text that must be readable; the same text once. */
export function checked(source: string): Checked {
  const before = known.get(source) ?? checkedAnew(source);
  known.set(source, before);
  return before;
}

/** Reads and checks a text, whether or not it was looked at before. */
export function checkedAnew(source: string): Checked {
  const result = check(source);
  if (!result.ok) throw new Error(`not read at all: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The findings of a text in words, in their order. */
export function toldOf(source: string): readonly Told[] {
  return toldIn(checked(source));
}

/** The findings of a checked text in words, in their order. */
export function toldIn(all: Checked): readonly Told[] {
  return all.findings.map((finding) => told(all, finding));
}

function told(all: Checked, finding: Finding): Told {
  const { id, severity, provisions, because, fix } = finding;
  return {
    id,
    severity,
    provisions,
    message: plain(finding.message),
    because: because.map(({ provision, message }) => `${provision ?? 'header'}: ${plain(message)}`),
    fix:
      fix === null ? null : plain(`${fix.message} ${fix.edits.map(({ text }) => text.trim()).join(' … ')}`),
    readings: readingsOf(all, finding),
  };
}

/** White space made single, quotation marks straight: what the writing of a text may change in its echoes. */
function plain(message: string): string {
  return message.replace(/\s+/gu, ' ').replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'");
}

function readingsOf({ agreement: { space, brackets } }: Checked, { readings, complete }: Finding): string {
  const { partials } = space.cover(readings);
  const said = partials.map((choices) =>
    choices
      .map(({ bracket, alternative }) => {
        const chosen = brackets[bracket];
        return `${chosen?.id ?? '?'}=${chosen?.alternatives[alternative]?.letter ?? '?'}`;
      })
      .join(' '),
  );
  return `${said.join(' | ')}${complete ? '' : ' (incomplete)'}`;
}

/** In an order that does not depend on the words. */
export function inAnyOrder(findings: readonly Told[]): readonly string[] {
  return findings.map((each) => JSON.stringify(each)).sort();
}
