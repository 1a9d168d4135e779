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
