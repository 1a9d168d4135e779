/** The frame around every screen, and what may be said on any of them. */
export const app = {
  name: 'Pacta',
  skip: 'Skip to the content',
  navigation: 'Main navigation',
  desk: 'Drafts',
  library: 'Library',
  help: 'Help',
  settings: 'Settings',
  loading: 'Opening…',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  untitled: 'Untitled draft',
  notices: 'Messages',
  lostTitle: 'There is nothing at this address',
  lostText: 'The link may be old, or part of it is missing.',
  lostBack: 'Go to your drafts',
  broken: 'This part of the desk has failed',
  brokenText:
    'What you wrote is kept. Open the page anew; if it fails again, please report it with these words:',
  again: 'Open anew',
  outdated:
    'A newer version of the desk is open in another window. Open this page anew to go on; what you ' +
    'wrote is kept.',
  updateReady: 'A new version of the desk is ready.',
  updateTake: 'Open it',
  notKept:
    'This browser does not let Pacta keep anything here. Your drafts last only as long as this page: ' +
    'download them before you close it.',
  newer:
    'The drafts in this browser were written by a newer version of Pacta. They are untouched. Open ' +
    'the page anew to get that version; until then, nothing is kept beyond this page.',
  faultFull:
    'There is no room left in this browser. Your latest words are on this page only: download them, ' +
    'or delete drafts you no longer need.',
  faultUnavailable:
    'This browser does not let Pacta keep this. Your latest words are on this page only: download ' +
    'them before you close it.',
  faultGone:
    'This draft was deleted for good in another window. Your words are still on this page: keep them ' +
    'as a new draft, or download them.',
  faultFailed:
    'The browser could not keep your latest words, and is asked again every few seconds. To be safe, ' +
    'download them.',
  download: 'Download',
  keepAsNew: 'Keep as a new draft',
} as const;
