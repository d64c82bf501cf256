/** Reads a list of doubtful readings that came back from a library (`src/edition/library-sheet.ts` writes it). */
import { AS_IT_STANDS, NOTHING, SHEET_LABELS } from '../../src/edition/library-sheet.ts';
import { REPORT_LABELS, readReportPlace } from '../../src/model/error-report.ts';
import type { Finding } from '../../src/model/finding.ts';
import { UnusableInput } from '../../src/model/finding.ts';
import type { Folio } from '../../src/model/folio.ts';
import { parseLocus } from '../../src/model/witness.ts';

/** What a reader wrote of one place; places of which nothing was written are not among them. */
export interface ReturnedPlace {
  /** 1-based line of the sheet on which it begins. */
  readonly line: number;
  readonly folio: Folio;
  readonly id?: string;
  /** Sign of a note, or count of a passage, see `ReportPlace`. */
  readonly note?: string;
  readonly paragraph?: number;
  readonly at?: string;
  /** The words as the edition has them. */
  readonly now: string;
  /** The words as printed; those of the edition if they are right. */
  readonly printed: string;
}

/** A page of the sheet. */
export interface ReturnedPage {
  readonly line: number;
  readonly folio: Folio;
  /** Name of the text that was compared. */
  readonly mark: string;
  readonly isWhole: boolean;
  /** Lines of the places on it of which nothing was written. */
  readonly left: readonly number[];
}

/** A list as it came back. */
export interface ReturnedSheet {
  readonly work: string;
  readonly version: string;
  readonly copy: string;
  readonly date: string;
  readonly thanks: string;
  /** Which missing pages the copy has and how they can be sent, as typed; empty for none. */
  readonly wanted: string;
  readonly places: readonly ReturnedPlace[];
  readonly pages: readonly ReturnedPage[];
  /** What was told of places without words, with their lines. */
  readonly remarks: readonly { readonly line: number; readonly id: string; readonly words: string }[];
}

const LABELS = { ...REPORT_LABELS, ...SHEET_LABELS };
type Label = keyof typeof LABELS;

const KEYS = (Object.entries(LABELS) as [Label, string][]).map(([key, label]) => ({
  key,
  head: label.replace(/ \(.*$/, '').toLowerCase(),
}));

interface OpenPlace {
  line: number;
  written: string;
  at: string;
  now: string | undefined;
  printed: string;
  remark: string;
}

interface OpenPage {
  line: number;
  folio: string;
  mark: string;
  whole: string;
  places: OpenPlace[];
}

/**
 * The sheet in a text.
 *
 * @param file name of the sheet, for messages
 * @throws UnusableInput that names every line that cannot be read
 */
export function parseReturned(text: string, file: string): ReturnedSheet {
  const faults: Finding[] = [];
  const fault = (line: number, rule: string, found: string, expected: string, hint: string) => {
    faults.push({ severity: 'error', place: `${file}:${line}`, rule, found, expected, hint });
  };
  const head = new Map<Label, string>();
  const pages: OpenPage[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const written = raw.trim();
    if (written === '' || written.startsWith('#')) return;
    const line = index + 1;
    const match = /^([^:]{2,40}?)(?: \([^)]*\))?:\s*(.*)$/.exec(written);
    const key = KEYS.find((one) => one.head === match?.[1]?.toLowerCase())?.key;
    const words = (match?.[2] ?? '').trim();
    if (key === undefined) {
      fault(
        line,
        'unknown-line',
        written,
        'a label of the sheet and a colon',
        'begin a remark of your own with #',
      );
      return;
    }
    const page = pages.at(-1);
    const place = page?.places.at(-1);
    if (key === 'page') {
      const [, folio = '', mark = ''] = /^(\d+|[ivxlc]+) \(text ([0-9a-f]{8})\)$/.exec(words) ?? [];
      if (folio === '') fault(line, 'unknown-page', words, '61 (text 9a1b0c2d)', 'as the list has it');
      pages.push({ line, folio, mark, whole: 'no', places: [] });
    } else if (key === 'whole' && page) page.whole = words;
    else if (key === 'place' && page)
      page.places.push({ line, written: words, at: '', now: undefined, printed: '', remark: '' });
    else if (key === 'at' && place) place.at = words;
    else if (key === 'now' && place) place.now = words;
    else if (key === 'printed' && place) place.printed = words;
    else if (key === 'remark' && place) place.remark = words;
    else if (page === undefined && ['list', 'copy', 'date', 'thanks', 'wanted'].includes(key))
      head.set(key, words);
    else
      fault(
        line,
        'line-out-of-place',
        written,
        'the order of the list',
        'head, then page by page its places',
      );
  });
  const [, work = '', version = ''] = /^(\S+), version (.+)$/.exec(head.get('list') ?? '') ?? [];
  if (work === '') {
    fault(
      1,
      'no-library-list',
      head.get('list') ?? 'no such line',
      `${SHEET_LABELS.list}: <work>, version …`,
      'the first line of the list as it was taken',
    );
  }
  const places: ReturnedPlace[] = [];
  const remarks: { line: number; id: string; words: string }[] = [];
  const read = pages.map((page): ReturnedPage => {
    const left: number[] = [];
    for (const place of page.places) {
      const where = readReportPlace(place.written);
      if (!where || where.work !== work || where.folio !== page.folio) {
        fault(
          place.line,
          'unknown-place',
          place.written,
          `a place on p. ${page.folio} of ${work}`,
          `${REPORT_LABELS.place}: ${work} p. ${page.folio}`,
        );
        continue;
      }
      if (place.at !== '' && !parseLocus(place.at))
        fault(
          place.line,
          'unknown-locus',
          place.at,
          'as the list has it: 1377:26',
          `leave "${SHEET_LABELS.at}" out of places of your own`,
        );
      if (place.remark !== '')
        remarks.push({ line: place.line, id: where.id ?? place.written, words: place.remark });
      if (place.now === undefined) continue;
      const { work: _work, ...named } = where;
      if (place.printed === '') {
        left.push(place.line);
        continue;
      }
      if (place.now === '')
        fault(
          place.line,
          'words-missing',
          'nothing',
          `"${REPORT_LABELS.now}": words of the edition`,
          'a few words are enough to be found',
        );
      const printed =
        place.printed === AS_IT_STANDS ? place.now : place.printed === NOTHING ? '' : place.printed;
      places.push({
        line: place.line,
        ...named,
        ...(place.at !== '' && { at: place.at }),
        now: place.now,
        printed,
      });
    }
    if (!/^(?:yes|no)$/i.test(page.whole))
      fault(
        page.line,
        'neither-yes-nor-no',
        page.whole,
        `"${SHEET_LABELS.whole}"`,
        'no, unless every word of the page was compared',
      );
    return { line: page.line, folio: page.folio, mark: page.mark, isWhole: /^yes$/i.test(page.whole), left };
  });
  if (faults.length > 0) throw new UnusableInput(faults);
  const said = (key: Label) => head.get(key) ?? '';
  return {
    work,
    version,
    copy: said('copy'),
    date: said('date'),
    thanks: said('thanks'),
    wanted: said('wanted'),
    places,
    pages: read,
    remarks,
  };
}
