import { capital, provisionList, spoken } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC404 speaks of. */
export interface Locked {
  readonly monitor: string;
  readonly labels: readonly string[];
}

/** A provision for which the monitor needs access. */
export interface Task {
  readonly monitor: string;
  readonly labels: readonly string[];
}

/** The words of PAC404 in English. */
export const words: Words<Locked, Task> = {
  title: 'a monitor to whom nobody owes access',
  explanation:
    'A monitor is to verify or to observe, and no provision obliges anybody to let it in. A party ' +
    'that keeps it out then breaks nothing, and the verification cannot take place.\n\n' +
    'Oblige the parties: `Each party shall give the Red Cross access throughout this agreement.` A ' +
    'provision that admits the monitor, gives it freedom of movement or forbids to hinder it counts ' +
    'as well.',
  message: ({ monitor, labels }) =>
    `Nobody is obliged to give ${spoken(monitor)} access, which the task under ` +
    `${provisionList(labels)} needs.`,
  because: ({ monitor, labels }) =>
    `${capital(provisionList(labels))} cannot be verified or observed from outside by ${spoken(monitor)}.`,
  fix: ({ monitor }) => `Oblige each party to give ${spoken(monitor)} access.`,
};
