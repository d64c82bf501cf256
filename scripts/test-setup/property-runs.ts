/**
 * How many random cases each property test tries, and from which seed: fixed for `npm test`, so that the same
 * code gives the same result; many more and a new seed for `npm run prove`.
 */
import { configureGlobal } from 'fast-check';

/** Cases per property where `FC_RUNS` says nothing; fast-check's own default. */
const usualRuns = 100;

/** Any number would do; this is the year of the longer of the first books. */
const usualSeed = 1950;

configureGlobal({
  numRuns: Number(process.env.FC_RUNS || usualRuns),
  seed: Number(process.env.FC_SEED || usualSeed),
});
