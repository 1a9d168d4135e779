import { CoreClient } from './client.ts';

/** The client of this page, with a real worker. */
export const core = new CoreClient({
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'core' }),
  later: (call, milliseconds) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
});
