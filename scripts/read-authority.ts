import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitedWork } from '../src/model/cited-work.ts';
import { parseAuthority } from '../src/pipeline/citations/parse-authority.ts';
import { checkRecord } from '../src/schemas/check-record.ts';
import { citedWorksSchema } from '../src/schemas/cited-works.ts';

/**
 * The works that the books cite: the editors' lists, `*.tsv` in a folder; none without the folder.
 *
 * @param folder path of `content/authority`
 * @throws Error, RecordError: when a line is not complete or a value is not allowed
 */
export function readAuthority(folder: string): CitedWork[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const place = join(folder, name);
      const works = parseAuthority(readFileSync(place, 'utf8'), place);
      return checkRecord(
        citedWorksSchema,
        works,
        place,
        'the form of the list is described in content/README.md',
      ) as CitedWork[];
    });
}
