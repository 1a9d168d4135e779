/** The settings. */
export const settings = {
  title: 'Settings',
  lead: 'They hold for this browser.',
  language: 'Language',
  languageNote: 'Of the desk. The text of an agreement stays as it is written.',
  theme: 'Appearance',
  themeSystem: 'As the system has it',
  themeLight: 'Light',
  themeDark: 'Dark',
  contrast: 'Contrast',
  contrastSystem: 'As the system has it',
  contrastMore: 'More',
  storage: 'Storage',
  storageUsed: 'About {{used}} used by your drafts and the desk itself.',
  storagePersistent: 'The browser will not clear your drafts on its own.',
  storageFragile:
    'The browser may clear your drafts when the disk is nearly full. Download what you cannot lose.',
  storageAsk: 'Ask the browser to keep them',
  storageRefused:
    'The browser has refused for now. It is more willing once you have used the desk for a while.',
} as const;
