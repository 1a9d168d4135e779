import { brand } from '../../base/brand.ts';
import type { Markup } from '../xml/markup.ts';

/** How the page looks, on a screen and on paper; nothing is fetched from anywhere. */
export const styleSheet: Markup = brand<Markup>(`
:root { color-scheme: light dark;
  --quiet: #5d5a55; --rule: #cfcac2; --choice: #f3ecd9; --paper: #fffefb; --ink: #1d1b18; }
@media (prefers-color-scheme: dark) {
  :root { --quiet: #a9a49b; --rule: #4a463f; --choice: #3a3321; --paper: #191816; --ink: #ece8e1; }
}
html { background: var(--paper); color: var(--ink); }
body { font: 1.0625rem/1.55 Cambria, Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif Hebrew', serif;
  max-inline-size: 42rem; margin: 3rem auto; padding-inline: 1.25rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.25; text-align: center; text-wrap: balance; margin-block: 0 2rem; }
h2, h3, h4, h5 { line-height: 1.3; margin-block: 2rem .75rem; text-wrap: balance; break-after: avoid; }
h2 { font-size: 1.25rem; } h3 { font-size: 1.1rem; } h4, h5 { font-size: 1rem; }
p { margin-block: 0 .6rem; orphans: 3; widows: 3; }
.header { border-block: 1px solid var(--rule); padding-block: .8rem; margin-block-end: 2rem; }
.entry { margin-block-end: .2rem; padding-inline-start: 1.25rem; text-indent: -1.25rem; }
.key { font-weight: 600; }
.provision, .stage { display: grid; grid-template-columns: minmax(3rem, max-content) 1fr; column-gap: .5rem; }
.number { font-variant-numeric: tabular-nums; }
.stage { margin-inline-start: 3.5rem; grid-template-columns: minmax(2rem, max-content) 1fr; }
.after-stages, .note, .purpose, .concern { margin-inline-start: 3.5rem; }
.note, .purpose, .concern { font-style: italic; }
.free { white-space: pre-line; }
.mark { font-weight: 700; }
.choice { background: var(--choice); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.proposers { font-style: italic; color: var(--quiet); }
a { color: inherit; text-decoration: underline var(--rule); text-underline-offset: .15em; }
:target { outline: 2px solid var(--rule); outline-offset: .25rem; }
.signature { margin-block-start: 3rem; border-block-end: 1px dotted; break-inside: avoid; }
.findings { margin-block-start: 4rem; border-block-start: 1px solid var(--rule); }
.findings li { margin-block-end: .6rem; }
.new-page { break-before: page; }
:lang(ar), :lang(he) { font-style: normal; }
@media (max-width: 30rem) {
  .stage, .after-stages, .note, .purpose, .concern { margin-inline-start: 1.25rem; }
}
@page { size: A4; margin: 25mm 22mm;
  @bottom-center { content: counter(page) ' / ' counter(pages); font-size: 9pt; } }
@media print {
  :root { color-scheme: light; --quiet: #444; --rule: #999; --choice: #eee; --paper: #fff; --ink: #000; }
  body { font-size: 11pt; max-inline-size: none; margin: 0; padding: 0; }
  a { text-decoration: none; }
  .choice { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .findings { break-before: page; }
}
`);
