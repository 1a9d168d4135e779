import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ContingentLink, Link, Network } from '../../../src/analysis/time/network.ts';

// Public networks with known answers. They are not part of the project: PACTA_DATA names the folder that
// holds `temporal/`, with its README about where they are from.

/** One public network and whether it is dynamically controllable. */
export interface Instance {
  readonly set: string;
  readonly file: string;
  readonly network: Network;
  readonly isControllable: boolean;
}

/** The folder of public networks, or undefined where there is none. */
export function instancesFolder(): string | undefined {
  const folder = join(process.env.PACTA_DATA ?? '', 'temporal');
  return process.env.PACTA_DATA !== undefined && existsSync(folder) ? folder : undefined;
}

/** Every network that has an answer there. */
export function labelledInstances(folder: string): Instance[] {
  const rows = readFileSync(join(folder, 'labels.csv'), 'utf8').trim().split('\n').slice(1);
  const regressions = readdirSync(join(folder, 'regressions'))
    .filter((file) => file.endsWith('.stnu'))
    .map((file) => ({ set: 'regressions', file, label: 'notDC' }));
  const labelled = rows.map((row) => {
    const [set = '', file = '', , , , label = ''] = row.split(',');
    return { set, file, label };
  });
  return [...labelled, ...regressions].map(({ set, file, label }) => ({
    set,
    file,
    network: readNetwork(file, readFileSync(join(folder, set, file), 'utf8')),
    isControllable: label === 'DC',
  }));
}

/** A network in any of the three formats, told by the name of its file. */
export function readNetwork(file: string, text: string): Network {
  if (file.endsWith('.json')) return heatlab(text);
  return file.endsWith('.plainStnu') ? plainStnu(text) : graphMl(text);
}

/** Gathers links between named moments; a moment named Z is before all others. */
class Gathered {
  readonly #moments = new Map<string, number>();
  readonly #links: Link[] = [];
  readonly #contingent: ContingentLink[] = [];

  moment(name: string): number {
    const known = this.#moments.get(name) ?? this.#moments.size;
    this.#moments.set(name, known);
    return known;
  }

  link(from: string, to: string, min: number | null, max: number | null): void {
    this.#links.push({ from: this.moment(from), to: this.moment(to), min, max, label: this.#label() });
  }

  contingentLink(from: string, to: string, lower: number, upper: number): void {
    const [activation, end] = [this.moment(from), this.moment(to)];
    this.#contingent.push({ activation, end, lower, upper, label: this.#label() });
  }

  network(): Network {
    const origin = this.#moments.get('Z');
    if (origin !== undefined) {
      for (const moment of this.#moments.values()) {
        if (moment !== origin) this.#links.push({ from: origin, to: moment, min: 0, max: null, label: -1 });
      }
    }
    return { moments: this.#moments.size, links: this.#links, contingent: this.#contingent };
  }

  #label(): number {
    return this.#links.length + this.#contingent.length;
  }
}

const duration = z.union([z.number(), z.string()]);

const heatlabNetwork = z.object({
  nodes: z.array(z.object({ node_id: z.number() })),
  constraints: z.array(
    z.object({
      first_node: z.number(),
      second_node: z.number(),
      type: z.enum(['stc', 'stcu']),
      min_duration: duration,
      max_duration: duration,
    }),
  ),
});

/** HEATlab's JSON: minutes with noise, and very large numbers for "no bound". */
function heatlab(text: string): Network {
  const { nodes, constraints } = heatlabNetwork.parse(JSON.parse(text));
  const gathered = new Gathered();
  for (const { node_id } of nodes) gathered.moment(String(node_id));
  for (const { first_node, second_node, type, min_duration, max_duration } of constraints) {
    const [from, to] = [String(first_node), String(second_node)];
    const [min, max] = [bound(min_duration), bound(max_duration)];
    if (type === 'stcu') gathered.contingentLink(from, to, min ?? 0, max ?? 0);
    else gathered.link(from, to, min, max);
  }
  return gathered.network();
}

function bound(given: number | string): number | null {
  const minutes = Number(given);
  return Number.isFinite(minutes) && Math.abs(minutes) < 1e5 ? Math.round(minutes * 1000) : null;
}

/** The plain format of CSTNU-Tool: sections of edges, "from weight to", and of links. */
function plainStnu(text: string): Network {
  const gathered = new Gathered();
  const sections = new Map(
    text.split(/^# /mu).map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [
        title.trim(),
        lines.map((line) => line.trim().replaceAll("'", '')).filter((line) => line !== ''),
      ];
    }),
  );
  for (const line of sections.get('Time-Point Names') ?? []) {
    for (const name of line.split(/\s+/u)) gathered.moment(name);
  }
  for (const line of sections.get('Ordinary Edges') ?? []) {
    const [from = '', weight = '', to = ''] = line.split(/\s+/u);
    gathered.link(from, to, null, Number(weight));
  }
  for (const line of sections.get('Contingent Links') ?? []) {
    const [from = '', lower = '', upper = '', to = ''] = line.split(/\s+/u);
    gathered.contingentLink(from, to, Number(lower), Number(upper));
  }
  return gathered.network();
}

/**
 * CSTNU-Tool's GraphML, with contingent links as two edges, in its newer way of writing them or the older.
 */
function graphMl(text: string): Network {
  const gathered = new Gathered();
  for (const [, name = ''] of text.matchAll(/<node id="([^"]+)"/gu)) gathered.moment(name);
  const lower = new Map<string, { from: string; to: string; minutes: number }>();
  const upper = new Map<string, number>();
  for (const [, attributes = '', body = ''] of text.matchAll(/<edge ([^>]*)>(.*?)<\/edge>/gsu)) {
    const from = /source="([^"]+)"/u.exec(attributes)?.[1] ?? '';
    const to = /target="([^"]+)"/u.exec(attributes)?.[1] ?? '';
    const value = /key="Value">\s*(-?\d+)/u.exec(body)?.[1];
    const labelled = /key="LabeledValue">\s*(LC|UC)\([^)]*\)\s*:\s*(-?\d+)/u.exec(body);
    const isContingent = /key="Type">\s*contingent/u.test(body);
    const minutes = Number(labelled?.[2] ?? value);
    if (labelled === null && !isContingent) {
      if (value !== undefined) gathered.link(from, to, null, minutes);
    } else if (labelled?.[1] === 'LC') lower.set(`${from} ${to}`, { from, to, minutes });
    else if (labelled?.[1] === 'UC') upper.set(`${to} ${from}`, -minutes);
    else if (minutes > 0) upper.set(`${from} ${to}`, minutes);
    else lower.set(`${to} ${from}`, { from: to, to: from, minutes: -minutes });
  }
  for (const [key, { from, to, minutes }] of lower) {
    gathered.contingentLink(from, to, minutes, upper.get(key) ?? minutes);
  }
  return gathered.network();
}
