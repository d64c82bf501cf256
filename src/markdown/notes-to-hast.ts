import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TextRange } from '../model/passage.ts';
import { type AnchoredNote, UNSIGNED } from './anchor-references.ts';
import { type InlineContext, inlineToHast } from './inline-to-hast.ts';
import type { PagePart } from './restrict-to-page.ts';

/** What the notes need to know of the page that shows them. */
export interface NotesContext extends InlineContext {
  /** Address of the place where a note is referred to. */
  referenceHref(anchor: string): string;
  /** Tag name of the heading: `h2` under the title of a chapter. */
  readonly heading: string;
}

/** A note, or the part of it that one page holds. */
export type ReadableNote = AnchoredNote & { readonly part?: PagePart };

/**
 * The notes as a list in the order of the print, each with its printed sign. The sign is text, not a list
 * number: it starts again on every page. Where the page changes, its number stands before the sign.
 */
export function notesToHast(notes: readonly ReadableNote[], context: NotesContext): Element {
  const { words } = context;
  const entries = notes.map((note, index) =>
    noteToHast(note, notes[index - 1]?.folio !== note.folio, context),
  );
  return h('section.notes', { role: 'doc-endnotes', ariaLabel: words.notes }, [
    h(context.heading, words.notes),
    h('ul.note-list', { role: 'list' }, entries),
  ]);
}

function noteToHast(note: ReadableNote, opensPage: boolean, context: NotesContext): Element {
  const { words } = context;
  const begins = note.part?.begins ?? true;
  const isUnsigned = note.label === UNSIGNED;
  const label = begins ? note.label : words.continuedNote(note.label);
  const isOrphan = note.references.length === 0;
  const remark = isUnsigned ? words.unsignedNote : words.unreferencedNote;
  const head: ElementContent[] = [
    ...(opensPage ? [h('span.note-page', words.pageLabel(note.folio)), space()] : []),
    isUnsigned ? h('span.note-label.editor-words', `⟨${label}⟩`) : h('span.note-label', label),
    space(),
  ];
  const paragraphs = paragraphsOf(note.text).map((stretch) => inlineToHast(note, stretch, false, context));
  const last = paragraphs.length - 1;
  const children = paragraphs.map((inner, index) =>
    h('p', [
      ...(index === 0 ? head : []),
      ...inner,
      ...(index === last && note.part?.hyphen ? [cutHyphen()] : []),
      ...(index === last && isOrphan ? [space(), h('span.editor-words', `⟨${remark}⟩`)] : []),
      ...(index === last ? backLinks(note, context) : []),
    ]),
  );
  const className = [isOrphan ? 'unreferenced' : '', begins ? '' : 'continued'].filter((name) => name !== '');
  return h(
    'li',
    {
      id: note.id,
      ...(className.length > 0 ? { className } : {}),
      dataNote: note.id,
      dataFolio: note.folio,
    },
    children,
  );
}

function backLinks(note: ReadableNote, context: NotesContext): ElementContent[] {
  const { words } = context;
  const many = note.references.length > 1;
  return note.references.flatMap((anchor, index) => [
    space(),
    h(
      'a.back-link',
      {
        href: context.referenceHref(anchor),
        role: 'doc-backlink',
        ariaLabel: words.backToReference(note.label, note.folio, many ? index + 1 : undefined),
      },
      '↩',
    ),
  ]);
}

/** The hyphen printed where the page end cuts a word; it belongs to no text of the edition. */
export function cutHyphen(): Element {
  return h('span.cut-hyphen', '-');
}

function paragraphsOf(text: string): TextRange[] {
  let start = 0;
  return text.split('\n').map((paragraph) => {
    const stretch = { start, end: start + paragraph.length };
    start = stretch.end + 1;
    return stretch;
  });
}

function space(): ElementContent {
  return { type: 'text', value: ' ' };
}
