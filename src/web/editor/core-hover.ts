import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, hoverTooltip, showTooltip, type Tooltip } from '@codemirror/view';
import type { Hover } from '../../pacta.ts';

/** What a hover needs: what the core says of a place, and its words as paragraphs. */
export interface HoverWorld {
  readonly ask: (text: string, offset: number) => Promise<Hover | null>;
  readonly say: (hover: Hover) => readonly string[];
  readonly isOff: () => boolean;
}

/** What stands at a place, shown where the pointer rests. The reading back is in the margin already. */
export function coreHover(world: HoverWorld): Extension {
  return [
    hoverTooltip(
      async (view, place) => {
        if (world.isOff()) return null;
        const found = await world.ask(view.state.doc.toString(), place);
        return found === null || found.kind === 'sentence' ? null : tooltipOf(world, found);
      },
      { hoverTime: 400, hideOnChange: true },
    ),
    asked,
  ];
}

/** Shows what stands at the cursor, or with null no longer. */
export const showAtCursor = StateEffect.define<Tooltip | null>();

const asked = StateField.define<Tooltip | null>({
  create: () => null,
  update: (now, { effects, docChanged, selection }) => {
    const fresh = effects.findLast((effect) => effect.is(showAtCursor));
    if (fresh?.is(showAtCursor)) return fresh.value;
    return docChanged || selection !== undefined ? null : now;
  },
  provide: (field) => showTooltip.from(field),
});

/** Shows what the core says of the place of the cursor; answers with the words, for who hears them. */
export async function tellAtCursor(world: HoverWorld, view: EditorView): Promise<readonly string[]> {
  const { state } = view;
  const found = await world.ask(state.doc.toString(), state.selection.main.head);
  if (found === null || view.state.doc !== state.doc) return [];
  view.dispatch({ effects: showAtCursor.of(tooltipOf(world, found)) });
  return world.say(found);
}

function tooltipOf({ say }: HoverWorld, hover: Hover): Tooltip {
  return {
    pos: hover.span.start,
    end: hover.span.end,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'told';
      for (const words of say(hover)) {
        const line = document.createElement('p');
        line.dir = 'auto';
        line.textContent = words;
        dom.append(line);
      }
      return { dom };
    },
  };
}
