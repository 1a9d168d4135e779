import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button } from './button.tsx';

/** Something a menu offers. */
export interface Action {
  readonly id: string;
  readonly name: string;
  readonly act: () => void;
}

/** A button that opens a menu. */
export function ActionsMenu({
  label,
  shown,
  actions,
}: {
  /** What the button is called, where what it shows does not say it. */
  readonly label?: string;
  readonly shown: ReactNode;
  readonly actions: readonly Action[];
}): ReactNode {
  return (
    <MenuTrigger>
      <Button {...(label === undefined ? {} : { 'aria-label': label })}>{shown}</Button>
      <Popover placement="bottom end">
        <Menu
          className="menu"
          onAction={(id) => {
            actions.find((action) => action.id === id)?.act();
          }}
        >
          {actions.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="menu-item">
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
