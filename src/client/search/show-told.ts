// Says which other forms of the words were looked for, and which words stand nowhere.
import type { NearestWords, WordAnswer } from '../../search/answers.ts';
import { element } from '../element.ts';
import { type Search, searchHash } from './search-address.ts';
import { byWord, type ToldPart, tellUnknown, tellWidening, withWord } from './tell-search.ts';

/** What was widened and what is unknown, a line each; `otherForms` is where the one is switched off or on again. */
export function toldLines(
  { widened, unknown, nearest = [] }: WordAnswer,
  search: Search,
  otherForms: string,
): HTMLElement[] {
  const { isExact } = search;
  const lines: HTMLElement[] = byWord(widened).map((widening) =>
    element('p', {}, ...toldParts(tellWidening(widening)), '.'),
  );
  const words = isExact ? 'Search other forms too' : 'Search only as typed';
  const change = element('a', { class: 'switch', href: otherForms }, words);
  if (isExact) lines.push(element('p', {}, 'Other forms and spellings are left out. ', change));
  else lines.at(-1)?.append(' ', change);
  // That a word itself has no hit is told with the forms that were found in its stead.
  const nowhere = unknown.filter(
    (word) => !widened.some(({ asked, also }) => asked === word && also.length > 0),
  );
  if (nowhere.length > 0) lines.push(element('p', {}, ...toldParts(tellUnknown(nowhere))));
  lines.push(...nearest.map((word) => meantLine(word, search)));
  return lines;
}

/** "Did you mean government?", each word a link to the search with it. */
function meantLine({ asked, nearest }: NearestWords, search: Search): HTMLElement {
  const links = nearest.map((word) =>
    element(
      'a',
      { class: 'switch', href: searchHash({ ...search, asked: withWord(search.asked, asked, word) }) },
      word,
    ),
  );
  return element(
    'p',
    {},
    'Did you mean ',
    ...links.flatMap((link, index) =>
      index === 0 ? [link] : [index === links.length - 1 ? ' or ' : ', ', link],
    ),
    '?',
  );
}

function toldParts(parts: readonly ToldPart[]): (Node | string)[] {
  return parts.map(({ words, isWord }) => (isWord ? element('i', {}, words) : words));
}
