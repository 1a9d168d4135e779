import { snippet } from '@codemirror/autocomplete';
import type { Span } from '../../base/span.ts';
import type { Proposed } from '../../pacta.ts';
import type { Answers, BracketView, Kind, Questions } from '../core/protocol.ts';
import { acceptAlternative } from './bracket-edits.ts';
import { templateOf } from './core-completion.ts';
import { type HoverWorld, tellAtCursor } from './core-hover.ts';
import type { DeskEditor } from './desk-editor.ts';
import { type NamedFinding, neighbour } from './findings-shown.ts';
import { chosenIndexes } from './readings.ts';

/** Asks the core something for an editor; null where it has no answer, or a later question took its place. */
export async function ask<K extends Kind>(
  { world }: DeskEditor,
  kind: K,
  question: Questions[K],
): Promise<Answers[K] | null> {
  const outcome = await world.core.ask(kind, question, `${world.draft} ${kind}`);
  return outcome.kind === 'answer' ? outcome.answer : null;
}

/** Goes to the next finding of those shown, or the one before. */
export function goToFinding(editor: DeskEditor, step: 1 | -1): void {
  const { named, open } = editor.shown();
  const placed = named.map((each) => {
    return { ...each, finding: { ...each.finding, span: editor.place(each.finding.span) } };
  });
  const offset = editor.view.state.selection.main.head;
  const found = neighbour(placed, { key: open, offset }, step);
  const words = editor.world.words();
  if (found === null) {
    editor.say(words.noFindings);
    return;
  }
  const { start } = found.finding.span;
  editor.reveal({ start, end: start });
  editor.openFinding(found);
  const number = named.findIndex(({ key }) => key === found.key) + 1;
  editor.say(words.sayFinding(found.finding, number, named.length));
}

/** Goes to a part of the text, while the focus stays where it is. */
export function goToBlock(editor: DeskEditor, key: string): void {
  const block = editor.shown().blocks.find((each) => each.key === key);
  if (block === undefined) return;
  const { start } = editor.place(block.span);
  editor.reveal({ start, end: start }, { keepsFocus: true });
}

/** Opens a finding where it stands in the text, or closes it; the focus stays where it is. */
export function toggleFinding(editor: DeskEditor, key: string): void {
  const { named, open } = editor.shown();
  const found = open === key ? undefined : named.find((each) => each.key === key);
  if (found === undefined) {
    editor.openFinding(null);
    return;
  }
  const { start } = editor.place(found.finding.span);
  editor.reveal({ start, end: start }, { keepsFocus: true });
  editor.openFinding(found);
}

/** Goes on to the next reason of the open finding, or back to the one before. */
export function goToReason(editor: DeskEditor, step: 1 | -1): void {
  const { named, open, walk } = editor.shown();
  const because = named.find(({ key }) => key === open)?.finding.because ?? [];
  const words = editor.world.words();
  if (because.length === 0) {
    editor.say(words.noFindings);
    return;
  }
  const from = walk ?? (step === 1 ? -1 : because.length);
  const at = (from + step + because.length) % because.length;
  editor.walk(at);
  editor.say(words.sayStep(because[at]?.message ?? '', at + 1, because.length));
}

/** Goes from a reason back to the finding. */
export function endWalk(editor: DeskEditor): void {
  const { named, open } = editor.shown();
  const found = named.find(({ key }) => key === open);
  if (found === undefined) return;
  const { start } = editor.place(found.finding.span);
  editor.reveal({ start, end: start });
  editor.openFinding(found);
}

/** Makes the change that a finding proposes. */
export function mend(editor: DeskEditor, { finding }: NamedFinding): void {
  const words = editor.world.words();
  if (finding.fix === null) return;
  const isDone = editor.edit(finding.fix.edits);
  if (isDone) editor.world.notify(words.fixed, () => editor.history('undo'));
  else editor.world.notify(words.moved, null);
}

/** Makes the change that the open finding proposes, or the first that stands here and has one. */
export function mendHere(editor: DeskEditor): void {
  const { named, open, blocks, here } = editor.shown();
  const opened = named.find(({ key }) => key === open);
  const around = blocks.find(({ key }) => key === here)?.findings ?? [];
  const found = [...(opened === undefined ? [] : [opened]), ...around].find(
    ({ finding }) => finding.fix !== null,
  );
  if (found === undefined) editor.say(editor.world.words().noFindings);
  else mend(editor, found);
}

/** Puts an alternative in the place of its bracket. */
export function acceptInText(editor: DeskEditor, bracket: BracketView, letter: string): void {
  const text = editor.shown().check.last?.text ?? '';
  const edit = acceptAlternative(text, bracket, letter);
  if (edit === null) return;
  const words = editor.world.words();
  if (editor.edit([edit])) editor.world.notify(words.fixed, () => editor.history('undo'));
  else editor.world.notify(words.moved, null);
}

/** Goes to where what stands at a place is declared. */
export async function goToDefinition(editor: DeskEditor, offset: number): Promise<void> {
  const found = await ask(editor, 'definition', { text: editor.text(), offset });
  const [only, ...others] = found ?? [];
  if (only === undefined) editor.world.notify(editor.world.words().noSuchPlace, null);
  else if (others.length === 0) editor.reveal(only.span);
  else editor.open({ kind: 'places', of: 'definition', places: [only, ...others].map(({ span }) => span) });
}

