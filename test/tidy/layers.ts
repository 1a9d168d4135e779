/** What one folder of src/ may use. */
export interface Layer {
  /** The folders it may import, type imports included. */
  readonly imports: readonly string[];
  /** The npm packages it may import; a star at the end stands for any rest of the name. */
  readonly packages?: readonly string[];
  /** True where `node:` and Node's globals are allowed. */
  readonly node?: true;
  /** True where the clock and chance are allowed; elsewhere both arrive as values. */
  readonly clock?: true;
}

const pictures = ['d3-scale', 'd3-shape', 'd3-geo'];
const thinRim = ['base', 'model', 'app', 'pacta', 'wire'];
const lower = ['base', 'model', 'language', 'run', 'analysis', 'ide', 'formats', 'draw', 'pacta'];

/** Every folder of src/, and the file pacta.ts, lowest first. A folder that is not here may not exist. */
export const layers: Readonly<Record<string, Layer>> = {
  base: { imports: [], packages: ['temporal-polyfill'] },
  model: { imports: ['base'] },
  language: { imports: ['base', 'model'] },
  run: { imports: ['base', 'model'] },
  analysis: { imports: ['base', 'model', 'run'] },
  ide: { imports: ['base', 'model', 'language', 'analysis'] },
  // Packages of one format each: the packing of DOCX, XML, and calendars.
  formats: { imports: ['base', 'model', 'analysis'], packages: ['fflate', 'ical.js', 'saxes'] },
  // Besides, what makes shapes of the packed land that maps are drawn over, and the types of shapes.
  draw: {
    imports: ['base', 'model', 'analysis', 'run'],
    packages: [...pictures, 'topojson-client', 'geojson'],
  },
  pacta: { imports: ['base', 'model', 'language', 'analysis', 'run', 'ide', 'formats', 'draw'] },
  ledger: { imports: ['base'], packages: ['@noble/*'] },
  store: { imports: ['base', 'ledger'], packages: ['pg'], node: true, clock: true },
  talks: { imports: ['base', 'model', 'run'] },
  monitor: { imports: ['base', 'model', 'run'] },
  sources: { imports: ['base', 'model', 'run'] },
  app: { imports: [...lower, 'ledger', 'talks', 'monitor', 'sources'] },
  wire: { imports: ['base', 'model'], packages: ['zod', 'yaml'] },
  server: {
    imports: [...thinRim, 'store'],
    packages: ['hono', '@hono/*', '@simplewebauthn/server'],
    node: true,
    clock: true,
  },
  cli: { imports: [...thinRim, 'store'], node: true, clock: true },
  lsp: { imports: thinRim, packages: ['vscode-languageserver*'], node: true, clock: true },
  web: {
    imports: ['base', 'model', 'wire', 'ledger', 'pacta'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'i18next',
      'react-i18next',
      'idb',
      '@fontsource-variable/*',
      '@codemirror/*',
      '@lezer/*',
      '@tanstack/*',
      'maplibre-gl',
      'world-atlas',
      ...pictures,
    ],
    clock: true,
  },
};

/** The files of src/language that may use all of the model; the others turn text into syntax. */
export const languageFilesWithModel = /^src\/language\/(lower|print|read|diff)/;

/**
 * The model's vocabulary, which syntax shares: types of what a text says, nothing that resolves or computes.
 */
export const modelVocabulary =
  /^src\/model\/(agreement|brackets|conditions|durations|names|norms|problems|quantities|readings|references|times)\.ts$/;
