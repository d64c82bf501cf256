/** Lint and format check, changing nothing. */
import { runProgram, tools } from './run-program.ts';
import { runVerb } from './run-verb.ts';

await runVerb(import.meta, {
  usage: ['npm run lint', '', 'Checks rules and format of all files; npm run format puts right what it can.'],
  run: async () =>
    (await runProgram(['node', tools.biome, 'check', '--error-on-warnings', '.'], { show: true })).code,
});
