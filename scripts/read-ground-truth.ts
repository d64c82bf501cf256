import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldPage, readGoldPage } from '../src/score/read-gold-page.ts';
import { filesIn } from './files-in.ts';

/**
 * The ground-truth pages of a folder, by name.
 *
 * @param folder path of `content/ground-truth`, or of a folder in its form
 * @throws UnusableInput on a folder without pages, or a line that is no block
 */
export function readGroundTruth(folder: string): GoldPage[] {
  return filesIn(folder, '.gold', '--gold content/ground-truth').map((name) =>
    readGoldPage(name, readFileSync(join(folder, name), 'utf8')),
  );
}
