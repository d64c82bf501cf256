import type { Element } from 'hast';
import { h } from 'hastscript';
import type { AnchoredEditorNote } from './anchor-references.ts';
import { editorNoteId } from './inline-to-hast.ts';
import { keepSignsInLine } from './keep-signs-in-line.ts';
import type { ReadingWords } from './reading-words.ts';

/** Words shown of either end where a note is about more than twice as many. */
const ENDS_SHOWN = 4;

/**
 * The notes of the editors, after those of the print and like them a list with links back; each with the words that
 * it is about.
 *
 * @param heading tag name of the heading, `h2` under the title of a chapter
 */
export function editorNotesToHast(
  notes: readonly AnchoredEditorNote[],
  heading: string,
  words: ReadingWords,
): Element {
  const entries = notes.map((note, index) => {
    const opensPage = notes[index - 1]?.folio !== note.folio;
    return h('li', { id: editorNoteId(note.anchor), dataFolio: note.folio }, [
      h('p', [
        ...(opensPage ? [h('span.note-page', words.pageLabel(note.folio)), ' '] : []),
        h('span.note-label', `⟨${note.sign}⟩`),
        ' ',
        h('span.noted-words', shortened(note.words)),
        ' ',
        h('span.editor-words', keepSignsInLine([{ type: 'text', value: `⟨${note.text}⟩` }])),
        ' ',
        h(
          'a.back-link',
          {
            href: `#${note.anchor}`,
            role: 'doc-backlink',
            ariaLabel: words.backToEditorNote(note.sign, note.folio),
          },
          '↩',
        ),
      ]),
    ]);
  });
  return h('section.notes.editor-notes', { role: 'doc-endnotes', ariaLabel: words.editorNotes }, [
    h(heading, words.editorNotes),
    h('ul.note-list', { role: 'list' }, entries),
  ]);
}

function shortened(text: string): string {
  const words = text.split(' ');
  if (words.length <= 2 * ENDS_SHOWN) return text;
  return `${words.slice(0, ENDS_SHOWN).join(' ')} … ${words.slice(-ENDS_SHOWN).join(' ')}`;
}
