import type { Folio } from './folio.ts';

/** Where a reader saw something: a work, a printed page of it, and a passage or note if it was named in one of three ways. */
export interface ReportPlace {
  readonly work: string;
  readonly folio: Folio;
  /** `p61-3`, `n61-2`. */
  readonly id?: string;
  /** Sign of a note of which something stands on the page. */
  readonly note?: string;
  /** Which of the paragraphs, quotations and items of which something stands on the page, from 1; headings do not count. */
  readonly paragraph?: number;
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

/** What a reader tells of a printed copy that has a page of which the source has no text, all as typed. */
export interface PageOffer {
  /** Written place, see `writePlace`. */
  readonly place: string;
  readonly edition: string;
  readonly copy: string;
  /** How the page could be sent: a photograph, a scan, typed words. */
  readonly sending: string;
  readonly thanks: string;
}

/** What stands before the colon of each line of an offer, in the order of the lines. */
export const OFFER_LABELS: Readonly<Record<keyof PageOffer, string>> = {
  place: REPORT_LABELS.place,
  edition: REPORT_LABELS.edition,
  copy: REPORT_LABELS.copy,
  sending: 'How you can send the page',
  thanks: REPORT_LABELS.thanks,
};

/** `carr-1950 p. 61, note 2` or `carr-1950 p. 61 p61-3`, the locus line of a report without its label. */
export function writePlace({ work, folio, id, note, paragraph }: ReportPlace): string {
  const page = `${work} p. ${folio}`;
  if (id !== undefined) return `${page} ${id}`;
  if (note !== undefined) return `${page}, note ${note}`;
  return paragraph === undefined ? page : `${page}, paragraph ${paragraph}`;
}

/** Signs of notes that can be typed; others are named by the id of the note. */
const NOTE_SIGN = /^(?:\d+|[*†‡§]+)$/;

/** Whether a note can be named by its sign in a place. */
export function isNoteSign(label: string): boolean {
  return NOTE_SIGN.test(label);
}

const PLACE =
  /^(?<work>\S+?),? p\. ?(?<folio>\d+|[ivxlc]+)(?:,? (?:(?<id>[phn](?:\d+|[ivxlc]+)-\d+)|n(?:ote|\.)? ?(?<note>\d+|[*†‡§]+)|para(?:graph|\.)? ?(?<paragraph>[1-9]\d*)))?\.?$/i;

/** The place written as by `writePlace`, or as readers write one by hand (`n. 2`, `para. 3`); `undefined` if it is none. */
export function readReportPlace(written: string): ReportPlace | undefined {
  const { work, folio, id, note, paragraph } = PLACE.exec(written.trim())?.groups ?? {};
  if (work === undefined || folio === undefined) return undefined;
  return {
    work,
    folio: folio.toLowerCase(),
    ...(id !== undefined && { id: id.toLowerCase() }),
    ...(note !== undefined && { note }),
    ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
  };
}

/** A report as the text that `npm run rule -- --report` takes: one line each, empty where nothing is said. */
export function writeReport(report: ErrorReport): string {
  return writeLines(REPORT_LABELS, report);
}

/** An offer of a page as a text, which an editor reads: no command takes it, the page itself is given with `npm run add-page`. */
export function writeOffer(offer: PageOffer): string {
  return writeLines(OFFER_LABELS, offer);
}

function writeLines<Key extends string>(
  labels: Readonly<Record<Key, string>>,
  said: Readonly<Record<Key, string>>,
): string {
  const lines = (Object.entries(labels) as [Key, string][]).map(([key, label]) =>
    `${label}: ${oneLine(said[key])}`.trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** The address that opens a mail with these words; lines end as mails want it. */
export function mailAddress(to: string, subject: string, body: string): string {
  const lines = body.trimEnd().replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
