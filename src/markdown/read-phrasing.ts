import type { Nodes, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type {
  Doubt,
  EditorNote,
  Emphasis,
  Foreign,
  Link,
  NoteRef,
  PageBreak,
  TextRange,
} from '../model/passage.ts';
import { readAlternatives } from './alternatives.ts';
import { readAttributeText } from './attribute-text.ts';
import { type Annotated, findInlineFault } from './check-inline.ts';
import type { DialectError } from './dialect-error.ts';

/** What the words of one text need to know of the file they stand in. */
export interface ReadContext {
  /** The sign of the note that `[^label]` names, or `undefined` if no definition has this label. */
  signOf(label: string): string | undefined;
  /** Chapter and id that a relative address names, or `undefined` if it is none of this edition's. */
  targetOf(address: string): { chapter: string; target: string } | undefined;
  /** The characters of the file from which a node was read. */
  sourceOf(node: Nodes): string;
  /** An error at the line of a node. */
  fail(node: Nodes, rule: string, found: string, expected: string, hint: string): DialectError;
}

/** A text under construction; `readPhrasing` appends to it. */
export interface Draft {
  text: string;
  noteRefs: NoteRef[];
  pageBreaks: PageBreak[];
  links: Link[];
  emphasis: Emphasis[];
  foreign: Foreign[];
  doubts: Doubt[];
  supplied: TextRange[];
  editorNotes: EditorNote[];
}

/** A text without a word. */
export function emptyDraft(): Draft {
  return {
    text: '',
    noteRefs: [],
    pageBreaks: [],
    links: [],
    emphasis: [],
    foreign: [],
    doubts: [],
    supplied: [],
    editorNotes: [],
  };
}

/** The directives that may stand in a line, with the attributes each may carry. */
const INLINE_DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  page: ['split'],
  mark: [],
  'unmatched-mark': [],
  emphasis: ['ruled'],
  lang: ['code'],
  doubt: ['or'],
  supplied: [],
  noted: ['note'],
};

/** Appends the words and marks of a line to a draft. Inverse of `buildPhrasing`. */
export function readPhrasing(nodes: readonly PhrasingContent[], draft: Draft, context: ReadContext): void {
  for (const [index, node] of nodes.entries()) {
    switch (node.type) {
      case 'text':
        readWords(node.value, node, draft, context);
        break;
      case 'emphasis':
        readRange(node.children, draft.emphasis, draft, context, (range) => range);
        break;
      case 'link':
        readLink(node, draft, context);
        break;
      case 'footnoteReference':
        readReference(node, nodes[index - 1], draft, context);
        break;
      case 'textDirective':
        readDirective(node, nodes[index + 1], draft, context);
        break;
      default:
        throw context.fail(
          node,
          'not-in-dialect',
          `${node.type}: ${context.sourceOf(node)}`,
          'words, *emphasis*, links, note references and the directives of content/README.md',
          'put a backslash before the sign that opens it if it was printed',
        );
    }
  }
}

/** Refuses a text that breaks a promise of the model (two spaces together, crossing ranges). */
export function checkDraft(draft: Annotated, paragraphs: boolean, node: Nodes, context: ReadContext): void {
  const fault = findInlineFault(draft, paragraphs);
  if (fault) throw context.fail(node, fault.rule, fault.found, fault.expected, 'correct the line by hand');
}

function readWords(value: string, node: Nodes, draft: Draft, context: ReadContext): void {
  if (value.includes('\n')) {
    throw context.fail(
      node,
      'wrapped-line',
      JSON.stringify(value.slice(0, 60)),
      'one passage per line, however long',
      'join the lines, or put a blank line and a new `:id[…]` between two passages',
    );
  }
  const loose = /(?<!\\)\[\^([^\]]+)\]/.exec(context.sourceOf(node));
  if (loose) {
    throw context.fail(
      node,
      'unknown-note',
      loose[0],
      'a definition with this label at the end of the file',
      `add \`[^${loose[1]}]: …\`, or write \`:unmatched-mark[…]\` for a sign without a note`,
    );
  }
  draft.text += value;
}

function readRange<T extends TextRange>(
  children: readonly PhrasingContent[],
  into: T[],
  draft: Draft,
  context: ReadContext,
  build: (range: TextRange) => T,
): void {
  const start = draft.text.length;
  const position = into.length;
  readPhrasing(children, draft, context);
  // Outer ranges stand before inner ones, as they begin first.
  into.splice(position, 0, build({ start, end: draft.text.length }));
}

