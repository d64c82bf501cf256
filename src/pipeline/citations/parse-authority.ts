import type { CitedKind, CitedWork } from '../../model/cited-work.ts';
import { fromRoman } from '../../model/folio.ts';

/** Fields of a line of the list, in their order. */
const FIELDS = [
  'id',
  'title',
  'kind',
  'language',
  'authors',
  'volumes',
  'origin',
  'licence',
  'reason',
] as const;

/**
 * The works of an authority list: tab-separated, one a line; other forms of a title or an author after ` / `, `-`
 * for none. Volumes are `i-xxx`, with the volumes that have parts behind: `i-xxix; parts xiii, xvi`. Lines that
 * begin with `#` say nothing. Apostrophes become those of print. Values are checked by the schema of the list.
 *
 * @param place path of the file, for the message
 * @throws Error when a line has not all fields
 */
export function parseAuthority(written: string, place: string): CitedWork[] {
  const works: CitedWork[] = [];
  written.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const fields = line.split('\t').map((field) => field.trim());
    if (fields.length !== FIELDS.length || fields.includes('')) {
      throw new Error(
        `${place}:${index + 1}  incomplete-authority-line\n  found: ${JSON.stringify(line)}\n` +
          `  expected: ${FIELDS.join(', ')}, separated by tabs\n  hint: write "-" where there is none`,
      );
    }
    const [id, title, kind, language, authors, volumes] = fields as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const last = fromRoman(/^(?:i-)?([ivxlc]+)/.exec(volumes)?.[1] ?? '');
    const parted = /parts (.+)$/.exec(volumes)?.[1]?.split(', ') ?? [];
    works.push({
      id,
      titles: formsOf(title) as [string, ...string[]],
      kind: kind as CitedKind,
      language,
      authors: authors === '-' ? [] : formsOf(authors),
      ...(last !== undefined && { volumes: last }),
      parted: parted.flatMap((numeral) => fromRoman(numeral.toLowerCase()) ?? []),
    });
  });
  return works;
}

function formsOf(field: string): string[] {
  return field.replaceAll("'", '’').split(' / ');
}
