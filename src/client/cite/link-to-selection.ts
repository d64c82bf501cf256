import type { CiteRecord } from '../../cite/cite-record.ts';
import { describeQuote, writeSelector } from '../../cite/quote-selector.ts';
import { folioAt, type Selected } from '../../cite/selected-part.ts';
import { foldedWords } from '../../search/tokens.ts';

/**
 * The link to selected words: the view of the printed page on which they begin and the id of their passage, then what is
 * known of the words. A gap has no words: the link leads to the passage.
 */
export function linkToSelection(record: CiteRecord, parts: Selected, origin: string): string {
  const spoken = parts.filter(({ kind }) => kind !== 'gap');
  const [opening, closing] = [spoken[0], spoken.at(-1)];
  const folio = opening ? folioAt(opening, opening.start) : (parts[0]?.folio ?? '');
  const place = `${origin}${record.ways.page.replace('{folio}', folio)}#${opening?.id ?? parts[0]?.id ?? ''}`;
  if (!opening || !closing) return place;
  const texts = spoken.map(({ text }) => wordsOf(text));
  const words = texts.flat();
  const first = wordsOf(opening.text.slice(0, opening.start)).length;
  const behind = wordsOf(closing.text.slice(closing.end)).length;
  const end = folioAt(closing, closing.end - 1);
  const selector = describeQuote(
    words,
    { first, last: words.length - 1 - behind },
    texts[0]?.length ?? 0,
    end === folio ? undefined : end,
  );
  return place + writeSelector(selector);
}

/** The words as they are found again: brackets of what was supplied can stand inside a word. */
function wordsOf(text: string): string[] {
  return foldedWords(text.replace(/[⟨⟩]/g, ''));
}
