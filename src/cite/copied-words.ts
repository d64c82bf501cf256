import { escapeHtml } from './runs.ts';
import { overlap, type Selected, type SelectedPart } from './selected-part.ts';

/** What is put behind a doubtful reading in words that are copied, if the reader wants it. */
export const UNCERTAIN = '⟨reading uncertain⟩';

/** Words as they are copied, by paragraph. */
export interface CopiedParagraph {
  readonly text: string;
  /** A block quotation among other words. */
  readonly isQuotation: boolean;
}

/** The selected words by themselves, a paragraph each; what stands in several notes is told apart by their signs. */
export function copiedParagraphs(parts: Selected, marksDoubts: boolean): CopiedParagraph[] {
  const isSeveral = parts.length > 1;
  const isAllQuoted = parts.every(({ kind }) => kind === 'quotation' || kind === 'gap');
  return parts.flatMap((part) => {
    const sign = isSeveral && part.kind === 'note' ? `${part.label} ` : '';
    return (sign + selectedText(part, marksDoubts))
      .split('\n')
      .map((text) => ({
        text: text.replace(/\s+/g, ' ').trim(),
        isQuotation: part.kind === 'quotation' && !isAllQuoted,
      }))
      .filter(({ text }) => text !== '');
  });
}

/** The words of a part, with doubtful ones marked where that is asked for. */
function selectedText(part: SelectedPart, marksDoubts: boolean): string {
  let text = '';
  let from = part.start;
  for (const doubt of marksDoubts ? part.doubts : []) {
    const end = Math.min(doubt.end, part.end);
    if (!overlap(doubt, part) || end <= from) continue;
    text += `${part.text.slice(from, end)} ${UNCERTAIN}`;
    from = end;
  }
  return (text + part.text.slice(from, part.end)).replace(/\u00ad/g, '');
}

/** As plain text: an empty line between paragraphs, block quotations set in by four spaces. */
export function plainParagraphs(paragraphs: readonly CopiedParagraph[]): string {
  return paragraphs.map(({ text, isQuotation }) => (isQuotation ? `    ${text}` : text)).join('\n\n');
}

/** As HTML. */
export function htmlParagraphs(paragraphs: readonly CopiedParagraph[]): string {
  return paragraphs
    .map(({ text, isQuotation }) => {
      const paragraph = `<p>${escapeHtml(text)}</p>`;
      return isQuotation ? `<blockquote>${paragraph}</blockquote>` : paragraph;
    })
    .join('');
}
