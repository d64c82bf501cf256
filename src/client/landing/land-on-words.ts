// Marks the words that a link means, and says whether they are still the same.
import { findWordsAgain, type WordsAgain, wordsBefore } from '../../cite/find-words-again.ts';
import { type QuoteSelector, readSelector } from '../../cite/quote-selector.ts';
import { element } from '../element.ts';
import { showBar } from './find-bar.ts';
import { keepClear } from './keep-clear.ts';
import { markPieces, unmark } from './mark-pieces.ts';
import { passageWords } from './passage-words.ts';
import { shortened } from './tell-found.ts';

/** Words that the bar shows; of more both ends. */
const SHOWN = 10;

/**
 * Finds the words again from the passage on that the link names; where there is none of its id, on the whole page. What
 * a printed page has only the beginning of is looked up in its chapter.
 *
 * @param behind what stood in the address behind the id
 * @param onClose when the reader has had enough
 */
export async function landOnWords(
  passage: HTMLElement | null,
  behind: string,
  onClose: () => void,
): Promise<void> {
  unmark();
  const selector = readSelector(behind);
  if (!selector) return;
  const close = () => {
    unmark();
    onClose();
  };
  const holders = holdersFrom(document, passage).map(passageWords);
  const words = holders.flatMap(({ folded }) => folded);
  const opening = passage ? (holders[0]?.folded.length ?? 0) : words.length;
  const inChapter = document.querySelector<HTMLAnchorElement>('.page-chapter a');
  const isPart = inChapter !== null && selector.to !== undefined;
  const { href } = location;
  const whole =
    isPart && passage ? await againInChapter(inChapter.href, passage.id, words, selector) : undefined;
  // One may have gone on meanwhile.
  if (location.href !== href) return;
  const again = whole ?? findWordsAgain(words, opening, selector, isPart);
  const marks = again.kind === 'gone' ? [] : mark(holders, again);
  for (const one of marks) one.classList.add('meant');
  const told = tellAgain(again, { opening: passage ? opening : 0, words: words.length, to: selector.to });
  // As they stand in the text; of those that are gone only what the link has.
  const asked =
    marks.length > 0
      ? shortened(marks.map((one) => one.textContent).join(' '), SHOWN)
      : [selector.first, selector.last]
          .map((end) => end.join(' '))
          .join(' … ')
          .replace(/ … $/, '');
  const bar = showBar(
    {
      name: 'Linked words',
      words: [told, ': ', element('q', { class: 'find-bar-asked' }, asked)],
      ways: inChapter ? [element('a', { href: inChapter.href }, 'Read in the chapter')] : [],
      passage,
      spoken: told,
    },
    close,
  );
  const keep = () => keepClear(marks.length > 0 ? marks : passage ? [passage] : [], bar);
  keep();
  void document.fonts.ready.then(keep);
}

/** The passages, or notes, from one on to the end of the page; all passages where there is none to begin with. */
function holdersFrom(page: Document, passage: HTMLElement | null): HTMLElement[] {
  const kind = passage?.dataset.note === undefined ? '[data-passage]:not(.missing-page)' : '[data-note]';
  const all = [...page.querySelectorAll<HTMLElement>(`article.text :is(${kind})`)];
  const from = passage ? all.indexOf(passage) : 0;
  return from < 0 ? (passage ? [passage] : all) : all.slice(from);
}

/**
 * What became of words that go on behind a page: looked for in the whole chapter, told by the numbers of the words on
 * the page, which may lie before or behind it. Nothing where the chapter cannot be had, or is of another state.
 *
 * @param words those of the page, from the passage on
 */
async function againInChapter(
  address: string,
  id: string,
  words: readonly string[],
  selector: QuoteSelector,
): Promise<WordsAgain | undefined> {
  try {
    const answer = await fetch(address.replace(/#.*/, ''));
    if (!answer.ok) return undefined;
    const chapter = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const holders = holdersFrom(chapter, chapter.getElementById(id)).map(passageWords);
    const all = holders.flatMap(({ folded }) => folded);
    const before = wordsBefore(all, words);
    if (before === undefined) return undefined;
    const again = findWordsAgain(all, holders[0]?.folded.length ?? 0, selector, false);
    return again.kind === 'gone'
      ? again
      : { ...again, first: again.first - before, last: again.last - before };
  } catch {
    return undefined;
  }
}

/** Marks the words; those that are only like the ones that are meant in another way. */
function mark(
  holders: readonly ReturnType<typeof passageWords>[],
  { kind, first, last }: Exclude<WordsAgain, { kind: 'gone' }>,
): HTMLElement[] {
  let before = 0;
  return holders.flatMap((holder) => {
    const [from, to] = [Math.max(0, first - before), Math.min(holder.folded.length - 1, last - before)];
    before += holder.folded.length;
    if (from > to) return [];
    const pieces = holder.piecesOf(from, to).map((piece) => ({ ...piece, differs: kind === 'like' }));
    return markPieces(pieces).flatMap((one) => one ?? []);
  });
}

/**
 * Says what became of the words of a link.
 *
 * @param here how many words the passage and the page have, and on which page those of the link ended
 */
function tellAgain(
  again: WordsAgain,
  here: { readonly opening: number; readonly words: number; readonly to: string | undefined },
): string {
  if (again.kind === 'gone')
    return 'The text has changed, and the linked words are not here any more; this is the nearest place';
  if (again.first >= here.words || again.last < 0)
    return 'The text has changed, and the linked words now stand on another page of the chapter';
  const goesOn = again.last >= here.words ? `, which go on to page ${here.to ?? ''}` : '';
  switch (again.kind) {
    case 'same':
      if (again.first >= here.opening) return 'The linked words now stand in another paragraph';
      if (again.isSure) return goesOn ? `The first of the linked words${goesOn}` : 'The linked words';
      return again.places > 1
        ? 'The linked words stand here more than once, and it is not certain which are meant'
        : `The linked words${goesOn}; the text around them has changed`;
    case 'begun':
      return `The first of the linked words, which go on to page ${here.to ?? ''}; the others could not be looked up`;
    case 'like': {
      const changed = 'The text has changed since this link was made';
      if (again.likeness < 99)
        return `${changed}; these words${goesOn && `${goesOn},`} are ${again.likeness} % like those`;
      return goesOn
        ? `${changed}: the first of the linked words stand here, the last on page ${here.to ?? ''}, and between them some others`
        : `${changed}: the first and the last of the linked words stand here, and between them some others`;
    }
  }
}