/** Lists every place that names what stands at the cursor. */
export async function listUses(editor: DeskEditor): Promise<void> {
  const offset = editor.view.state.selection.main.head;
  const places = await ask(editor, 'uses', { text: editor.text(), offset });
  if (places === null || places.length === 0) editor.world.notify(editor.world.words().noSuchPlace, null);
  else editor.open({ kind: 'places', of: 'uses', places });
}

/** Asks for another name for what stands at the cursor. */
export async function beginRename(editor: DeskEditor): Promise<void> {
  const offset = editor.view.state.selection.main.head;
  const found = await ask(editor, 'renameable', { text: editor.text(), offset });
  if (found === null) return;
  if (found.ok) editor.open({ kind: 'rename', offset, words: found.value.words });
  else editor.world.notify(editor.world.words().sayRefusal(found.error), null);
}

/** Gives what stands at a place another name everywhere; answers with why not, or null when it is done. */
export async function rename(editor: DeskEditor, offset: number, name: string): Promise<string | null> {
  const text = editor.text();
  const words = editor.world.words();
  const found = await ask(editor, 'rename', { text, offset, name });
  if (found === null || editor.text() !== text) return words.moved;
  if (!found.ok) return words.sayRefusal(found.error);
  editor.edit(found.value, 'now');
  editor.world.notify(words.fixed, () => editor.history('undo'));
  return null;
}

/** Says what stands at the cursor. */
export async function tell(editor: DeskEditor): Promise<void> {
  const told = await tellAtCursor(hoverWorld(editor), editor.view);
  if (told.length === 0) editor.world.notify(editor.world.words().noSuchPlace, null);
  else editor.say(told.join(' '));
}

/** What hovering asks, in the reading that is chosen. */
export function hoverWorld(editor: DeskEditor): HoverWorld {
  return {
    ask: (text, offset) => {
      const { reading, check } = editor.shown();
      const chosen = chosenIndexes(reading, check.last?.view.brackets ?? []);
      return ask(editor, 'hover', { text, offset, reading: chosen, language: editor.world.language() });
    },
    say: (hover) => editor.world.words().sayHover(hover),
    isOff: () => editor.isLarge(),
  };
}

/** Goes to the next sentence that is not checkable yet, or the one before, and stays with the guided pass. */
export async function goToUnread(editor: DeskEditor, direction: 'next' | 'previous'): Promise<void> {
  const { pass } = editor.shown();
  const { main } = editor.view.state.selection;
  const from = pass?.unread.span ?? { start: main.from, end: main.from };
  // The first step of the pass begins at the sentence that the cursor is in.
  const offset = direction === 'previous' ? from.start : pass === null ? from.start - 1 : from.end;
  await showUnread(editor, offset, direction, true);
}

/** After a check: the sentence may be checkable now, and then the next one is shown. */
export async function refreshPass(editor: DeskEditor): Promise<void> {
  const { pass } = editor.shown();
  if (pass !== null) await showUnread(editor, pass.unread.span.start - 1, 'next', false);
}

async function showUnread(
  editor: DeskEditor,
  offset: number,
  direction: 'next' | 'previous',
  isAsked: boolean,
): Promise<void> {
  const text = editor.text();
  const unread = await ask(editor, 'unread', { text, offset, direction });
  if (editor.text() !== text) return;
  const before = editor.shown().pass;
  const words = editor.world.words();
  if (unread === null) {
    if (isAsked || before !== null) editor.say(words.allRead);
    endPass(editor);
    return;
  }
  editor.show({ pass: { unread } });
  editor.point(null);
  const isOther = before === null || before.unread.number !== unread.number || before.unread.of !== unread.of;
  if (!isAsked && !isOther) return;
  const { start } = unread.at ?? unread.span;
  if (isAsked) editor.reveal({ start, end: start });
  editor.say(words.sayUnread(unread));
}

/** Ends the guided pass. */
export function endPass(editor: DeskEditor): void {
  editor.show({ pass: null });
  editor.point(null);
}

/** Puts the nearest form in the place of the sentence of the pass, its holes to be filled one by one. */
export function takeNearest(editor: DeskEditor): void {
  const { pass } = editor.shown();
  if (pass?.unread.nearest === null || pass === null) return;
  const { span, nearest } = pass.unread;
  if (nearest === null) return;
  const { start, end } = withinText(editor, span);
  editor.view.focus();
  snippet(templateOf(nearest.parts, editor.world.words().sayHole))(editor.view, null, start, end);
}

/** Puts the wording that the reader knows in the place of what was not understood. */
export function takeInstead(editor: DeskEditor): void {
  const instead = editor.shown().pass?.unread.instead ?? null;
  if (instead === null) return;
  editor.edit([{ span: instead.span, text: instead.words }], 'now');
}

function withinText(editor: DeskEditor, { start, end }: Span): Span {
  const { length } = editor.view.state.doc;
  return { start: Math.min(start, length), end: Math.min(end, length) };
}

/** Looks whether a draft can be made of the text, and offers it. */
export async function offerProposal(editor: DeskEditor): Promise<void> {
  const text = editor.text();
  const offer = await ask(editor, 'propose', { text });
  if (offer !== null && editor.text() === text) editor.show({ offer });
}

/** Puts the proposed draft in the place of the text. */
export function takeProposal(editor: DeskEditor, { text }: Proposed): void {
  editor.change({
    changes: { from: 0, to: editor.view.state.doc.length, insert: text },
    selection: { anchor: 0 },
  });
  editor.show({ offer: null, window: null });
  editor.world.notify(editor.world.words().fixed, () => editor.history('undo'));
}
