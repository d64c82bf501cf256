/** `npm run ledger`: what the addresses promise, and, while a work is a draft, a fresh start. */
import { join } from 'node:path';
import { GENERATED_FOLDERS } from '../src/pipeline/emit/edition-files.ts';
import { buildEdition } from './edition/build-edition.ts';
import { readSources } from './edition/read-sources.ts';
import { writeFiles } from './edition/write-files.ts';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';

await runVerb(import.meta, {
  usage: [
    'npm run ledger -- [--renumber]',
    '',
    'Prints how many permanent ids each work has promised, by state.',
    '  --renumber   assign all ids of every work afresh and write the edition; refused from edition 1.0 on,',
    '               and for a work that is no draft',
  ],
  options: { renumber: { type: 'boolean' } },
  run: ({ renumber }) => {
    const content = join(projectRoot, 'content');
    const sources = readSources(content);
    if (renumber) {
      const published = sources.find(
        ({ work }) => work.edition.state !== 'draft' || !work.edition.version.startsWith('0.'),
      );
      if (published) {
        console.error(
          `content/sources/${published.work.id}/work.yaml: edition  published-ids\n` +
            `  found: edition ${published.work.edition.version}, ${published.work.edition.state}\n` +
            '  expected: a draft before 1.0: later its addresses are promises\n' +
            '  hint: keep the ids; give a new passage its own, and turn a lost one into an alias',
        );
        return 1;
      }
      const edition = buildEdition({ content, renumber: true });
      console.log(`${writeFiles(content, edition.files, GENERATED_FOLDERS).length} files written`);
    }
    for (const { work, ledger } of renumber ? readSources(content) : sources) {
      const count = (state: string) =>
        ledger.filter((entry) => (typeof entry.state === 'string' ? entry.state : 'alias') === state).length;
      console.log(
        `${work.id}: ${count('live')} live, ${count('alias')} aliases, ${count('withdrawn')} withdrawn`,
      );
    }
    return 0;
  },
});
