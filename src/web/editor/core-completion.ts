import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  moveCompletionSelection,
  type Completion as Option,
  selectedCompletion,
  snippet,
} from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { Completion, FormPart } from '../../pacta.ts';
import { directionOfWords } from './paragraph-direction.ts';

/** What completion needs: the core's offers at a place, and what a kind of offer is called. */
export interface CompletionWorld {
  readonly ask: (text: string, offset: number) => Promise<readonly Completion[]>;
  readonly sayKind: (kind: Completion['kind']) => string;
  readonly sayHole: (hole: string) => string;
  readonly isOff: () => boolean;
}

/** So many offers are shown; who wants others writes a letter more. */
const offersMax = 60;

/** Completion of names, references and sentences, as the core offers them. */
export function coreCompletion(world: CompletionWorld): Extension {
  return [
    // Before the snippet's own Tab, which goes to the next hole.
    Prec.highest(keymap.of([{ key: 'Tab', run: takeFirst }])),
    autocompletion({
      override: [(context) => complete(world, context)],
      icons: false,
      // Enter ends a line unless something was chosen: who writes prose does not look for it.
      selectOnOpen: false,
      activateOnTypingDelay: 150,
      interactionDelay: 0,
      optionClass: ({ label }) => `offer-${directionOfWords(label) ?? 'ltr'}`,
      addToOptions: [{ render: ({ type }) => kindOf(type), position: 90 }],
    }),
  ];
}

/** Takes what is chosen of the offers, or the first. */
function takeFirst(view: EditorView): boolean {
  if (completionStatus(view.state) !== 'active') return false;
  if (selectedCompletion(view.state) === null) moveCompletionSelection(true)(view);
  return acceptCompletion(view);
}

async function complete(
  { ask, sayKind, sayHole, isOff }: CompletionWorld,
  { state, pos, explicit }: CompletionContext,
): Promise<CompletionResult | null> {
  const isWord = /[\p{L}\p{N}.]$/u.test(state.sliceDoc(Math.max(0, pos - 1), pos));
  if (isOff() || (!explicit && !isWord)) return null;
  const all = await ask(state.doc.toString(), pos);
  if (all.length === 0) return null;
  const from = Math.min(...all.map(({ span }) => span.start));
  const options = all.slice(0, offersMax).map((each, index): Option => {
    const { kind, label, detail, insert, span } = each;
    return {
      label,
      detail,
      type: sayKind(kind),
      boost: offersMax - index,
      apply: (view, option, _from, to) => {
        snippet(templateOf(insert, sayHole))(view, option, span.start, to);
      },
    };
  });
  return { from, options, filter: false };
}

/** What kind of thing an offer is, in a word. */
function kindOf(type: string | undefined): Node {
  const shown = document.createElement('span');
  shown.className = 'offer-kind';
  shown.textContent = type ?? '';
  return shown;
}

/** A form as a template: its holes are filled one after the other, each by its own words. */
export function templateOf(parts: readonly FormPart[], sayHole: (hole: string) => string): string {
  let hole = 0;
  return parts
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[{}]/g, '\\$&');
      hole += 1;
      return `#{${hole}:${sayHole(part.hole).replace(/[{}]/g, '')}}`;
    })
    .join('');
}
