import { expect, test } from 'vitest';
import { foldedWords } from '../../search/tokens.ts';
import { layStretch } from './lay-stretch.ts';

const same = (held: string) => ({ held, isSame: true });
const other = (held: string) => ({ held, isSame: false });

test('a quotation that runs over the end of a paragraph is laid over both', () => {
  const passages = ['It was over.', 'The Soviets had won.'].map(foldedWords);
  expect(layStretch(passages, [same('was over. The Soviets')])).toEqual([
    { passage: 0, first: 1, last: 2, differs: false },
    { passage: 1, first: 0, last: 1, differs: false },
  ]);
});

test('words that are otherwise in the book are told apart, words that it lacks have no place', () => {
  const passages = [foldedWords('neither shall he eat of it')];
  const parts = [same('neither '), other('shall '), same('he eat '), other(''), same('of it')];
  expect(layStretch(passages, parts)).toEqual([
    { passage: 0, first: 0, last: 0, differs: false },
    { passage: 0, first: 1, last: 1, differs: true },
    { passage: 0, first: 2, last: 5, differs: false },
  ]);
});

test('what the quotation leaves out is not marked', () => {
  const passages = [foldedWords('all power to the Soviets of workers and peasants now')];
  expect(layStretch(passages, [same('all power … peasants now')])).toEqual([
    { passage: 0, first: 0, last: 1, differs: false },
    { passage: 0, first: 8, last: 9, differs: false },
  ]);
});

test('a beginning that stands there twice is taken where the rest follows', () => {
  const passages = [foldedWords('the land, the peace, the bread')];
  expect(layStretch(passages, [same('the peace')])).toEqual([
    { passage: 0, first: 2, last: 3, differs: false },
  ]);
});

test('a passage that does not have the words gets no mark', () => {
  expect(layStretch([foldedWords('all power to the Soviets')], [same('all power to them')])).toEqual([]);
});

test('words that stand there twice are marked where they are meant', () => {
  const passages = [foldedWords('all power to the Soviets, all power')];
  expect(layStretch(passages, [same('all power')], 1)).toEqual([
    { passage: 0, first: 5, last: 6, differs: false },
  ]);
});
