import type { ContingentLink, Link, Network } from '../../../src/analysis/time/network.ts';

/** A network written down, with its moments in the order in which they are named. */
export interface Written {
  readonly network: Network;
  readonly names: readonly string[];
}

const LINE = /^(\S+) (->|=>) (\S+): (-?\d*)\.\.(-?\d*)$/u;

/**
 * The network of some lines: `A -> B: 2..5` for a link (either number may be missing), `A => B: 2..5` for one
 * that is contingent. The label of each is its line, from nothing on.
 */
export function written(...lines: readonly string[]): Written {
  const names: string[] = [];
  const moment = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const links: Link[] = [];
  const contingent: ContingentLink[] = [];
  for (const [label, line] of lines.entries()) {
    const [, from = '', arrow, to = '', least = '', most = ''] = LINE.exec(line) ?? [];
    if (arrow === undefined) throw new Error(`not a link: ${line}`);
    const [a, b] = [moment(from), moment(to)];
    if (arrow === '=>') {
      contingent.push({ activation: a, end: b, lower: Number(least), upper: Number(most), label });
    } else links.push({ from: a, to: b, min: bound(least), max: bound(most), label });
  }
  return { network: { moments: names.length, links, contingent }, names };
}

function bound(text: string): number | null {
  return text === '' ? null : Number(text);
}
