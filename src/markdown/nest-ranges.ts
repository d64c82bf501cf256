import type { TextRange } from '../model/passage.ts';

/** A range of a text with the node that stands for it; `children` are the words and marks within. */
export interface Mark<Node> extends TextRange {
  readonly wrap: (children: Node[]) => Node;
}

/** Empty nodes at one offset of a text: a note reference, a page break. */
export interface Place<Node> {
  readonly offset: number;
  readonly nodes: readonly Node[];
}

/**
 * The tree of a stretch of a text. Ranges nest or keep apart (`findInlineFault` refuses others).
 *
 * At one offset stand the ends of ranges, then the places in the order given, then the beginnings of ranges;
 * a place at the edge of a range is therefore outside it. Of equal ranges the one given first is outermost.
 *
 * @param places sorted by offset
 * @param words the node of a piece of plain text
 */
export function nestRanges<Node>(
  text: string,
  stretch: TextRange,
  marks: readonly Mark<Node>[],
  places: readonly Place<Node>[],
  words: (piece: string) => Node,
): Node[] {
  const sorted = marks
    .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const held = places.filter(({ offset }) => offset >= stretch.start && offset <= stretch.end);
  return assemble(text, stretch, sorted, held, words);
}

function assemble<Node>(
  text: string,
  { start, end }: TextRange,
  marks: readonly Mark<Node>[],
  places: readonly Place<Node>[],
  words: (piece: string) => Node,
): Node[] {
  const nodes: Node[] = [];
  let at = start;
  let markIndex = 0;
  let placeIndex = 0;
  const writeUntil = (offset: number) => {
    if (offset > at) nodes.push(words(text.slice(at, offset)));
    at = offset;
  };
  for (;;) {
    const mark = marks[markIndex];
    const place = places[placeIndex];
    if (place && (!mark || place.offset <= mark.start)) {
      writeUntil(place.offset);
      nodes.push(...place.nodes);
      placeIndex++;
    } else if (mark) {
      writeUntil(mark.start);
      const innerMarks = takeWhile(marks, markIndex + 1, (next) => next.start < mark.end);
      const innerPlaces = takeWhile(places, placeIndex, (next) => next.offset < mark.end);
      nodes.push(mark.wrap(assemble(text, mark, innerMarks, innerPlaces, words)));
      markIndex += 1 + innerMarks.length;
      placeIndex += innerPlaces.length;
      at = mark.end;
    } else {
      writeUntil(end);
      return nodes;
    }
  }
}

function takeWhile<T>(list: readonly T[], from: number, belongs: (entry: T) => boolean): T[] {
  let to = from;
  for (let entry = list[to]; entry !== undefined && belongs(entry); entry = list[to]) to++;
  return list.slice(from, to);
}
