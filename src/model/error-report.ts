import type { Folio } from './folio.ts';

/** Where a reader saw something: a work, a printed page of it, and a passage or note if it was named. */
export interface ReportPlace {
  readonly work: string;
  readonly folio: Folio;
  /** `p61-3`, `n61-2`; absent where only the page is known. */
  readonly id?: string;
}

/** What a reader tells of an error, all as typed and nothing required: the text is checked where it is taken. */
export interface ErrorReport {
  /** Written place, see `writePlace`. */
  readonly place: string;
  /** Version and date of the edition that was read. */
  readonly edition: string;
  /** The words as the edition has them. */
  readonly now: string;
  /** The words as they should be. */
  readonly printed: string;
  /** Whether the reader had the printed book in hand: `yes` or `no`. */
  readonly inHand: string;
  /** Which copy: library and shelfmark, or the printing. */
  readonly copy: string;
  /** Day on which the copy was seen, `2026-11-23`. */
  readonly date: string;
  readonly why: string;
  /** Name to be thanked by; empty for none. */
  readonly thanks: string;
}

/** What stands before the colon of each line of a report, in the order of the lines; content/README.md has the form. */
export const REPORT_LABELS: Readonly<Record<keyof ErrorReport, string>> = {
  place: 'Place',
  edition: 'Edition',
  now: 'The edition has',
  printed: 'It should be',
  inHand: 'Book in hand (yes or no)',
  copy: 'Which copy',
  date: 'Seen on (year-month-day)',
  why: 'How you know',
  thanks: 'Name for thanks',
};

/** `carr-1950 p. 61 p61-3`, the locus line of a report without its label. */
export function writePlace({ work, folio, id }: ReportPlace): string {
  return [work, `p. ${folio}`, ...(id === undefined ? [] : [id])].join(' ');
}

/** The place written as by `writePlace`; `undefined` if it is none. */
export function readReportPlace(written: string): ReportPlace | undefined {
  const match = /^(\S+),? p\. ?(\d+|[ivxlc]+)(?:,? ([phn](?:\d+|[ivxlc]+)-\d+))?$/.exec(written.trim());
  if (!match?.[1] || !match[2]) return undefined;
  return { work: match[1], folio: match[2], ...(match[3] !== undefined && { id: match[3] }) };
}

/** A report as the text that `npm run rule -- --report` takes: one line each, empty where nothing is said. */
export function writeReport(report: ErrorReport): string {
  const labels = Object.entries(REPORT_LABELS) as [keyof ErrorReport, string][];
  return `${labels.map(([key, label]) => `${label}: ${oneLine(report[key])}`.trimEnd()).join('\n')}\n`;
}

/** The address that opens a mail with these words; lines end as mails want it. */
export function mailAddress(to: string, subject: string, body: string): string {
  const lines = body.trimEnd().replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
