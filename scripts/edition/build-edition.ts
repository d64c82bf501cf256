/** Builds the editions of all works in memory; writing and comparing them is for the commands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableInput, unusable } from '../../src/model/finding.ts';
import type { Work } from '../../src/model/work.ts';
import { editionFiles } from '../../src/pipeline/emit/edition-files.ts';
import { judgePages } from '../../src/pipeline/readings/judge-pages.ts';
import { type RestoredWork, restoreWork, type Stage } from '../../src/pipeline/restore-work.ts';
import { readLexicon } from '../read-lexicon.ts';
import { type FrozenEdition, frozenPath, parseFrozen } from './frozen-edition.ts';
import { hashOfPage } from './hash-page.ts';
import { formatCorrections, listCorrections } from './list-corrections.ts';
import { formatAccuracy, groundTruthIn, measureUnruled } from './measure-unruled.ts';
import { readPageReadings } from './read-page-readings.ts';
import { readSources } from './read-sources.ts';

/** What is built, and from what. */
export interface EditionOptions {
  /** Folder `content`. */
  readonly content: string;
  /** Assign all passage ids afresh, as if nothing had been promised. */
  readonly renumber?: boolean;
  /** Consult the editors' rulings; without them, what the machine alone can do. */
  readonly rulings?: boolean;
  /** Told each stage of each work as it begins. */
  readonly report?: (work: string, stage: Stage | 'readings' | 'emit' | 'accuracy') => void;
}

/** The editions of all works with their files by path below `content/`. */
export interface Edition {
  readonly works: readonly RestoredWork[];
  readonly files: ReadonlyMap<string, string>;
}

/** Builds every work from its sources. Nothing is written; what cannot be built throws with its place. */
export function buildEdition({ content, renumber = false, rulings = true, report }: EditionOptions): Edition {
  const sources = readSources(content);
  const lexicon = readLexicon(join(content, 'lexicon'));
  const readings = readPageReadings(
    content,
    sources.map(({ work }) => work.id),
  );
  const keyed = groundTruthIn(content);
  const files = new Map<string, string>();
  const works = sources.map(({ work, received, ledger, rulings: ruled }) => {
    const promised = renumber ? [] : ledger;
    const unjudged = restoreWork(work, received, lexicon, promised, rulings ? ruled : [], (stage) =>
      report?.(work.id, stage),
    );
    report?.(work.id, 'readings');
    const judged = judgePages(unjudged, readings.get(work.id) ?? [], hashOfPage);
    const errors = judged.findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new UnusableInput(errors);
    const restored = { ...unjudged, map: judged.map, findings: [...unjudged.findings, ...judged.findings] };
    report?.(work.id, 'emit');
    for (const [path, text] of editionFiles(restored)) files.set(path, text);
    const frozen = readFrozen(content, work);
    if (frozen)
      files.set(`corrections/${work.id}.json`, formatCorrections(listCorrections(restored, frozen)));
    report?.(work.id, 'accuracy');
    const accuracy = measureUnruled(restored, keyed);
    if (accuracy) files.set(`accuracy/${work.id}.json`, formatAccuracy(accuracy));
    return restored;
  });
  return { works, files };
}

/** The version of a work that was published last; none while it is a draft. */
function readFrozen(content: string, { id, edition }: Work): FrozenEdition | undefined {
  if (edition.state !== 'published') return undefined;
  const path = frozenPath(id, edition.version);
  if (!existsSync(join(content, path))) {
    throw unusable({
      rule: 'missing-file',
      place: `content/${path}`,
      found: 'no such file',
      expected: `the words of version ${edition.version}, which work.yaml calls published`,
      hint: 'npm run publish-edition writes both: restore the file from its commit',
    });
  }
  return parseFrozen(readFileSync(join(content, path), 'utf8'), `content/${path}`);
}
