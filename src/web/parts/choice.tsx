import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';

/** One of a few: all are seen, and the arrow keys move between them. */
export function Choice<T extends string>({
  label,
  note,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly note?: string;
  readonly options: readonly { readonly value: T; readonly name: ReactNode; readonly lang?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}): ReactNode {
  const choose = (chosen: string): void => {
    const option = options.find((each) => each.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <RadioGroup className="choices" value={value} onChange={choose}>
      <Label className="label">{label}</Label>
      {note !== undefined && (
        <Text slot="description" className="muted small">
          {note}
        </Text>
      )}
      <div className="choice-row">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice">
            <span lang={option.lang}>{option.name}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
