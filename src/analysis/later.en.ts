import type { FindingWords } from './words/finding-words.ts';

/** What findings mean whose check is still to come, in English. */
export const laterWords: FindingWords['later'] = {
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
