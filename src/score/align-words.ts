/** Groups the steps of an alignment of characters into words, so that whole words can be judged. */

import type { Step } from './align-texts.ts';
import { foldAccents } from './fold-accents.ts';
import { UNDECIDABLE } from './fold-typography.ts';
import { isNoteMark } from './note-mark.ts';

/** A word of the ground truth; a word is what stands between white space. */
export interface JudgedWord {
  readonly word: string;
  /** The edition has it so, but for accents that the ground truth lacks; as an edit such a word is counted. */
  readonly isRight: boolean;
}

/**
 * A place between two spaces that both sides have: mostly one word on either side, more where a space was lost
 * or added.
 */
export interface Place {
  /** Words of the ground truth, without note marks; undecidable ones left out. */
  readonly gold: readonly JudgedWord[];
  /** What the edition has there, without note marks. */
  readonly text: readonly string[];
  /** Words lost, added or other than in the ground truth: the least number of such steps. */
  readonly edits: number;
  /** Characters lost, added or other, as the tally of the page counts them; note marks are none. */
  readonly characterEdits: number;
  /** Note marks of either side, one character each. */
  readonly goldMarks: string;
  readonly textMarks: string;
}

/** The places of an alignment in their order; all words of the ground truth are in them, each once. */
export function alignWords(steps: readonly Step[]): Place[] {
  const places: Place[] = [];
  let gold = '';
  let text = '';
  let characterEdits = 0;
  const close = () => {
    if (gold !== '' || text !== '') places.push({ ...judgePlace(gold, text), characterEdits });
    gold = '';
    text = '';
    characterEdits = 0;
  };
  for (const step of steps) {
    if (isSpace(step.gold) && isSpace(step.text)) {
      close();
      continue;
    }
    // An undecidable reading spreads over several steps.
    if (step.gold !== UNDECIDABLE || !gold.endsWith(UNDECIDABLE)) gold += step.gold;
    text += step.text;
    if (isCharacterEdit(step)) characterEdits++;
  }
  close();
  return places;
}

function isCharacterEdit({ gold, text }: Step): boolean {
  return gold !== UNDECIDABLE && gold !== text && !isNoteMark(gold) && !isNoteMark(text);
}

function judgePlace(gold: string, text: string): Omit<Place, 'characterEdits'> {
  const [goldMarks, goldLetters] = partMarks(gold);
  const [textMarks, textLetters] = partMarks(text);
  const all = wordsOf(goldLetters);
  const words = all.filter((word) => !word.includes(UNDECIDABLE));
  const present = wordsOf(textLetters);
  const { edits, isRight } = compareWords(words, present);
  const isAccented = (word: string) =>
    present.some((other) => other !== foldAccents(other) && foldAccents(other) === word);
  // Beside an undecidable reading nobody knows which words are too many.
  const counted = words.length === all.length ? edits : isRight.filter((right) => !right).length;
  return {
    gold: words.map((word, index) => ({ word, isRight: isRight[index] === true || isAccented(word) })),
    text: present,
    edits: counted,
    goldMarks,
    textMarks,
  };
}

/** Edit distance over words; of equal ways the one that keeps the earlier word. */
function compareWords(
  gold: readonly string[],
  text: readonly string[],
): { edits: number; isRight: readonly boolean[] } {
  const costs = Array.from({ length: gold.length + 1 }, () => new Array<number>(text.length + 1).fill(0));
  const cost = (row: number, column: number) => costs[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = gold.length; row >= 0; row--) {
    for (let column = text.length; column >= 0; column--) {
      const line = costs[row];
      if (!line || (row === gold.length && column === text.length)) continue;
      const pairing = row < gold.length && column < text.length && gold[row] === text[column] ? 0 : 1;
      line[column] = Math.min(
        cost(row + 1, column + 1) + pairing,
        cost(row + 1, column) + 1,
        cost(row, column + 1) + 1,
      );
    }
  }
  const isRight: boolean[] = [];
  let column = 0;
  for (let row = 0; row < gold.length; ) {
    if (gold[row] === text[column] && cost(row, column) === cost(row + 1, column + 1)) {
      isRight.push(true);
      row++;
      column++;
    } else if (cost(row, column) === cost(row + 1, column + 1) + 1) {
      isRight.push(false);
      row++;
      column++;
    } else if (cost(row, column) === cost(row + 1, column) + 1) {
      isRight.push(false);
      row++;
    } else column++;
  }
  return { edits: cost(0, 0), isRight };
}

function partMarks(written: string): [marks: string, letters: string] {
  const characters = [...written];
  return [
    characters.filter(isNoteMark).join(''),
    characters.filter((character) => !isNoteMark(character)).join(''),
  ];
}

function wordsOf(written: string): string[] {
  return written.split(/\s+/).filter((word) => word !== '');
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n';
}
