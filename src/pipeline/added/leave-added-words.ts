import type { Token } from '../../model/token.ts';
import type { Witness } from '../../model/witness.ts';
import { NO_SCAN } from '../../model/witness.ts';
import type { TextPlace } from '../map-texts.ts';

type TextStage = (tokens: readonly Token[], place: TextPlace) => readonly Token[];

/** Tells whether a token stands on a page that was added. */
export function addedTokens(witness: Witness): (token: Token) => boolean {
  const from = witness.lines.find(({ scan }) => scan === NO_SCAN)?.span.start ?? Number.POSITIVE_INFINITY;
  return ({ spans: [{ start }] }) => start >= from;
}

/**
 * A stage that restores words, kept from those of added pages: whoever typed them saw the print. What it marks in
 * them (the title of a book, to be set in italics) it may mark, where it leaves the word as it is. The words before
 * them are given to it by themselves, as when the page was missing, so that they are read as they were.
 */
export function leaveAddedWords(stage: TextStage, isAdded: (token: Token) => boolean): TextStage {
  return (tokens, place) => {
    if (!tokens.some(isAdded)) return stage(tokens, place);
    const open: TextPlace = { ...place, closesNote: false, closesParagraph: false };
    return runsOf(tokens, isAdded).flatMap((run, index, runs) => {
      const first = run[0];
      if (first && isAdded(first)) return markedAlike(run, stage(run, open));
      return stage(run, index === runs.length - 1 ? place : open);
    });
  };
}

function runsOf(tokens: readonly Token[], isAdded: (token: Token) => boolean): Token[][] {
  const runs: Token[][] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (before && isAdded(before) === isAdded(token)) runs.at(-1)?.push(token);
    else runs.push([token]);
  });
  return runs;
}

/** The words as they were, with the ranges that a stage has set on those that it left. */
function markedAlike(words: readonly Token[], after: readonly Token[]): Token[] {
  const marked = new Map(after.map((token) => [token.spans[0].start, token]));
  return words.map((word) => {
    const other = marked.get(word.spans[0].start);
    if (word.ranges || !other?.ranges || other.form !== word.form) return word;
    // Ranges are counted in each run from the first: those of two runs are not one.
    return { ...word, ranges: other.ranges.map((range) => ({ ...range, group: `added ${range.group}` })) };
  });
}