function readLink(
  node: Extract<PhrasingContent, { type: 'link' }>,
  draft: Draft,
  context: ReadContext,
): void {
  const target = context.targetOf(node.url);
  if (!target || node.title) {
    throw context.fail(
      node,
      'unreadable-link',
      context.sourceOf(node),
      'a link to an id in this file or in another chapter of the work, without a title',
      '[p. 240](09-slug.md#page-240)',
    );
  }
  readRange(node.children, draft.links, draft, context, (range) => ({ ...range, ...target }));
}

function readReference(
  node: Extract<PhrasingContent, { type: 'footnoteReference' }>,
  before: PhrasingContent | undefined,
  draft: Draft,
  context: ReadContext,
): void {
  const printed = before?.type === 'textDirective' && before.name === 'mark' ? plainText(before) : undefined;
  const mark = printed ?? context.signOf(node.identifier) ?? '';
  draft.noteRefs.push({ offset: draft.text.length, mark, note: `n${node.identifier}` });
}

function readDirective(
  node: TextDirective,
  after: PhrasingContent | undefined,
  draft: Draft,
  context: ReadContext,
): void {
  checkDirective(node, INLINE_DIRECTIVES, context);
  const attributes = node.attributes ?? {};
  const offset = draft.text.length;
  switch (node.name) {
    case 'page':
      draft.pageBreaks.push({ offset, folio: plainText(node), ...readSplit(node, offset, context) });
      break;
    case 'unmatched-mark':
      draft.noteRefs.push({ offset, mark: plainText(node) });
      break;
    case 'mark':
      if (after?.type !== 'footnoteReference') {
        throw context.fail(
          node,
          'loose-mark',
          context.sourceOf(node),
          'a note reference right after it',
          ':mark[†][^5-1]',
        );
      }
      break;
    case 'emphasis':
      readRange(node.children, draft.emphasis, draft, context, (range) =>
        attributes.ruled === undefined ? range : { ...range, ruled: true },
      );
      break;
    case 'supplied':
      readRange(node.children, draft.supplied, draft, context, (range) => range);
      break;
    case 'noted': {
      if (!attributes.note) {
        throw context.fail(
          node,
          'noted-without-note',
          context.sourceOf(node),
          'what the editors say of the words',
          ':noted[decrees]{note="So printed."}',
        );
      }
      const text = readAttributeText(attributes.note);
      readRange(node.children, draft.editorNotes, draft, context, (range) => ({ ...range, text }));
      break;
    }
    case 'lang': {
      const lang = attributes.code;
      if (!lang) {
        throw context.fail(
          node,
          'language-without-code',
          context.sourceOf(node),
          'a BCP 47 code',
          ":lang[raison d'être]{code=fr}",
        );
      }
      readRange(node.children, draft.foreign, draft, context, (range) => ({ ...range, lang }));
      break;
    }
    case 'doubt': {
      const { or } = attributes;
      const alternatives = typeof or === 'string' ? readAlternatives(or) : [];
      readRange(node.children, draft.doubts, draft, context, (range) => ({ ...range, alternatives }));
    }
  }
}

function readSplit(node: TextDirective, offset: number, context: ReadContext): { split?: number } {
  const { split } = node.attributes ?? {};
  if (split === undefined) return {};
  if (!/^[1-9]\d*$/.test(split ?? '') || Number(split) > offset) {
    throw context.fail(
      node,
      'malformed-split',
      context.sourceOf(node),
      'how many characters of the word before it stand on the new page',
      ':page[62]{split=5}',
    );
  }
  return { split: offset - Number(split) };
}

/** Refuses a directive whose name or attribute the dialect does not know: a slip of the pen must not vanish. */
export function checkDirective(
  node: Extract<Nodes, { type: 'textDirective' | 'leafDirective' }>,
  known: Readonly<Record<string, readonly string[]>>,
  context: ReadContext,
): void {
  const attributes = known[node.name];
  const names = Object.keys(known).map((name) => `:${name}`);
  if (!attributes) {
    throw context.fail(
      node,
      'unknown-directive',
      context.sourceOf(node),
      `one of ${names.join(', ')}`,
      `if the colon was printed, write \\:${node.name}`,
    );
  }
  const strange = Object.keys(node.attributes ?? {}).find((name) => !attributes.includes(name));
  if (strange !== undefined) {
    throw context.fail(
      node,
      'unknown-attribute',
      `${strange} in ${context.sourceOf(node)}`,
      attributes.length > 0 ? `one of ${attributes.join(', ')}` : 'no attribute',
      'if the brace was printed, put a backslash before it',
    );
  }
}
