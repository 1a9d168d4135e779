import { configureGlobal } from 'fast-check';

// The same cases on every run and every machine: a test that fails now and then teaches people to ignore it.
// To look further afield, once: SEED=123 npm test
configureGlobal({ seed: Number(process.env.SEED ?? 20_250_717) });
