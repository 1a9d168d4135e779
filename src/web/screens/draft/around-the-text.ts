/** Moves the focus to the card of a part of the text, where one is shown. */
export function focusCard(block: string): void {
  const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(block)}"]`);
  const first = card?.querySelector<HTMLElement>('button, a') ?? card;
  first?.focus();
  card?.scrollIntoView({ block: 'nearest' });
}

/** Opens what stands below the text, where it is not open, and moves the focus to its tab. */
export function focusBelow(): void {
  const place = document.querySelector<HTMLElement>('.draft-panels [data-place="below"]');
  if (place?.checkVisibility() === true) place.click();
  // On a narrow screen the tabs are there only now.
  requestAnimationFrame(() => {
    const open = document.querySelector<HTMLElement>('.below-tab[aria-expanded="true"]');
    const tab = open ?? document.querySelector<HTMLElement>('.below-tab');
    if (open === null) tab?.click();
    tab?.focus();
  });
}

/** How much of the window the bar below the text covers, and on a narrow screen what is below that, in pixels. */
export function coveredBelow(): number {
  const foot = document.querySelector('.editor-foot');
  return foot === null ? 0 : Math.max(0, window.innerHeight - foot.getBoundingClientRect().top);
}
