/** Type check of all files: Astro's checker for pages and components, which takes the TypeScript files along. */
import { runProgram, tools } from './run-program.ts';
import { runVerb } from './run-verb.ts';

await runVerb(import.meta, {
  usage: ['npm run types', '', 'Checks the types of all files, pages and components included.'],
  run: async () =>
    (await runProgram(['node', tools.astro, 'check', '--minimumFailingSeverity', 'hint'], { show: true }))
      .code,
});
