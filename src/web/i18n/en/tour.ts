/** The tour. */
export const tour = {
  place: 'Step {{step, number}} of {{steps, number}}',
  leave: 'Leave; the tour goes on where you left it',
  steps: 'Steps of the tour',
  back: 'Back',
  next: 'Next',
  excerpt: 'Excerpt from the text',
  textTitle: 'The text is the program',
  textWhat:
    'This is a proposal of July 2025 for a truce of sixty days in Gaza, reconstructed from press reports ' +
    'in our own words. It was never concluded. Two of its provisions:',
  textWhy:
    'There is no form to fill in and no code. Who owes what, how much, by when and after what else: the ' +
    'sentences say it, and Pacta reads it there. A sentence that it does not understand to the last word ' +
    'stays as it is, and is counted.',
  findingTitle: 'A finding, and its reasons',
  findingWhat: 'Pacta reads the whole text and says where it would break:',
  findingWhy:
    'A finding judges the text and nobody’s intentions. It names the provisions it rests on, marked ' +
    'above, so that every reader can follow it and disagree.',
  deadlockTitle: 'A deadlock in one reading of four',
  deadlockWhat:
    'Square brackets hold what is not agreed yet, with who proposes it. Each side was reported to want ' +
    'the step of the other first; a third draft ties both steps to a permanent ceasefire.',
  readingsCaption: 'The four ways to read the two brackets',
  stuck: 'Deadlock',
  notStuck: 'No deadlock',
  deadlockWhy:
    'Each demand taken alone could be carried out. Only together do they wait for each other for ever. ' +
    'That is why nobody who reads one demand at a time sees it.',
  readingTitle: 'Choose a reading',
  readingWhat: 'Take an alternative in each bracket, and see what becomes of the finding.',
  alternativeOf: 'The bracket in {{bracket}}',
  readingFree: 'In this reading, 6.1 and 6.2 do not wait for each other.',
  readingWhy:
    'In a draft of your own you choose readings in the same way, while all alternatives stay in the text.',
  fixTitle: 'Apply a fix',
  fixWhat: 'Where a change of the text would remove a finding, Pacta offers it:',
  fixApply: 'Apply the fix',
  fixDone: 'The text has been read again, and the deadlock is gone in every reading.',
  fixWhy:
    'Whether both sides would want that is theirs to say. A fix is an offer in words: in a draft you see ' +
    'it before you take it, and can undo it.',
  readBackTitle: 'Read it back',
  readBackWhat:
    'How do you know that Pacta has understood what you meant? It says each provision back from what it ' +
    'understood, not from your words. The text after the fix, and what is read back of it:',
  readBackWhy:
    'A sentence that says something else than was meant is the most useful finding of all. Let each side ' +
    'read it.',
  ownTitle: 'Now your own text',
  ownWhat:
    'Begin with a small draft between two invented parties. It has one deadlock: find it, read its ' +
    'reasons, and mend it. Or begin with nothing, and write or paste what you have.',
  ownSmall: 'Begin with the small draft',
  ownEmpty: 'Begin with an empty draft',
  ownWhy: 'Whatever you write stays in this browser.',
  ownLibrary: 'Or read more of the real agreements',
} as const;
