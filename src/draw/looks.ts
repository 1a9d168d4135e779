/**
 * How each class is drawn where no style sheet says otherwise: as on paper, dark on white, and apart by shape
 * and by strength of line before any colour. A page gives the same classes its own colours.
 */
const LOOKS = {
  ground: { fill: '#ffffff' },
  lane: { fill: '#f6f5f2', stroke: 'none' },
  'lane-title': {
    fill: '#3f464d',
    'font-size': 13,
    'font-weight': 600,
    stroke: '#f6f5f2',
    'stroke-width': 4,
    'paint-order': 'stroke',
  },
  box: { fill: '#ffffff', stroke: '#5b636b', 'stroke-width': 1 },
  'box-some': { fill: '#ffffff', stroke: '#5b636b', 'stroke-width': 1.2, 'stroke-dasharray': '5 3' },
  'box-free': { fill: '#ffffff', stroke: '#b9bec3', 'stroke-width': 1 },
  'box-phase': { fill: '#e7edf1', stroke: '#3c5a6e', 'stroke-width': 1.2 },
  'box-open': { fill: '#ffffff', stroke: '#5b636b', 'stroke-width': 1.2, 'stroke-dasharray': '2 3' },
  'box-lack': { fill: '#ffffff', stroke: '#8c1d18', 'stroke-width': 1.6, 'stroke-dasharray': '2 3' },
  'box-stuck': { fill: '#fbeceb', stroke: '#8c1d18', 'stroke-width': 3 },
  'box-stuck-inner': { fill: 'none', stroke: '#8c1d18', 'stroke-width': 1 },
  label: { fill: '#1d2226', 'font-size': 12.5, 'font-weight': 700 },
  words: { fill: '#3f464d', 'font-size': 11.5 },
  faint: { fill: '#59616a', 'font-size': 11 },
  wait: { fill: 'none', stroke: '#5b636b', 'stroke-width': 1.3 },
  'wait-some': { fill: 'none', stroke: '#5b636b', 'stroke-width': 1.3, 'stroke-dasharray': '5 3' },
  'wait-any': { fill: 'none', stroke: '#3c5a6e', 'stroke-width': 1.3 },
  'wait-stuck': { fill: 'none', stroke: '#8c1d18', 'stroke-width': 3 },
  arrow: { fill: '#5b636b', stroke: 'none' },
  'arrow-stuck': { fill: '#8c1d18', stroke: 'none' },
  'wait-words': {
    fill: '#3f464d',
    'font-size': 10.5,
    stroke: '#f6f5f2',
    'stroke-width': 3,
    'paint-order': 'stroke',
  },
  gate: { fill: '#ffffff', stroke: '#3c5a6e', 'stroke-width': 1.4 },
  'gate-words': {
    fill: '#1d2226',
    'font-size': 10.5,
    'font-weight': 600,
    stroke: '#f6f5f2',
    'stroke-width': 3,
    'paint-order': 'stroke',
  },
  sign: { fill: '#8c1d18', stroke: '#ffffff', 'stroke-width': 1.5 },
  'sign-words': { fill: '#ffffff', 'font-size': 11.5, 'font-weight': 700 },
  'stuck-words': { fill: '#8c1d18', 'font-size': 11.5, 'font-weight': 700 },
  title: { fill: '#1d2226', 'font-size': 17, 'font-weight': 700 },
  band: { fill: '#dbe5eb', stroke: '#3c5a6e', 'stroke-width': 1 },
  'band-other': { fill: '#eef2f4', stroke: '#3c5a6e', 'stroke-width': 1 },
  'band-words': { fill: '#1d2226', 'font-size': 12, 'font-weight': 600 },
  'band-ground': { fill: '#f3f6f8', stroke: 'none' },
  rule: { fill: 'none', stroke: '#d5d8db', 'stroke-width': 1 },
  axis: { fill: 'none', stroke: '#5b636b', 'stroke-width': 1.2 },
  tick: { fill: '#3f464d', 'font-size': 11 },
  bar: { fill: '#7f99a9', stroke: '#3c5a6e', 'stroke-width': 1 },
  'bar-may': { fill: '#ffffff', stroke: '#3c5a6e', 'stroke-width': 1.2, 'stroke-dasharray': '4 2' },
  'bar-not': { fill: '#e4e1da', stroke: '#5f5a50', 'stroke-width': 1.2 },
  'bar-open': { fill: '#3c5a6e', stroke: 'none' },
  'bar-late': { fill: '#1d2226', stroke: 'none' },
  'bar-critical': { fill: '#ffffff', stroke: '#1d2226', 'stroke-width': 2.6 },
  'bar-link': { fill: 'none', stroke: '#8a929a', 'stroke-width': 1 },
  verify: { fill: '#ffffff', stroke: '#3c5a6e', 'stroke-width': 1.2 },
  'verify-line': { fill: 'none', stroke: '#3c5a6e', 'stroke-width': 1.2 },
  land: { fill: '#e9e5dc', stroke: '#b5ae9f', 'stroke-width': 0.6 },
  sea: { fill: '#f2f6f8', stroke: '#b5ae9f', 'stroke-width': 1 },
  area: { fill: '#3c5a6e', 'fill-opacity': 0.22, stroke: '#1f4e6b', 'stroke-width': 1.4 },
  line: { fill: 'none', stroke: '#1f4e6b', 'stroke-width': 2.6 },
  lead: { fill: 'none', stroke: '#1d2226', 'stroke-width': 0.8 },
  mark: { fill: '#1f4e6b', stroke: '#ffffff', 'stroke-width': 1.5 },
  'mark-words': { fill: '#ffffff', 'font-size': 11, 'font-weight': 700 },
  scale: { fill: 'none', stroke: '#1d2226', 'stroke-width': 1.5 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** A way of being drawn. */
export type Look = keyof typeof LOOKS;

/** The attributes of a look: its class for style sheets, and its print defaults. */
export function look(name: Look): Readonly<Record<string, string | number>> {
  return { class: `pic-${name}`, ...LOOKS[name] };
}

/** How much wider strong letters are. */
export const BOLD = 1.08;

/** How large the letters of a look are. */
export function sizeOf(name: Look): number {
  const found: Readonly<Record<string, string | number>> = LOOKS[name];
  return Number(found['font-size'] ?? 12);
}
