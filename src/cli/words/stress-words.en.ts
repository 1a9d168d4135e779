import type { StressWords } from './stress-words.ts';

/** What `pacta stress` says in English. */
export const stress: StressWords = {
  title: (title) => (title === null ? 'Single breaches' : `Single breaches: ${title}`),
  about: 'One thing is breached; everybody else does at once what falls due, and verifiers accept at once.',
  bound:
    'Not looked at: two breaches together, the purposes of the text, and what nobody in it brings about ' +
    '(events, agreements).',
  until: (day) => `Followed up to ${day}.`,
  undated: (day) => `The text does not say when it enters into force: taken to be ${day}.`,
  cut: 'Something would still change after that; it was not looked at.',
  stopped: 'Stopped before all breaches were tried: what follows is not all.',
  nothing: 'Nothing follows from any single breach that was tried.',
  columns: {
    provision: '#',
    who: 'by',
    breach: 'breach',
    opens: 'opens',
    suspends: 'suspends',
    heldUp: 'holds up',
    wayBack: 'way back',
    end: 'at worst',
  },
  undone: 'left undone',
  against: 'acted against',
  times: (count) => `${count} times`,
  ends: {
    'agreement ended': 'agreement ended',
    'phase ended': 'phase ended',
    'all suspended': 'all suspended',
    'some suspended': 'some suspended',
    'others held up': 'others held up',
    nothing: 'nothing',
  },
  wayBack: {
    itself: 'goes on by itself',
    power: 'by a power to resume',
    holder: 'if who suspended lets go',
    nothing: 'none',
  },
  lost: (labels) => `lost: ${labels}`,
  neverDue: (labels) => `Never due where nothing but duties is done: ${labels}.`,
  neverLate: (labels) => `Never late, for want of a last moment: ${labels}.`,
};
