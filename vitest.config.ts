/// <reference types="vitest/config" />
/** The three kinds of tests, run as projects: `unit` needs nothing, `site` a build, `journeys` also a browser. */
import { defineConfig } from 'vitest/config';

const elsewhere = ['node_modules/**', 'dist*/**', '.cache/**'];

export default defineConfig({
  test: {
    // One more than it would choose on two cores, and half the time: most of it is spent in building editions.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...elsewhere, 'src/journeys/**', 'src/site-checks/**'],
          setupFiles: ['./scripts/test-setup/property-runs.ts'],
          // Modules are loaded once for all files, in a third of the time; what a test stands in for is put back after
          // it. A file that needs what another left behind would fail in the long checks, which load them anew for each.
          isolate: Boolean(process.env.FC_RUNS),
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
          // The long checks give every property ten times its cases (FC_RUNS).
          testTimeout: process.env.FC_RUNS ? 300_000 : 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/site-checks/**/*.test.ts'],
          exclude: elsewhere,
          setupFiles: ['./scripts/test-setup/property-runs.ts'],
          globalSetup: ['./scripts/test-setup/built-sites.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['src/journeys/**/*.test.ts'],
          exclude: elsewhere,
          globalSetup: ['./scripts/test-setup/built-sites.ts', './scripts/test-setup/served-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A window that comes late on a busy machine is tried once more; what is wrong stays wrong.
          retry: 1,
        },
      },
    ],
  },
});
