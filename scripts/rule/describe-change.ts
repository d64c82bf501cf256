/** What a ruling changes, as commands print it. */
import { editionFiles } from '../../src/pipeline/emit/edition-files.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { editionChanges } from '../edition/edition-changes.ts';

/** Each passage that reads otherwise, with the words and their causes. */
export function describeChange(before: RestoredWork, after: RestoredWork): string[] {
  const old = editionFiles(before);
  return editionChanges([after], editionFiles(after), (path) => old.get(path)).flatMap(
    ({ id, difference, causes }) => [`${id}  ${difference}`, ...causes.map((cause) => `  ${cause}`), ''],
  );
}
