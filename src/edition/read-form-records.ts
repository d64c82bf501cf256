import type { FormRecord, GivenName } from '../model/form-record.ts';
import { checkRecord } from '../schemas/check-record.ts';
import { formConventionSchema, formRecordSchema, givenNameSchema } from '../schemas/form-records.ts';

/** The list of what other forms follow. */
const CONVENTIONS = 'variants/conventions.tsv';

/** The list of given names. */
const GIVEN_NAMES = 'variants/given-names.tsv';

const HINT =
  'the form of the lists is described in content/README.md, under "Other forms of names and words"';

/**
 * The editors' lists of other forms, `variants/*.tsv` among the files of `content/` by their path in it; none without
 * the list of conventions. Throws a `RecordError` with file, line, found, expected and hint for a line that is wrong.
 */
export function readFormRecords(files: ReadonlyMap<string, string>): FormRecord[] {
  const conventions = files.get(CONVENTIONS);
  if (conventions === undefined) return [];
  const signs = linesOf(conventions).map(({ fields: [sign, meaning, origin, licence], at }) => {
    const place = `content/${CONVENTIONS}:${at}`;
    return checkRecord(formConventionSchema, { sign, meaning, origin, licence }, place, HINT).sign;
  });
  const schema = formRecordSchema(signs);
  return [...files.keys()]
    .filter((path) => /^variants\/[^/]+\.tsv$/.test(path) && path !== CONVENTIONS && path !== GIVEN_NAMES)
    .sort()
    .flatMap((path) =>
      linesOf(files.get(path) ?? '').map(({ fields, at }) =>
        checkRecord(schema, recordIn(fields), `content/${path}:${at}`, HINT),
      ),
    );
}

/** The given names that readers put before a name; none without their list. Throws as `readFormRecords` does. */
export function readGivenNames(files: ReadonlyMap<string, string>): GivenName[] {
  return linesOf(files.get(GIVEN_NAMES) ?? '').map(({ fields: [name, origin, licence, reason], at }) =>
    checkRecord(givenNameSchema, { name, origin, licence, reason }, `content/${GIVEN_NAMES}:${at}`, HINT),
  );
}

/** The lines of a list that say something, parted by tabs, each with its number, 1-based. */
function linesOf(written: string): { readonly fields: readonly string[]; readonly at: number }[] {
  return written
    .split('\n')
    .map((line, index) => ({ line, at: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
    .map(({ line, at }) => ({ fields: line.split('\t').map((field) => field.replaceAll("'", '’')), at }));
}

/** What a line says; the schema says what is wrong with it. */
function recordIn([held, kind, typed, origin, licence, reason, ...more]: readonly string[]): unknown {
  return {
    held: held?.split(' / '),
    kind,
    typed: (typed === '-' ? '' : typed)
      ?.split('; ')
      .filter(Boolean)
      .map((some) => {
        const [follows, forms] = some.split(': ');
        return { follows, forms: forms?.split(', ') };
      }),
    origin,
    licence,
    reason: [reason, ...more].join('\t'),
  };
}
