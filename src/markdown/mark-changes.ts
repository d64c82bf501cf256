import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import type { TextRange } from '../model/passage.ts';
import type { PageOfChapter } from './restrict-to-page.ts';

/** A whole text, and the words of it that are not as received; half-open, in the order of the text, none over another. */
export interface ChangedWords {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Elements whose words belong to no text of the book. */
const NO_TEXT = [
  'note-ref',
  'editor-ref',
  'page-break',
  'note-label',
  'note-page',
  'back-link',
  'cut-hyphen',
];

/**
 * The HTML of a page with `<mark class="changed">` around the words that were changed. A text whose words are not
 * found in the HTML one after the other stays as it is.
 *
 * @param changes by id of the passage or note
 */
export function markChanges(
  root: Root,
  page: PageOfChapter,
  changes: ReadonlyMap<string, ChangedWords>,
): Root {
  const parts = new Map(
    [...page.passages, ...page.notes].map(({ id, part, text }) => [id, { part, text }] as const),
  );
  const visit = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const { dataPassage, dataNote } = node.properties;
    const id = String(dataPassage ?? dataNote ?? '');
    const changed = changes.get(id);
    const found = parts.get(id);
    if (!changed || !found) return { ...node, children: node.children.map(visit) };
    const piece = changed.text.slice(found.part.start, found.part.end);
    const first = found.part.start + piece.length - piece.trimStart().length;
    const ranges = changed.ranges.map(({ start, end }) => ({ start: start - first, end: end - first }));
    return markElement(node, found.text, ranges);
  };
  return {
    ...root,
    children: root.children.map((node) => (node.type === 'element' ? (visit(node) as Element) : node)),
  };
}

function markElement(element: Element, text: string, ranges: readonly TextRange[]): Element {
  const places = placesOf(element, text);
  if (!places) return element;
  const marked = (node: ElementContent): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(marked) }];
    const offsets = node.type === 'text' ? places.get(node) : undefined;
    return node.type === 'text' && offsets ? markText(node, offsets, ranges) : [node];
  };
  return { ...element, children: element.children.flatMap(marked) };
}

/** The offset of every character of the text nodes in the text, -1 for what the page adds; `undefined` if one is missing. */
function placesOf(element: Element, text: string): Map<Text, number[]> | undefined {
  const places = new Map<Text, number[]>();
  let at = 0;
  const visit = (node: ElementContent) => {
    if (node.type === 'element') {
      const classes = node.properties.className;
      if (!Array.isArray(classes) || !classes.some((name) => NO_TEXT.includes(String(name))))
        node.children.forEach(visit);
    } else if (node.type === 'text') {
      places.set(
        node,
        [...node.value].flatMap((sign) => {
          while (text[at] === '\n') at++;
          if (!text.startsWith(sign, at)) return Array<number>(sign.length).fill(-1);
          at += sign.length;
          return Array.from(sign, (_, unit) => at - sign.length + unit);
        }),
      );
    }
  };
  element.children.forEach(visit);
  return text.slice(at).trim() === '' ? places : undefined;
}

function markText(node: Text, offsets: readonly number[], ranges: readonly TextRange[]): ElementContent[] {
  const isChanged = (offset: number | undefined) =>
    offset !== undefined && offset >= 0 && ranges.some(({ start, end }) => start <= offset && offset < end);
  const pieces: ElementContent[] = [];
  for (let start = 0; start < node.value.length; ) {
    const changed = isChanged(offsets[start]);
    let end = start + 1;
    while (end < node.value.length && isChanged(offsets[end]) === changed) end++;
    const text: Text = { type: 'text', value: node.value.slice(start, end) };
    pieces.push(changed ? h('mark.changed', [text]) : text);
    start = end;
  }
  return pieces;
}
