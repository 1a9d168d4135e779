/** The help. */
export const help = {
  title: 'Help',
  whatTitle: 'What Pacta does',
  what:
    'Pacta reads the text of an agreement as the parties sign it. It shows where the text would ' +
    'break: duties that wait for each other, dates that cannot be met, steps that nobody verifies. It ' +
    'takes no side.',
  safeTitle: 'Where your words are',
  safe:
    'Every keystroke is saved in this browser at once. Nothing is sent anywhere. Once opened, the ' +
    'desk also works without a network.',
  keysTitle: 'Keyboard',
  keysNote: 'Everything on the desk can be done without a pointer.',
  keyMove: 'Move to the next part of the screen',
  keyBack: 'Move to the part before',
  keyChoose: 'Choose what has the focus',
  keyArrows: 'Move within a menu or a list of choices',
  keyEscape: 'Close a menu or a window',
  keyTab: 'Tab',
  keyShiftTab: 'Shift + Tab',
  keyEnter: 'Enter or Space',
  keyArrowKeys: 'Arrow keys',
  keyEsc: 'Esc',
} as const;
