import fc from 'fast-check';

// `npm test` says the same of the same code on every machine; the long run (FC_RUNS) looks elsewhere each time.
if (!process.env.FC_RUNS) fc.configureGlobal({ seed: 20_261_125 });
