// Marks what was searched for in the passage that the address leads to.
import { findPhrase, foldWord, foldWords } from './read-query.ts';

/** A word of a text with its place in the node that holds it. */
interface PlacedWord {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

// The search puts the words behind the passage (`#p70-1&hl=soviet`), where no server gets them; older addresses before it.
const [id = '', ...more] = location.hash.slice(1).split('&');
const marks = new URLSearchParams(more.length > 0 ? more.join('&') : location.search).get('hl');
// Only now it is an address that the browser understands: it goes there, and the way back has one step.
if (more.length > 0) location.replace(`#${id}`);
const passage = document.getElementById(decodeURIComponent(id));
if (passage && passage.id !== 'content') {
  // Reading and the tab key go on from here, whatever the browser makes of the fragment.
  if (passage.tabIndex < 0) passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
  if (marks) markWords(passage, marks);
}

function markWords(passage: HTMLElement, asked: string): void {
  const words = wordsIn(passage);
  const folded = words.map((word) => word.folded);
  const phrases = [...asked.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => foldWords(phrase));
  const forms = new Set(foldWords(asked.replace(/"[^"]*"/g, ' ')));
  const wanted = new Set(folded.flatMap((word, index) => (forms.has(word) ? [index] : [])));
  for (const phrase of phrases) {
    for (const start of findPhrase(folded, phrase)) {
      for (let index = 0; index < phrase.length; index++) wanted.add(start + index);
    }
  }
  // From the end, so that the places before stay true.
  let first: HTMLElement | undefined;
  for (const index of [...wanted].sort((a, b) => b - a)) {
    const word = words[index];
    if (word) first = wrap(word);
  }
  const box = first?.getBoundingClientRect();
  if (first && box && (box.bottom < 0 || box.top > innerHeight)) first.scrollIntoView({ block: 'center' });
}

/** The words of a passage; marks of notes and other signs that are no words of the text are left out. */
function wordsIn(passage: HTMLElement): PlacedWord[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(
      '.note-ref, .editor-ref, .spoken, .page-break, .note-label, .back-link, .passage-menu',
    )
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const words: PlacedWord[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node as Text).data.matchAll(/[^\s—–]+/g)) {
      const folded = foldWord(match[0]);
      if (folded === '') continue;
      const lead = match[0].search(/[\p{L}\p{N}]/u);
      const tail = match[0].replace(/[^\p{L}\p{N}]+$/u, '').length;
      words.push({ node: node as Text, start: match.index + lead, end: match.index + tail, folded });
    }
  }
  return words;
}

function wrap({ node, start, end }: PlacedWord): HTMLElement {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const mark = document.createElement('mark');
  mark.className = 'found';
  range.surroundContents(mark);
  return mark;
}
