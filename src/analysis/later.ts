/** Findings whose meaning is settled and whose check is still to come, and how grave each will be. */
export const laterFindings = [
  { id: 'PAC807', severity: 'error' },
  { id: 'PAC808', severity: 'note' },
  { id: 'PAC809', severity: 'warning' },
] as const;

/** One of their ids. */
export type LaterId = (typeof laterFindings)[number]['id'];
