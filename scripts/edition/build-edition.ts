/** Builds the editions of all works in memory; writing and comparing them is for the commands. */
import { join } from 'node:path';
import { UnusableInput } from '../../src/model/finding.ts';
import { editionFiles } from '../../src/pipeline/emit/edition-files.ts';
import { judgePages } from '../../src/pipeline/readings/judge-pages.ts';
import { type RestoredWork, restoreWork, type Stage } from '../../src/pipeline/restore-work.ts';
import { readLexicon } from '../read-lexicon.ts';
import { hashOfPage } from './hash-page.ts';
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
  readonly report?: (work: string, stage: Stage | 'readings' | 'emit') => void;
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
    return restored;
  });
  return { works, files };
}
