/** Colours by what they say, not by how they look; without colour each returns the text as it is. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

const plain = (text: string): string => text;

/** No colour. */
export const noPaint: Paint = {
  error: plain,
  warning: plain,
  note: plain,
  good: plain,
  faint: plain,
  strong: plain,
};

function style(on: string, off: string): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
}

/** The sixteen colours that every terminal has and that its user has chosen. */
export const ansiPaint: Paint = {
  error: style('1;31', '22;39'),
  warning: style('1;33', '22;39'),
  note: style('1;36', '22;39'),
  good: style('32', '39'),
  faint: style('2', '22'),
  strong: style('1', '22'),
};

/** Whether to colour: FORCE_COLOR decides, then NO_COLOR, then whether a terminal that can is listening. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: without, TERM: terminal } = env;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (without !== undefined && without !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
