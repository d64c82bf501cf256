/** What a reader of a sheet may report. */
export const FINDING_KINDS = [
  'reading',
  'doubt',
  'note-ref',
  'note-label',
  'supplied',
  'split',
  'join',
  'quotation',
  'paragraph',
  'item',
  'heading',
  'italic',
  'roman',
  'speaker',
  'editor-note',
  'accept',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** One line of what a reader reports. */
export interface SheetFinding {
  readonly folio: string;
  /** Line of the witness on which `now` begins, 1-based. */
  readonly line: number;
  /** The words as the sheet shows them. */
  readonly now: string;
  /** The words as printed, or what the kind has in their place. */
  readonly printed: string;
  readonly kind: FindingKind;
  readonly certainty: 'certain' | 'probable';
  readonly why: string;
}

/** A line of a report that cannot be read. */
export interface UnreadLine {
  /** Line of the report, 1-based. */
  readonly number: number;
  readonly text: string;
  readonly expected: string;
}

const FIELDS = 7;

/**
 * Reads a report: one finding a line, `folio || line || now || printed || kind || certainty || why`. A line that
 * begins with `DONE` closes it.
 *
 * @returns what could be read, and every line that could not
 */
export function parseFindings(report: string): { findings: SheetFinding[]; unread: UnreadLine[] } {
  const findings: SheetFinding[] = [];
  const unread: UnreadLine[] = [];
  report.split('\n').forEach((text, index) => {
    if (text.trim() === '' || text.startsWith('DONE')) return;
    const read = parseFinding(text);
    if (typeof read === 'string') unread.push({ number: index + 1, text, expected: read });
    else findings.push(read);
  });
  return { findings, unread };
}

/** The finding, or what was expected in its place. */
function parseFinding(text: string): SheetFinding | string {
  const fields = text.split(/\s*\|\|\s?/).map((field) => field.trim());
  if (fields.length !== FIELDS) return `${FIELDS} fields, not ${fields.length}`;
  const [folio = '', line = '', now = '', printed = '', kind = '', certainty = '', why = ''] = fields;
  const known = FINDING_KINDS.find((one) => one === kind);
  if (!known) return `a kind of finding, not "${kind}"`;
  if (!/^\d+$/.test(line)) return `the number of a line, not "${line}"`;
  if (certainty !== 'certain' && certainty !== 'probable') return `certain or probable, not "${certainty}"`;
  return { folio, line: Number(line), now: bare(now), printed, kind: known, certainty, why };
}

/** The words of the text without what only a sheet shows: italics, cut words, doubts, signs of notes. */
function bare(now: string): string {
  return now
    .replace(/\{([^{}]*?) \?\?[^{}]*\}/g, '$1')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/[*↵]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
