import type { ReactNode } from 'react';

/** A text to be read, not written, in a box that scrolls. */
export function ReadingBox({ label, text }: { readonly label: string; readonly text: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="reading-box" dir="auto" aria-label={label} tabIndex={0} data-user-text>
      {text}
    </section>
  );
}
