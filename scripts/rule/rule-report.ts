/** Files what a reader reported of an error (`npm run rule -- --report FILE`). */
import { REPORT_LABELS, readReportPlace } from '../../src/model/error-report.ts';
import { unusable } from '../../src/model/finding.ts';
import { writeFiles } from '../edition/write-files.ts';
import { fileSeenWords, readWork, type SeenWords } from './file-seen-words.ts';
import { isDay } from './is-day.ts';
import { parseReport } from './parse-report.ts';
import { describeFiled } from './rule-seen.ts';

/** A report with what the editor adds to it. */
export interface ReportRequest {
  /** Folder in the form of `content/`. */
  readonly content: string;
  /** The report, or the mail or issue that holds it. */
  readonly text: string;
  /** What the report does not say itself. */
  readonly why?: string | undefined;
  readonly copy?: string | undefined;
  readonly date?: string | undefined;
  readonly thanks?: string | undefined;
  /** Which of several places is meant, as a locus. */
  readonly at?: string | undefined;
  /** In the place of what follows from the report: `certain` with the book in hand, else `probable`. */
  readonly certainty?: string | undefined;
  /** Reads the work; tests that read it once give their own. */
  readonly read?: typeof readWork;
}

/**
 * Finds the words of a report and files the ruling that they ask for.
 *
 * @returns what the command prints
 * @throws UnusableInput, RecordError with place, rule, what was found, what was expected and a hint; nothing is written then
 */
export function ruleReport({ content, text, at, read = readWork, ...added }: ReportRequest): string {
  const report = parseReport(text);
  const place = readReportPlace(report.place);
  if (!place) {
    throw faulty(
      'place',
      'unknown-place',
      report.place || 'nothing',
      'a work and a printed page of it, and a passage if it was named',
      `${REPORT_LABELS.place}: <work> p. 61, note 2   or paragraph 3, or an id: p61-3`,
    );
  }
  if (report.now === '') {
    throw faulty(
      'now',
      'words-missing',
      'nothing',
      'the words as the edition has them',
      'copy them from the page; one that the source lacks is given with npm run add-page',
    );
  }
  const { work, ...where } = place;
  const seen: SeenWords = {
    place: 'the report',
    ...where,
    ...(at !== undefined && { at }),
    now: report.now,
    printed: printedOf(report),
    ...knownOf(report, added),
  };
  const filed = fileSeenWords(content, read(content, work), [seen]);
  writeFiles(content, filed.files, []);
  return describeFiled(filed).join('\n');
}

/** The words that the report asks for; `-` for nothing printed, as for a speck. */
function printedOf({ printed, now }: ReturnType<typeof parseReport>): string {
  if (printed === '') {
    throw faulty(
      'printed',
      'printed-form-missing',
      `nothing in the place of "${now}"`,
      'the words as they are printed',
      `${REPORT_LABELS.printed}: -   if nothing is printed there; the same words if they are right`,
    );
  }
  return /^[-–]$/.test(printed) ? '' : printed;
}

function knownOf(
  report: ReturnType<typeof parseReport>,
  added: Pick<ReportRequest, 'why' | 'copy' | 'date' | 'thanks' | 'certainty'>,
): Pick<SeenWords, 'certainty' | 'readers' | 'why' | 'copy' | 'date' | 'thanks'> {
  const isInHand = readYes(report.inHand);
  const thanks = added.thanks ?? report.thanks;
  const named = thanks === '' ? {} : { thanks };
  const why = added.why ?? report.why;
  const certainty = readCertainty(added.certainty ?? (isInHand ? 'certain' : 'probable'));
  if (!isInHand) {
    if (why === '') {
      throw faulty(
        'why',
        'reason-missing',
        'no reason, and the reader had no book in hand',
        'a sentence that says how you know',
        '--why "…"; the scanned text beside the page may show it',
      );
    }
    return { certainty, readers: ['reader'], why, ...named };
  }
  const copy = added.copy ?? report.copy;
  if (copy === '') {
    throw faulty(
      'copy',
      'copy-missing',
      'a book in hand, and no copy',
      'library and shelfmark, or the printing',
      'ask the reader and give --copy "…"; without an answer change "yes" to "no"',
    );
  }
  const date = added.date ?? report.date;
  if (!isDay(date)) {
    throw faulty(
      'date',
      'date-missing',
      date || 'nothing',
      'the day on which the book was seen: 2026-11-23',
      '--date 2026-11-23',
    );
  }
  return { certainty, readers: ['reader'], why: why || 'seen in the printed book', copy, date, ...named };
}

function readYes(written: string): boolean {
  if (/^(?:yes|y)\b/i.test(written)) return true;
  if (/^(?:no?\b|$)/i.test(written)) return false;
  throw faulty('inHand', 'neither-yes-nor-no', written, 'yes or no', 'no, if it is not clear');
}

function readCertainty(written: string): 'certain' | 'probable' {
  if (written === 'certain' || written === 'probable') return written;
  throw faulty('why', 'unknown-certainty', written, 'certain or probable', '--certainty probable');
}

function faulty(
  field: keyof typeof REPORT_LABELS,
  rule: string,
  found: string,
  expected: string,
  hint: string,
) {
  return unusable({ place: `the report: "${REPORT_LABELS[field]}"`, rule, found, expected, hint });
}
