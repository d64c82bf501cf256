/** `npm run edition`: from the OCR to the Markdown of all works. */
import { resolve } from 'node:path';
import { formatFinding } from '../src/model/finding.ts';
import { countStates, stateOf } from '../src/model/page-map.ts';
import { GENERATED_FOLDERS } from '../src/pipeline/emit/edition-files.ts';
import { pageHashes } from '../src/pipeline/readings/judge-pages.ts';
import { buildEdition, type Edition } from './edition/build-edition.ts';
import { committedFiles } from './edition/committed-files.ts';
import { editionChanges } from './edition/edition-changes.ts';
import { hashOfPage } from './edition/hash-page.ts';
import { stageClock } from './edition/stage-clock.ts';
import { writeFiles } from './edition/write-files.ts';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';

await runVerb(import.meta, {
  usage: [
    'npm run edition -- [--findings] [--diff] [--page-hashes] [--content DIR]',
    '',
    'Builds the edition of every work under content/sources: chapters, page maps, cross-references,',
    'provenance and ledger, written to content/. Nothing is written unless every work could be built.',
    '  --findings      print every finding (orphan notes, undecided readings), not only their number',
    '  --diff          write nothing; list the passages that differ from the last commit, the words that changed',
    '                  ([-lost-]{+gained+}) and the new records of what changed them',
    '  --page-hashes   write nothing; list of every printed page its state, the hash of its text as it is now, which the',
    '                  record of a reading names (read:), and that of its text without rulings where it is another',
    '  --content DIR   a folder in the form of content/ to build instead of it',
  ],
  options: {
    findings: { type: 'boolean' },
    diff: { type: 'boolean' },
    'page-hashes': { type: 'boolean' },
    content: { type: 'string' },
  },
  run: async ({ findings, diff, 'page-hashes': hashes, content: folder = 'content' }) => {
    const content = resolve(projectRoot, folder);
    if (diff) return console.log(await describeChanges(content));
    if (hashes) return console.log(describePages(buildEdition({ content })));
    const clock = stageClock();
    const edition = buildEdition({ content, report: clock.begin });
    clock.end();
    const changed = writeFiles(content, edition.files, GENERATED_FOLDERS);
    summarize(edition, findings === true);
    console.log(changed.length === 0 ? 'edition unchanged' : `${changed.length} files written`);
  },
});

/** What the edition of the sources as they are now would change in the committed one; nothing is written. */
async function describeChanges(content: string): Promise<string> {
  // Asked for first: outside a repository there is no need to build.
  await committedFiles(content, []);
  const { works, files } = buildEdition({ content });
  const committed = await committedFiles(content, [...files.keys()]);
  const changes = editionChanges(works, files, (path) => committed.get(path));
  const shown = changes.map(({ file, id, difference, causes }) =>
    [`content/${file}  ${id}`, `  ${difference}`, ...causes.map((cause) => `    ${cause}`), ''].join('\n'),
  );
  const count = changes.length === 1 ? '1 passage differs' : `${changes.length} passages differ`;
  return [...shown, `${count} from the last commit; nothing was written`].join('\n');
}

/** `carr-1950 61  twice  4f0c…`, a line for every page with text. */
function describePages({ works }: Edition): string {
  return works
    .flatMap((restored) =>
      [...pageHashes(restored, hashOfPage)].map(([folio, { now, unruled }]) => {
        const page = restored.map.pages.find((one) => one.folio === folio);
        const rest = now === unruled ? '' : `  without rulings ${unruled}`;
        return `${`${restored.work.id} ${folio}`.padEnd(16)}  ${((page && stateOf(page)) ?? '').padEnd(5)}  ${now}${rest}`;
      }),
    )
    .join('\n');
}

function summarize({ works }: Edition, all: boolean): void {
  for (const { work, map, chapters, references, findings } of works) {
    const count = (status: string) => map.pages.filter((page) => page.status === status).length;
    const passages = chapters.reduce((sum, chapter) => sum + chapter.passages.length, 0);
    const notes = chapters.reduce((sum, chapter) => sum + chapter.notes.length, 0);
    console.log(
      `${work.id}: ${count('present')} pages, ${count('lacuna')} missing; ${chapters.length} chapters, ${passages} passages, ` +
        `${notes} notes, ${references.length} cross-references; ${findings.length} findings`,
    );
    const states = countStates(map);
    const fallen = findings.filter(({ rule }) => rule === 'page-changed-since-reading').length;
    console.log(
      `  pages by state: ${states.rule} by rule, ${states.once} read once, ${states.twice} read twice, ${states.print} checked against print` +
        (fallen === 0 ? '' : `; no longer counting: ${fallen} (--findings)`),
    );
    if (all) for (const finding of findings) console.log(`\n${formatFinding(finding)}`);
  }
}
