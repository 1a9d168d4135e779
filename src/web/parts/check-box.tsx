import type { ReactNode } from 'react';

/** Something that is done or not. */
export function CheckBox({
  isChosen,
  onChange,
  children,
}: {
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <label className="check-box">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
