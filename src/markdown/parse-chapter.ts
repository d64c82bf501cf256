import type { FootnoteDefinition, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { Chapter } from '../model/chapter.ts';
import type { Note, Passage, PassageKind } from '../model/passage.ts';
import { slugOfChapterFile } from './chapter-file.ts';
import { DialectError } from './dialect-error.ts';
import { readTree } from './dialect-syntax.ts';
import { splitFrontmatter } from './frontmatter-block.ts';
import { checkDirective, checkDraft, emptyDraft, type ReadContext, readPhrasing } from './read-phrasing.ts';
import { partNoteId } from './write-chapter.ts';

/** Where a chapter file stands, for messages. */
export interface ParseContext {
  /** `content/chapters/carr-1950/07-from-february-to-october.md` */
  readonly file: string;
}

const ID_FLAGS = { id: ['continues', 'broken-off', 'supplied', 'speaker'] } as const;
const BLOCK_DIRECTIVES = { 'missing-page': [] } as const;
const SIGN_ATTRIBUTES = { sign: ['page'] } as const;

/**
 * The chapter in a file of the Markdown dialect of `content/README.md`. Inverse of `writeChapter`; throws a
 * `DialectError` with file and line for everything that is not in the dialect.
 */
export function parseChapter(markdown: string, { file }: ParseContext): Chapter {
  const { record, body, linesBefore } = splitFrontmatter(markdown, file);
  const tree = readTree(body);
  const signs = new Map<string, string>();
  const context: ReadContext = {
    signOf: (label) => signs.get(label),
    targetOf: (address) => targetOf(address, record.slug),
    sourceOf: ({ position }) => body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
    fail: (node, rule, found, expected, hint) =>
      new DialectError({
        place: `${file}:${linesBefore + (node.position?.start.line ?? 0)}`,
        rule,
        found,
        expected,
        hint,
      }),
  };
  const definitions = tree.children.filter((block) => block.type === 'footnoteDefinition');
  const notes = definitions.map((definition) => readNote(definition, context));
  for (const { id, label } of notes) signs.set(id.slice(1), label);
  const passages = tree.children.flatMap((block) => readBlock(block, context));
  checkIds([...passages, ...notes], file);
  return { ...record, passages, notes };
}

/** `09-slug.md#page-240` or, in the same chapter, `#page-240`. */
function targetOf(address: string, slug: string): { chapter: string; target: string } | undefined {
  const parts = /^([^#]*)#([a-z][a-z0-9-]*)$/.exec(address);
  if (!parts) return undefined;
  const [, file = '', target = ''] = parts;
  const chapter = file === '' ? slug : slugOfChapterFile(file);
  return chapter === undefined ? undefined : { chapter, target };
}

function readBlock(block: RootContent, context: ReadContext): Passage[] {
  switch (block.type) {
    case 'heading':
      if (block.depth > 2) throw notInDialect(block, context);
      return [readPassage(block.children, 'heading', block, context, block.depth === 1 ? 1 : 2)];
    case 'paragraph':
      return [readPassage(block.children, 'paragraph', block, context)];
    case 'blockquote':
      return [readPassage(onlyParagraph(block, context).children, 'quotation', block, context)];
    case 'list':
      if (block.ordered) throw notInDialect(block, context);
      return block.children.map((item) =>
        readPassage(onlyParagraph(item, context).children, 'item', item, context),
      );
    case 'leafDirective':
      return [readMissingPage(block, context)];
    case 'footnoteDefinition':
      return [];
    default:
      throw notInDialect(block, context);
  }
}

/** The one paragraph of a quotation or an item: a second one needs an id of its own. */
function onlyParagraph(block: Extract<Nodes, { children: unknown[] }>, context: ReadContext): Paragraph {
  const [first, second] = block.children;
  if (first?.type !== 'paragraph' || second) throw notInDialect(second ?? first ?? block, context);
  return first;
}

function readPassage(
  children: readonly PhrasingContent[],
  kind: PassageKind,
  block: Nodes,
  context: ReadContext,
  level?: 1 | 2,
): Passage {
  const [head, ...rest] = children;
  if (head?.type !== 'textDirective' || head.name !== 'id') {
    throw context.fail(
      block,
      'passage-without-id',
      JSON.stringify(context.sourceOf(block).slice(0, 60)),
      'a line that begins with the id of its passage',
      ':id[p61-1] …',
    );
  }
  checkDirective(head, ID_FLAGS, context);
  const draft = emptyDraft();
  readPhrasing(unspaced(rest), draft, context);
  checkDraft(draft, false, block, context);
  const flags = head.attributes ?? {};
  return {
    id: plainText(head),
    kind,
    ...draft,
    ...(level === undefined ? {} : { level }),
    ...('supplied' in flags ? { isSupplied: true } : {}),
    ...('continues' in flags ? { continues: true } : {}),
    ...('broken-off' in flags ? { brokenOff: true } : {}),
    ...readSpeaker(head, kind, context),
  };
}

/** `{speaker=Lenin}`: on quotations only, and never without a name. */
function readSpeaker(head: TextDirective, kind: PassageKind, context: ReadContext): { speaker?: string } {
  const { speaker } = head.attributes ?? {};
  if (speaker === undefined) return {};
  if (kind !== 'quotation' || !speaker) {
    throw context.fail(
      head,
      'misplaced-speaker',
      context.sourceOf(head),
      'a name, at the head of a block quotation',
      '> :id[p71-1]{speaker=Lenin} …',
    );
  }
  return { speaker };
}

function readMissingPage(block: LeafDirective, context: ReadContext): Passage {
  checkDirective(block, BLOCK_DIRECTIVES, context);
  return { id: `page-${plainText(block)}`, kind: 'lacuna', ...emptyDraft() };
}

function readNote(definition: FootnoteDefinition, context: ReadContext): Note {
  const id = `n${definition.identifier}`;
  const { folio, position } = partNoteId(id);
  const draft = emptyDraft();
  let sign: TextDirective | undefined;
  for (const [index, block] of definition.children.entries()) {
    if (block.type !== 'paragraph') throw notInDialect(block, context);
    let words: PhrasingContent[] = block.children;
    const head = words[0];
    if (index === 0 && head?.type === 'textDirective' && head.name === 'sign') {
      checkDirective(head, SIGN_ATTRIBUTES, context);
      sign = head;
      words = unspaced(words.slice(1));
    }
    if (index > 0) draft.text += '\n';
    readPhrasing(words, draft, context);
  }
  checkDraft(draft, true, definition, context);
  const { noteRefs, ...annotated } = draft;
  if (noteRefs.length > 0) {
    throw context.fail(
      definition,
      'note-in-note',
      context.sourceOf(definition).slice(0, 60),
      'a note without references of its own',
      'notes of this edition refer to no other note by a sign',
    );
  }
  return {
    id,
    label: sign ? plainText(sign) : position,
    folio: sign?.attributes?.page ?? folio,
    ...annotated,
  };
}

/** Takes the space after the head of a line away. */
function unspaced(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.replace(/^ /, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

function checkIds(parts: readonly { id: string }[], file: string): void {
  const seen = new Set<string>();
  for (const { id } of parts) {
    if (seen.has(id)) {
      throw new DialectError({
        place: file,
        rule: 'repeated-id',
        found: id,
        expected: 'every id once in a chapter',
        hint: 'give the second passage the id that the ledger has for it',
      });
    }
    seen.add(id);
  }
}

function notInDialect(node: Nodes, context: ReadContext): DialectError {
  return context.fail(
    node,
    'not-in-dialect',
    `${node.type}: ${JSON.stringify(context.sourceOf(node).slice(0, 60))}`,
    'headings of level 1 and 2, paragraphs, quotations and items of one line, missing pages, notes',
    'see content/README.md; put a backslash before a sign that was printed',
  );
}
