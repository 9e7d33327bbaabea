import fc from 'fast-check';

// `npm test` says the same of the same code on every machine; the long run (FC_RUNS) looks elsewhere each time.
const { FC_RUNS } = process.env;
fc.configureGlobal(FC_RUNS ? { numRuns: Number(FC_RUNS) } : { numRuns: 200, seed: 20_261_125 });
