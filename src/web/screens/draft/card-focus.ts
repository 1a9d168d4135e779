/** Moves the focus to the card of a part of the text, where one is shown. */
export function focusCard(block: string): void {
  const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(block)}"]`);
  const first = card?.querySelector<HTMLElement>('button, a') ?? card;
  first?.focus();
  card?.scrollIntoView({ block: 'nearest' });
}
