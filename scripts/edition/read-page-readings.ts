/** Reads the records of the readings of printed pages, `content/readings/<work>/<folio>-<letter>.yaml`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { unusable } from '../../src/model/finding.ts';
import { compareFolios, parseFolio } from '../../src/model/folio.ts';
import type { PageReading } from '../../src/model/page-reading.ts';
import { checkRecord } from '../../src/schemas/check-record.ts';
import { pageReadingSchema } from '../../src/schemas/page-reading.ts';

/**
 * The records of all works that have any, by work, in the order of the book; none where there is no such folder.
 *
 * @param works ids of the works there are
 * @throws UnusableInput, RecordError: with place, what was found and what was expected
 */
export function readPageReadings(content: string, works: readonly string[]): Map<string, PageReading[]> {
  const folder = join(content, 'readings');
  if (!existsSync(folder)) return new Map();
  return new Map(
    namesIn(folder).map((work) => {
      if (!works.includes(work)) {
        throw unusable({
          rule: 'unknown-work',
          place: `content/readings/${work}`,
          found: work,
          expected: `a folder for one of ${works.join(', ')}`,
          hint: 'records of readings stand in content/readings/<work>/',
        });
      }
      const readings = namesIn(join(folder, work)).map((name) => readPageReading(content, work, name));
      return [
        work,
        readings.sort((a, b) => compareFolios(a.folio, b.folio) || (a.letter < b.letter ? -1 : 1)),
      ];
    }),
  );
}

/** Figures of the planted errors, which stand beside the records. */
const PLANTED = 'planted.json';

/** Names of a folder; hidden ones are no records. */
function namesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.') && name !== PLANTED);
}

function readPageReading(content: string, work: string, name: string): PageReading {
  const place = `content/readings/${work}/${name}`;
  const [, folio = '', letter = ''] = /^([^-]+)-([a-z])\.yaml$/.exec(name) ?? [];
  if (parseFolio(folio) === undefined) {
    throw unusable({
      rule: 'unknown-reading-name',
      place,
      found: name,
      expected: 'a printed page and the letter of the reading: 61-a.yaml, vi-b.yaml',
      hint: 'the number as printed, without noughts before it',
    });
  }
  const hint = 'the form of a record is described in content/README.md';
  const said = checkRecord(
    pageReadingSchema,
    readYaml(join(content, 'readings', work, name), place),
    place,
    hint,
  );
  return { folio, letter, ...said };
}

function readYaml(path: string, place: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw unusable({
      rule: 'unreadable-yaml',
      place,
      found: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      expected: 'a record in YAML',
      hint: 'the form of a record is described in content/README.md',
    });
  }
}
