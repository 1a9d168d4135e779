import { CoreClient, type CoreWorld } from './client.ts';

const world: CoreWorld = {
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'core' }),
  later: (call, milliseconds) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The client of this page, with a real worker. */
export const core = new CoreClient(world);

/** Another, for what must be known at once while the first is busy with a whole text. */
export const glances = new CoreClient(world);

/** One for what stands below a text: a view may take seconds, for which no finding is to wait. */
export const views = new CoreClient(world);
