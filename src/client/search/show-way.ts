// Says how it was searched, words or quotation, and offers the other way.
import { canBeQuotation, isPhrase, type Way } from './choose-way.ts';
import { type Search, searchHash } from './search-address.ts';

/**
 * Fills the line with what was done and the link to the other way; nothing where there is no other. While a quotation
 * is being typed nothing is done yet.
 */
export function showWay(line: HTMLElement, search: Search, way: Way, isTyping: boolean): void {
  const [done, other] = [line.querySelector('span'), line.querySelector('a')];
  if (!done || !other) return;
  line.hidden = way === 'words' && !canBeQuotation(search.asked);
  const isQuotation = way === 'quotation';
  const asQuotation = isTyping ? 'Long enough for a quotation.' : 'Searched as a quotation.';
  done.textContent = isQuotation
    ? asQuotation
    : isPhrase(search.asked)
      ? 'Searched as an exact phrase.'
      : 'Searched as words.';
  other.textContent = isQuotation ? 'Search as words' : 'Search as a quotation';
  other.href = searchHash({ ...search, as: isQuotation ? 'words' : 'quotation' });
}
