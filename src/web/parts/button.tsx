import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';

/** A button: `strong` for the one thing to do here, `grave` for what cannot be undone, `plain` in text. */
export function Button({
  look,
  children,
  ...props
}: Omit<ButtonProps, 'className' | 'children' | 'style'> & {
  readonly look?: 'strong' | 'grave' | 'plain';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <AriaButton {...props} className={look === undefined ? 'button' : `button ${look}`}>
      {children}
    </AriaButton>
  );
}
