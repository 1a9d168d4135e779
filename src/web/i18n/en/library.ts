/** The library of real agreements. */
export const library = {
  title: 'Library',
  lead:
    'Real agreements, read by the same checker as your own drafts. Each comes with what it found, what it ' +
    'missed and where it was wrong, held against what is known to have happened, and with its sources.',
  inEnglish:
    'The texts of the agreements and the pages about them are in English. What the checker finds is said ' +
    'in ' +
    'your language.',
  tourTitle: 'New here? Three minutes',
  tourText: 'Follow one proposal from its text to a deadlock, to a fix, and then to a text of your own.',
  tourStart: 'Take the tour',
  tourGoOn: 'Go on with the tour',
  among: 'Among them:',
  listComma: ', ',
  noErrors: 'No errors',
  errors_one: '{{count, number}} error',
  errors_other: '{{count, number}} errors',
  warnings_one: '{{count, number}} warning',
  warnings_other: '{{count, number}} warnings',
  notes_one: '{{count, number}} note',
  notes_other: '{{count, number}} notes',
  back: 'All agreements',
  missing: 'The library has no agreement of this name',
  parts: 'Parts of this agreement',
  text: 'Text',
  review: 'Found, missed, false',
  sources: 'Sources',
  textLead: 'This text is for reading. What you want to try out, try in a draft of your own.',
  reviewLead: 'What the checker finds, held against what is known to have gone wrong.',
  sourcesLead: 'Where each provision comes from, and how sure that is.',
  which: 'Which text',
  whole: 'The agreement',
  disputedOrder: 'The disputed order, as an extract',
  copy: 'Make a draft from it',
  why: 'Why, and what helps',
  whyHide: 'Hide the reasons',
  inReadings: 'Only in these readings of the brackets:',
  fixIs: 'What helps:',
  notChecked: 'The checker stopped over this text. The text itself is untouched.',
  checkAgain: 'Check it again',
  notFetched: 'This part could not be fetched. Open it again once there is a network.',
} as const;
