/** Files words that an editor has compared with a printed copy (`npm run rule -- … --copy … --date …`). */
import { unusable } from '../../src/model/finding.ts';
import { formatLocus } from '../../src/model/witness.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { checkRecord } from '../../src/schemas/check-record.ts';
import { rulingSchema } from '../../src/schemas/rulings.ts';
import { writeFiles } from '../edition/write-files.ts';
import { describeChange } from './describe-change.ts';
import { type FiledSeen, fileSeenWords, readWork, type SeenWords } from './file-seen-words.ts';
import { isDay } from './is-day.ts';
import type { Place } from './read-place.ts';

/** Words compared with a copy. */
export interface SeenRequest {
  /** Folder in the form of `content/`. */
  readonly content: string;
  readonly work: string;
  readonly place: Place;
  /** The words as the edition has them. */
  readonly now: string;
  readonly printed: string;
  readonly why: string;
  readonly certainty: string;
  /** With commas between several. */
  readonly reader: string;
  readonly copy: string;
  readonly date: string;
  readonly thanks?: string | undefined;
  /** Which of several places is meant, as a locus. */
  readonly at?: string | undefined;
}

/** Finds the words, files the ruling and says what changed; see `fileSeenWords` for what it throws. */
export function ruleSeen(request: SeenRequest): string {
  const { content, work, place, now, printed, why, copy, date, thanks, at } = request;
  if (!isDay(date)) {
    throw unusable({
      place: 'npm run rule',
      rule: 'date-missing',
      found: date,
      expected: 'the day on which the copy was seen',
      hint: '--date 2026-11-23',
    });
  }
  const read = readWork(content, work);
  const readers = request.reader.split(',').map((one) => one.trim());
  const certainty = checkRecord(
    rulingSchema.options[0].shape.certainty,
    request.certainty,
    '--certainty',
    '--certainty probable',
  );
  const seen: SeenWords = {
    place: 'npm run rule',
    ...whereOf(place, read.before),
    ...(at !== undefined && { at }),
    now,
    printed,
    certainty,
    readers,
    why,
    copy,
    date,
    ...(thanks !== undefined && { thanks }),
  };
  const filed = fileSeenWords(content, read, [seen]);
  writeFiles(content, filed.files, []);
  return describeFiled(filed).join('\n');
}

/** What commands print of words that were filed. */
export function describeFiled({ before, after, settled }: FiledSeen): string[] {
  return [
    ...describeChange(before, after),
    ...settled.flatMap(({ ruling, replaced }) => [
      ...replaced.map((one) => `${one.kind} "${one.reading}" at ${one.at}: replaced`),
      `${ruling.kind} "${ruling.reading}" at ${ruling.at}: written, ${ruling.certainty}${ruling.copy === undefined ? '' : `, seen in ${ruling.copy}, ${ruling.date}`}`,
    ]),
    'npm run edition takes it into the chapters',
  ];
}

function whereOf(place: Place, { chapters, map }: RestoredWork): Pick<SeenWords, 'folio' | 'id' | 'at'> {
  if (place.kind === 'passage') return { id: place.id };
  if (place.kind === 'locus') {
    const { line } = place.locus;
    const page = map.pages.find(({ lines }) => lines && line >= lines[0] && line <= lines[1]);
    if (!page) throw noPlace(formatLocus(place.locus));
    return { folio: page.folio, at: formatLocus(place.locus) };
  }
  const { folio, note } = place;
  if (note === undefined) return { folio };
  const found = chapters
    .flatMap(({ notes }) => notes)
    .find((one) => one.folio === folio && (one.label === note || one.id === `n${folio}-${note}`));
  if (!found) throw noPlace(`p. ${folio} n. ${note}`);
  return { id: found.id };
}

function noPlace(found: string) {
  return unusable({
    place: 'npm run rule',
    rule: 'unknown-place',
    found,
    expected: 'a page, note, passage or locus with text',
    hint: 'the number of a printed page is enough',
  });
}
