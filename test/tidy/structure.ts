import { type Layer, languageFilesWithModel, layers, modelVocabulary } from './layers.ts';
import { type Breach, isTest, layerOf, lineAt, type Source, target, visit } from './source.ts';

/** Every folder stands in the table, and imports what its row allows. */
export function layerBreaches(source: Source): Breach[] {
  const name = layerOf(source.path);
  if (name === undefined || isTest(source.path)) return [];
  const layer = layers[name];
  if (layer === undefined) {
    const what = `"${name}" is not in the table of layers.`;
    const remedy = 'use a folder that is there, or add a row to test/tidy/layers.ts and to ARCHITECTURE.md.';
    return [{ path: source.path, line: 1, rule: 'layers', what, remedy }];
  }
  return source.imports.flatMap(({ specifier, line }) => {
    const fault = importFault(source, name, layer, specifier);
    return fault ? [{ path: source.path, line, rule: 'layers', ...fault }] : [];
  });
}

type Fault = Pick<Breach, 'what' | 'remedy'>;

function importFault(source: Source, name: string, layer: Layer, specifier: string): Fault | undefined {
  const path = target(source, specifier);
  if (path !== undefined) return folderFault(source, name, layer, path);
  if (specifier.startsWith('node:')) {
    return layer.node
      ? undefined
      : {
          what: `${name} imports ${specifier}.`,
          remedy: 'let the caller at the rim pass in what is needed.',
        };
  }
  if (layer.packages?.some((allowed) => fits(allowed, specifier))) return undefined;
  const allowed = layer.packages?.join(', ') ?? 'none';
  return {
    what: `${name} imports the package "${specifier}" (allowed: ${allowed}).`,
    remedy: 'do it in a folder that may, or name the package in test/tidy/layers.ts with a decision in docs.',
  };
}

function folderFault(source: Source, name: string, layer: Layer, path: string): Fault | undefined {
  const other = layerOf(path);
  if (other === undefined) {
    return { what: `imports ${path}, outside of src.`, remedy: 'move it into src, or read it at the rim.' };
  }
  const whole = languageFilesWithModel.test(source.path) || modelVocabulary.test(path);
  if (name === 'language' && other === 'model' && !whole) {
    return {
      what: `imports ${path}, though its name does not begin with lower, print, read or diff.`,
      remedy: 'keep what resolves and computes out of syntax; do this work in lower.',
    };
  }
  if (other === name || layer.imports.includes(other)) return undefined;
  return {
    what: `${name} imports ${other} (allowed: ${layer.imports.join(', ') || 'none'}).`,
    remedy: 'move what both need further down, or take it as an argument.',
  };
}

function fits(allowed: string, specifier: string): boolean {
  if (allowed.endsWith('*')) return specifier.startsWith(allowed.slice(0, -1));
  return specifier === allowed || specifier.startsWith(`${allowed}/`);
}

const clockNames =
  /^(Date\.now|new Date|Date|Math\.random|performance\.now|Temporal\.Now|crypto\.randomUUID)$/;
const nodeNames =
  /^(Buffer\.\w+|process\.(argv|cwd|env|exit|exitCode|hrtime|nextTick|on|platform|std\w+|versions?))$/;

/** The clock, chance and Node's globals are used at the rim only. */
export function rimBreaches(source: Source): Breach[] {
  const layer = layers[layerOf(source.path) ?? ''];
  if (layer === undefined || isTest(source.path)) return [];
  const breaches: Breach[] = [];
  const judge = (name: string, start: number): void => {
    const isClock = !layer.clock && clockNames.test(name);
    if (!isClock && (layer.node || !nodeNames.test(name))) return;
    const remedy = isClock
      ? 'take the moment, or the chance, as an argument; dates are made in base.'
      : 'take it as an argument, which a folder at the rim fills.';
    const place = { path: source.path, line: lineAt(source.text, start) };
    breaches.push({ ...place, rule: 'rim', what: `uses ${name}.`, remedy });
  };
  visit(source.program, {
    MemberExpression(node) {
      if (node.object.type === 'Identifier' && node.property.type === 'Identifier' && !node.computed) {
        judge(`${node.object.name}.${node.property.name}`, node.start);
      }
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier') judge(`new ${node.callee.name}`, node.start);
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier') judge(node.callee.name, node.start);
    },
  });
  return breaches;
}

/** The first ring found in a graph, its first node repeated at the end, or nothing where there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const follow = (node: string): readonly string[] | undefined => {
    const seen = trail.indexOf(node);
    if (seen >= 0) return [...trail.slice(seen), node];
    if (done.has(node)) return undefined;
    trail.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = follow(next);
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = follow(node);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Which file imports which, by path. */
export function importGraph(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sources.map((source) => [
      source.path,
      source.imports.flatMap(({ specifier }) => target(source, specifier) ?? []),
    ]),
  );
}
