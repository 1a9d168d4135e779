import type { FindingWords } from './words/finding-words.ts';

/** What findings mean whose check is still to come, in English. */
export const laterWords: FindingWords['later'] = {
  PAC301: {
    title: 'impossible',
    explanation:
      'No schedule meets all times of the text, however everybody acts. The finding names a smallest ' +
      'set of provisions whose times cannot be kept together: without any one of them the others ' +
      'could.\n\nSuch sets arise when a deadline is shortened in one article and the steps before it ' +
      'stay as long as they were. Move a deadline, shorten a step, or let one of them run beside the ' +
      'others.',
  },
  PAC302: {
    title: 'not controllable',
    explanation:
      'The times can be kept only with luck. Even if every party acts at the moment best for the whole, ' +
      'knowing all that has happened, a verification that takes as long as it may, or a declared ' +
      'duration, can force a breach. The finding shows the chain of moments with what is missing, and ' +
      'one run that goes wrong.\n\nGive the verification less time, move the deadline behind it by the ' +
      'shortfall, or count the deadline from the verification instead of from a day.',
  },
  PAC303: {
    title: 'at another’s mercy',
    explanation:
      'One party can be put in breach by another actor’s lawful choice of moment: the other acts on its ' +
      'last day, and the time that is left is too short. A verifier without a limit has the same ' +
      'effect. The finding names who is exposed, to whom, and shows the run.\n\nCount the deadline from ' +
      'the other’s act, give the other an earlier last day, or limit the verification.',
  },
  PAC304: {
    title: 'a deadline before its duty',
    explanation:
      'The duty arises only after its own deadline has passed: what it waits for cannot come about in ' +
      'time. It can never be performed as written.\n\nCount the deadline from what the duty waits for, ' +
      'or move one of the two.',
  },
  PAC305: {
    title: 'an empty window',
    explanation:
      'The times of one provision leave no moment at which it could be done: not before one day, and by ' +
      'an earlier one. All times of a sentence hold together.\n\nLook for two drafts put together, or ' +
      'for a phase that moved; keep one of the times.',
  },
  PAC306: {
    title: 'an act after the end of its phase',
    explanation:
      'A provision belongs to a phase, and its time comes after that phase has ended. Either the day or ' +
      'the phase is wrong, and nobody can tell which rules hold for the act.\n\nMove the day into the ' +
      'phase, extend the phase, or let the provision belong to the next one.',
  },
  PAC307: {
    title: 'a duty without a last moment',
    explanation:
      'Nothing says by when the duty is to be done, so that it is never overdue and can never be ' +
      'breached: it may always still be done tomorrow.\n\nAdd a last moment: “by day 30”, “within 7 ' +
      'days after 2.1 is verified”.',
  },
  PAC308: {
    title: 'two anchors for one clock',
    explanation:
      'A time is counted from a moment that the text leaves open between two: signature or entry into ' +
      'force, the doing or its verification. Each side will count from the one that suits it.\n\nSay ' +
      'what the count starts from: “within 5 days after signature”. Two counts that are both declared ' +
      'in the header are no such case.',
  },
  PAC309: {
    title: 'one last moment for an act and the step after it',
    explanation:
      'An act and the step that must follow it may both wait until the same last moment. Whoever uses ' +
      'its full time leaves the other none.\n\nGive the second step a time of its own after the first.',
  },
  PAC310: {
    title: 'a duty on the last day of its phase',
    explanation:
      'The duty may be done on the last day of its phase, and nothing after that day could enforce, ' +
      'replace or verify it: whoever fails loses nothing that the text still gives.\n\nMove the duty ' +
      'some days before the end, or let what binds the other side go on until it is verified.',
  },
  PAC807: {
    title: 'a purpose out of reach',
    explanation:
      'The header or the text states a purpose, and no course of events that the text allows reaches ' +
      'it.\n\nChange what stands in its way, which the finding names, or the purpose.',
  },
  PAC808: {
    title: 'a purpose that can be prevented',
    explanation:
      'The purpose can be reached, but somebody can lawfully prevent it. The finding shows the shortest ' +
      'course of events in which that happens.\n\nTurn the permission that is used for it into a duty, ' +
      'or add what follows when it is not done.',
  },
  PAC809: {
    title: 'a concern that can happen',
    explanation:
      'What the drafters said must not happen can happen without a breach, or after one that nothing ' +
      'answers. The finding shows the shortest course of events.\n\nAdd an order between the acts, or a ' +
      'consequence where the course of events begins.',
  },
};
