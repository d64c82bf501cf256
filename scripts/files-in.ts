import { readdirSync } from 'node:fs';
import { type UnusableInput, unusable } from '../src/model/finding.ts';

/**
 * The names of the files in a folder that end so, sorted.
 *
 * @param ending `.gold`
 * @param hint how to name a folder that has such files
 * @throws UnusableInput on a folder without any, or nothing would be measured
 */
export function filesIn(folder: string, ending: string, hint: string): string[] {
  const refused = (found: string): UnusableInput =>
    unusable({
      rule: 'unreadable-folder',
      place: folder,
      found,
      expected: `a folder with files that end in ${ending}`,
      hint,
    });
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
  const matching = names.filter((name) => name.endsWith(ending)).sort();
  if (matching.length === 0) throw refused(`no file that ends in ${ending}`);
  return matching;
}
