/** `npm run check`: the committed edition is what its sources say, to the byte. */
import { resolve } from 'node:path';
import { GENERATED_FOLDERS } from '../src/pipeline/emit/edition-files.ts';
import { buildEdition } from './edition/build-edition.ts';
import { checkEdition } from './edition/check-edition.ts';
import { changedFiles } from './edition/write-files.ts';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';

await runVerb(import.meta, {
  usage: [
    'npm run check -- [--content DIR]',
    '',
    'Builds the edition of every work in memory and fails on any difference from the files in content/;',
    'builds it again and fails if a byte differs; replays the provenance on the witness and fails unless it',
    'gives the text of every passage; reads every chapter back and fails unless it is the same chapter.',
    '  --content DIR   a folder in the form of content/ to check instead of it',
  ],
  options: { content: { type: 'string' } },
  run: ({ content: folder = 'content' }) => {
    const content = resolve(projectRoot, folder);
    const edition = buildEdition({ content });
    const faults = [
      ...changedFiles(content, edition.files, GENERATED_FOLDERS).map(
        (path) =>
          `content/${path}  stale-edition\n  found: a file that is not what its sources give\n  hint: npm run edition`,
      ),
      ...checkEdition(edition, buildEdition({ content })),
    ];
    for (const fault of faults) console.error(`${fault}\n`);
    const files = edition.files.size;
    console.log(
      faults.length === 0
        ? `${files} files as their sources give them`
        : `${faults.length} faults in ${files} files`,
    );
    return faults.length === 0 ? 0 : 1;
  },
});
