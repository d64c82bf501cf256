/** The site with live reload, for work on pages and styles. Search needs `npm start`. */
import { runProgram, tools } from './run-program.ts';
import { runVerb } from './run-verb.ts';
import { parsePort, usualPort } from './serve.ts';
import { buildEditionIfChanged } from './start.ts';

await runVerb(import.meta, {
  usage: [
    'npm run dev -- [--port 4321]',
    '',
    'Builds the edition if it has changed, then serves the pages with live reload.',
    'There is no search in it: the search index is made by npm start and npm run build.',
  ],
  options: { port: { type: 'string' } },
  run: async (values) => {
    const port = parsePort(values.port, usualPort);
    await buildEditionIfChanged();
    // Without the variable Astro may detach itself and leave a server behind.
    const env = { ASTRO_DEV_BACKGROUND: '1' };
    process.on('SIGINT', () => {});
    const { code } = await runProgram(['node', tools.astro, 'dev', '--port', String(port)], {
      env,
      show: true,
    });
    return code === 130 ? 0 : code;
  },
});
