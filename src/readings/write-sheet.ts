/** One printed line as a reader sees it: the edition's words and, where they differ, the OCR's. */
export interface SheetLine {
  /** Line of the witness, 1-based. */
  readonly number: number;
  /** Present reading; `undefined` for a line that is no text of the edition. */
  readonly text: string | undefined;
  /** The line as received. */
  readonly received: string;
  /** Passages, notes and paragraphs that begin on the line, or go on on it from the page before: `p61-3 paragraph`. */
  readonly heads: readonly string[];
}

/** A suspicion of the machine on a page: an open finding of the lint or the build. */
export interface Suspicion {
  readonly code: string;
  readonly at: string;
  readonly words: string;
  readonly why: string;
}

/** All that a reader of one printed page gets. */
export interface SheetPage {
  readonly folio: string;
  readonly lines: readonly SheetLine[];
  readonly suspicions: readonly Suspicion[];
  /** Printed for the context only; nothing is to be reported of it. */
  readonly isContext: boolean;
}

/** A reading sheet as text: line by line the edition and, below it behind `ocr`, the witness where it differs. */
export function writeSheet(pages: readonly SheetPage[]): string {
  return pages.flatMap((page) => [...writePage(page), '']).join('\n');
}

function writePage({ folio, lines, suspicions, isContext }: SheetPage): string[] {
  const mark = isContext ? ' (context only)' : '';
  return [
    `===== printed page ${folio}${mark} =====`,
    ...lines.flatMap(({ number, text, received, heads }) => {
      if (received.trim() === '') return text ? [...heads.map(headLine), `${number}  ${text}`] : [];
      if (text === undefined) return [`${number} x ${received}`];
      const shown = [...heads.map(headLine), `${number}  ${text}`];
      return isSame(text, received) ? shown : [...shown, `  ocr  ${received}`];
    }),
    ...(suspicions.length > 0 && !isContext ? ['----- suspected by the machine -----'] : []),
    ...(isContext ? [] : suspicions.map(({ code, at, words, why }) => `${code} ${at}  «${words}»  ${why}`)),
  ];
}

function headLine(head: string): string {
  return `[${head}]`;
}

/** Whether two lines differ in spaces and the shape of quotation marks only. */
function isSame(text: string, received: string): boolean {
  return plain(text.replace(/\[\^[^\]]*\]|[*↵]/g, '')) === plain(received);
}

function plain(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’`]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, '');
}
