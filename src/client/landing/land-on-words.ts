// Marks the words that a link means, and says whether they are still the same.
import { findWordsAgain, type WordsAgain } from '../../cite/find-words-again.ts';
import { readSelector } from '../../cite/quote-selector.ts';
import { element } from '../element.ts';
import { showBar } from './find-bar.ts';
import { keepClear } from './keep-clear.ts';
import { markPieces, unmark } from './mark-pieces.ts';
import { passageWords } from './passage-words.ts';
import { shortened } from './tell-found.ts';

/** Words that the bar shows; of more both ends. */
const SHOWN = 10;

/**
 * Finds the words again from the passage on that the link names; where there is none of its id, on the whole page.
 *
 * @param behind what stood in the address behind the id
 * @param onClose when the reader has had enough
 */
export function landOnWords(passage: HTMLElement | null, behind: string, onClose: () => void): void {
  unmark();
  const selector = readSelector(behind);
  if (!selector) return;
  const close = () => {
    unmark();
    onClose();
  };
  const holders = holdersFrom(passage).map(passageWords);
  const words = holders.flatMap(({ folded }) => folded);
  const opening = passage ? (holders[0]?.folded.length ?? 0) : words.length;
  const inChapter = document.querySelector<HTMLAnchorElement>('.page-chapter a');
  const again = findWordsAgain(words, opening, selector, inChapter !== null && selector.to !== undefined);
  const marks = again.kind === 'gone' ? [] : mark(holders, again);
  for (const one of marks) one.classList.add('meant');
  const told = tellAgain(again, passage ? opening : 0, selector.to);
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
function holdersFrom(passage: HTMLElement | null): HTMLElement[] {
  const kind = passage?.dataset.note === undefined ? '[data-passage]:not(.missing-page)' : '[data-note]';
  const all = [...document.querySelectorAll<HTMLElement>(`article.text :is(${kind})`)];
  const from = passage ? all.indexOf(passage) : 0;
  return from < 0 ? (passage ? [passage] : all) : all.slice(from);
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

/** Says what became of the words of a link. */
function tellAgain(again: WordsAgain, opening: number, to: string | undefined): string {
  switch (again.kind) {
    case 'same':
      if (again.first >= opening) return 'The linked words now stand in another paragraph';
      if (again.isSure) return 'The linked words';
      return again.places > 1
        ? 'The linked words stand here more than once, and it is not certain which are meant'
        : 'The linked words; the text around them has changed';
    case 'begun':
      return `The first of the linked words, which go on to page ${to ?? ''}`;
    case 'like':
      return again.likeness >= 99
        ? 'The text has changed since this link was made: the first and the last of the linked words stand here, and between them some others'
        : `The text has changed since this link was made; these words are ${again.likeness} % like those`;
    case 'gone':
      return 'The text has changed, and the linked words are not here any more; this is the nearest place';
  }
}
