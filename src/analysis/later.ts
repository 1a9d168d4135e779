/** Findings whose meaning is settled and whose check is still to come, and how grave each will be. */
export const laterFindings = [
  { id: 'PAC301', severity: 'error' },
  { id: 'PAC302', severity: 'error' },
  { id: 'PAC303', severity: 'warning' },
  { id: 'PAC304', severity: 'error' },
  { id: 'PAC305', severity: 'error' },
  { id: 'PAC306', severity: 'error' },
  { id: 'PAC307', severity: 'warning' },
  { id: 'PAC308', severity: 'warning' },
  { id: 'PAC309', severity: 'warning' },
  { id: 'PAC310', severity: 'warning' },
  { id: 'PAC807', severity: 'error' },
  { id: 'PAC808', severity: 'note' },
  { id: 'PAC809', severity: 'warning' },
] as const;

/** One of their ids. */
export type LaterId = (typeof laterFindings)[number]['id'];
