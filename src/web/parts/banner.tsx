import type { ReactNode } from 'react';

/** Something that holds for the whole screen and must not be missed. */
export function Banner({
  text,
  isUrgent = false,
  children,
}: {
  readonly text: string;
  readonly isUrgent?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="banner" role={isUrgent ? 'alert' : 'status'}>
      <p>{text}</p>
      {children}
    </div>
  );
}
