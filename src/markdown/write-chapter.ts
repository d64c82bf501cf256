import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Chapter } from '../model/chapter.ts';
import type { Note, Passage } from '../model/passage.ts';
import { buildPhrasing, directiveNode, type PhrasingContext } from './build-phrasing.ts';
import { findInlineFault } from './check-inline.ts';
import { DialectError } from './dialect-error.ts';
import { writeTree } from './dialect-syntax.ts';
import { writeFrontmatterBlock } from './frontmatter-block.ts';

/** What a chapter needs to know of the other chapters of its work. */
export interface WriteContext {
  /** File name of the chapter with this slug (`chapterFile` of its order and slug). */
  fileOf(slug: string): string;
}

/**
 * A chapter in the Markdown dialect of `content/README.md`: all that the site shows of it, except provenance.
 * `parseChapter` is the inverse. A chapter that breaks a promise of the model throws a `DialectError`; that
 * is a bug of the stage that built it, never a property of the book.
 */
export function writeChapter(chapter: Chapter, context: WriteContext): string {
  const place = (id: string) => `${chapter.work}/${chapter.slug}, ${id}`;
  checkIds(chapter, place);
  const labels = new Map(chapter.notes.map((note) => [note.id, note.label]));
  const phrasing: PhrasingContext = {
    labelOf: (note) => labels.get(note),
    addressOf: ({ chapter: slug, target }) =>
      slug === chapter.slug ? `#${target}` : `${context.fileOf(slug)}#${target}`,
  };
  const children: RootContent[] = [];
  for (const passage of chapter.passages) {
    checkPassage(passage, labels, place(passage.id));
    addPassage(children, passage, phrasing);
  }
  for (const note of chapter.notes) {
    checkNote(note, place(note.id));
    children.push(noteDefinition(note, phrasing));
  }
  const tree: Root = { type: 'root', children };
  return `${writeFrontmatterBlock(chapter)}\n${writeTree(tree)}`;
}

/** Consecutive items share one list, so that a forge shows them as one. */
function addPassage(blocks: RootContent[], passage: Passage, context: PhrasingContext): void {
  const last = blocks.at(-1);
  switch (passage.kind) {
    case 'lacuna':
      blocks.push({
        type: 'leafDirective',
        name: 'missing-page',
        children: [{ type: 'text', value: passage.id.slice('page-'.length) }],
      } satisfies LeafDirective);
      break;
    case 'heading':
      blocks.push({ type: 'heading', depth: passage.level ?? 1, children: line(passage, context) });
      break;
    case 'paragraph':
      blocks.push({ type: 'paragraph', children: line(passage, context) });
      break;
    case 'quotation':
      blocks.push({
        type: 'blockquote',
        children: [{ type: 'paragraph', children: line(passage, context) }],
      });
      break;
    case 'item': {
      const children: Paragraph[] = [{ type: 'paragraph', children: line(passage, context) }];
      if (last?.type === 'list') last.children.push({ type: 'listItem', children });
      else
        blocks.push({
          type: 'list',
          ordered: false,
          spread: true,
          children: [{ type: 'listItem', children }],
        });
    }
  }
}

/** `:id[p61-1]{continues} text` */
function line(passage: Passage, context: PhrasingContext): PhrasingContent[] {
  const flags: Record<string, string> = {};
  if (passage.continues) flags.continues = '';
  if (passage.brokenOff) flags['broken-off'] = '';
  if (passage.isSupplied) flags.supplied = '';
  if (passage.speaker !== undefined) flags.speaker = passage.speaker;
  const words = buildPhrasing(passage, 0, passage.text.length, context);
  return spaced(directiveNode('id', passage.id, flags), words);
}

/** `[^5-1]: :sign[\*] text`, further paragraphs below it. */
function noteDefinition(note: Note, context: PhrasingContext): RootContent {
  const identifier = note.id.slice(1);
  const children: Paragraph[] = [];
  let start = 0;
  for (const paragraph of note.text.split('\n')) {
    const end = start + paragraph.length;
    children.push({ type: 'paragraph', children: buildPhrasing(note, start, end, context) });
    start = end + 1;
  }
  const sign = signNode(note);
  const first = children[0];
  if (sign && first) first.children = spaced(sign, first.children);
  return { type: 'footnoteDefinition', identifier, label: identifier, children };
}

/** What the id of a note does not tell: its sign, and its page if that is another. */
function signNode(note: Note): PhrasingContent | undefined {
  const { folio, position } = partNoteId(note.id);
  const attributes: Record<string, string> = folio === note.folio ? {} : { page: note.folio };
  if (note.label === position && folio === note.folio && note.text !== '') return undefined;
  return directiveNode('sign', note.label, attributes);
}

/** Folio and position that the id of a note names: `n61-2` is 2 on page 61. */
export function partNoteId(id: string): { folio: string; position: string } {
  const hyphen = id.lastIndexOf('-');
  return { folio: id.slice(1, hyphen), position: id.slice(hyphen + 1) };
}

function spaced(head: PhrasingContent, words: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = words;
  if (!first) return [head];
  if (first.type === 'text') return [head, { type: 'text', value: ` ${first.value}` }, ...rest];
  return [head, { type: 'text', value: ' ' }, first, ...rest];
}

function checkIds(chapter: Chapter, place: (id: string) => string): void {
  const seen = new Set<string>();
  for (const { id } of [...chapter.passages, ...chapter.notes]) {
    if (seen.has(id)) {
      throw ours(place(id), 'repeated-id', id, 'every id once in a chapter');
    }
    seen.add(id);
  }
}

function checkPassage(passage: Passage, notes: ReadonlyMap<string, string>, place: string): void {
  const { id, kind, level, noteRefs } = passage;
  const shape = kind === 'lacuna' ? /^page-[a-z0-9]+$/ : /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
  if (!shape.test(id)) throw ours(place, 'malformed-id', id, String(shape));
  if ((kind === 'heading') !== (level !== undefined)) {
    throw ours(place, 'heading-level', `${kind}, level ${level}`, 'a level on headings and on nothing else');
  }
  if (passage.speaker !== undefined && (kind !== 'quotation' || passage.speaker === '')) {
    throw ours(
      place,
      'speaker',
      `${kind}, "${passage.speaker}"`,
      'a name, on a quotation and on nothing else',
    );
  }
  if (kind === 'lacuna' && !isBare(passage)) {
    throw ours(
      place,
      'lacuna-with-text',
      'text, marks or flags',
      'a missing page has its id and nothing else',
    );
  }
  for (const { note } of noteRefs) {
    if (note !== undefined && !notes.has(note)) {
      throw ours(place, 'unknown-note', note, 'the id of a note of this chapter, or none for an orphan');
    }
  }
  const fault = findInlineFault(passage, false);
  if (fault) throw ours(place, fault.rule, fault.found, fault.expected);
}

function isBare(passage: Passage): boolean {
  const places = passage.noteRefs.length + passage.pageBreaks.length;
  return (
    passage.text === '' && places === 0 && !passage.continues && !passage.brokenOff && !passage.isSupplied
  );
}

function checkNote(note: Note, place: string): void {
  if (!/^n[a-z0-9]+-[a-z0-9]+$/.test(note.id)) throw ours(place, 'malformed-id', note.id, 'n61-2');
  const fault = findInlineFault(note, true);
  if (fault) throw ours(place, fault.rule, fault.found, fault.expected);
}

function ours(place: string, rule: string, found: string, expected: string): DialectError {
  const hint = 'this is a bug in the stage that built the chapter, not in the book';
  return new DialectError({ place, rule, found, expected, hint });
}
