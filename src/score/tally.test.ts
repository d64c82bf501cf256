import { expect, test } from 'vitest';
import { alignTexts } from './align-texts.ts';
import { noteMark } from './note-mark.ts';
import { tallySteps } from './tally.ts';

const tally = (gold: string, text: string, countBreaks = true) =>
  tallySteps(alignTexts(gold, text), countBreaks);
const one = noteMark('1');

test('a lost reference is no wrong character, but its block is not exact', () => {
  expect(tally(`feud.${one} Trotsky`, 'feud. Trotsky')).toMatchObject({
    characters: 13,
    edits: 0,
    exactBlocks: 0,
    references: { gold: 1, found: 0, invented: 0 },
  });
});

test('a reference to the wrong note is lost and invented at once', () => {
  expect(tally(`feud.${one} Trotsky`, `feud.${noteMark('4')} Trotsky`).references).toEqual({
    gold: 1,
    found: 0,
    invented: 1,
  });
});

test('two paragraphs run together lose a break and no character', () => {
  expect(tally('in the following terms:\nA member', 'in the following terms: A member')).toMatchObject({
    edits: 0,
    blocks: 2,
    exactBlocks: 2,
    breaks: { gold: 1, found: 0, invented: 0 },
  });
});

test('a break in the middle of a word is invented, and a wrong character too', () => {
  expect(tally('the original form', 'the orig\ninal form')).toMatchObject({
    edits: 1,
    breaks: { gold: 0, found: 0, invented: 1 },
  });
});

test('breaks between notes are not counted', () => {
  const notes = tally('Ibid. p. 219.\nIbid. p. 148.', 'Ibid. p. 219.\nIbid. p. 148.', false);
  expect(notes).toMatchObject({ blocks: 2, exactBlocks: 2, breaks: { gold: 0, found: 0, invented: 0 } });
});

test('a fault is shown after the words that lead to it', () => {
  expect(tally('the editors were V. Smirnov', 'the editors were V. Smirmov').faults).toEqual([
    { context: 'the editors were V. Smir', gold: 'n', text: 'm' },
  ]);
});
