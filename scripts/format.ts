/** Puts all files into the agreed format and sorts imports. */
import { runProgram, tools } from './run-program.ts';
import { runVerb } from './run-verb.ts';

await runVerb(import.meta, {
  usage: ['npm run format', '', 'Formats all files, sorts imports and applies the safe fixes of the linter.'],
  run: async () => (await runProgram(['node', tools.biome, 'check', '--write', '.'], { show: true })).code,
});
