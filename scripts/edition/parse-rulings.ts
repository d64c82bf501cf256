/** Reads rulings off the texts of their files. */
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Ruling } from '../../src/model/ruling.ts';
import { checkRecord, RecordError } from '../../src/schemas/check-record.ts';
import { rulingsSchema } from '../../src/schemas/rulings.ts';

const HINT = 'the form of a ruling is described in content/README.md';

/**
 * The rulings of some files, in their order, each with its place.
 *
 * @param files texts by path below `content/`
 * @throws RecordError with every fault of every file
 */
export function parseRulings(files: ReadonlyMap<string, string>): Ruling[] {
  const faults: string[] = [];
  const rulings = [...files].flatMap(([path, text]) => {
    try {
      return parseFile(`content/${path}`, text);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length > 0) throw new RecordError(faults.join('\n'));
  return rulings;
}

function parseFile(file: string, text: string): Ruling[] {
  const { rulings } = checkRecord(rulingsSchema, parseYaml(file, text), file, HINT);
  const stem = basename(file, '.yaml');
  return (rulings as Ruling[]).map((ruling, index) => ({ ...ruling, filed: { stem, index } }));
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    // The parser knows the line, but not the file.
    const said = error instanceof Error ? error.message.trim() : String(error);
    throw new RecordError(`${file}: no YAML: ${said}\n  hint:     ${HINT}`);
  }
}
