import type { Chapter } from '../model/chapter.ts';
import type { Note, Passage } from '../model/passage.ts';
import { PLAIN } from '../model/passage.ts';

/** Short chapters for the tests of this folder. */

/** A passage without marks; `more` adds or replaces. */
export function passage(id: string, text: string, more: Partial<Passage> = {}): Passage {
  return { id, kind: 'paragraph', text, noteRefs: [], ...PLAIN, ...more };
}

/** A note whose sign and page are those of its id. */
export function note(id: string, text: string, more: Partial<Note> = {}): Note {
  const [folio = '', label = ''] = id.slice(1).split('-');
  return { id, label, folio, text, ...PLAIN, ...more };
}

/** A chapter of passages and notes. */
export function chapter(passages: readonly Passage[], notes: readonly Note[] = []): Chapter {
  return {
    work: 'carr-1950',
    slug: 'from-february-to-october',
    order: 5,
    kind: 'chapter',
    number: '4',
    title: 'From February to October',
    shortTitle: 'February to October',
    pages: { first: '61', last: '71' },
    passages,
    notes,
  };
}

/** The stretch of `words` in `text`; throws if the text has no such words. */
export function at(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}
