import { expect, test } from 'vitest';
import { selectedPart } from './sample-selected.ts';
import { whoSpeaks } from './who-speaks.ts';

const TEXT = 'He called it a “voluntary surrender of power to them”. The fact remains.';
const NOTE = { at: TEXT.indexOf(' The fact'), label: '1', note: 'n61-1' };

test('words outside of quotation marks are the author’s own', () => {
  expect(whoSpeaks([selectedPart(TEXT, { words: 'The fact remains' })])).toEqual({});
  expect(whoSpeaks([selectedPart(TEXT)])).toEqual({});
});

test('words within quotation marks are quoted, and the note behind them is told', () => {
  const part = selectedPart(TEXT, { words: '“voluntary surrender of power to them”', noteRefs: [NOTE] });
  expect(whoSpeaks([part])).toEqual({ quoted: {}, printedNote: { label: '1', note: 'n61-1', folio: '61' } });
});

test('a part of a quotation has the note of the quotation', () => {
  const part = selectedPart(TEXT, { words: 'voluntary surrender', noteRefs: [NOTE] });
  expect(whoSpeaks([part]).printedNote?.note).toBe('n61-1');
});

test('a note that stands far behind a quotation is not its note', () => {
  const noteRefs = [{ ...NOTE, at: TEXT.length }];
  expect(whoSpeaks([selectedPart(TEXT, { words: 'voluntary surrender', noteRefs })])).toEqual({ quoted: {} });
});

test('words that have one of two quotation marks are parted from the other', () => {
  expect(whoSpeaks([selectedPart(TEXT, { words: 'surrender of power to them”. The fact' })])).toEqual({
    isParted: true,
  });
});

test('a block quotation has the speaker that is on record; of two speakers neither is named', () => {
  const quotation = { kind: 'quotation', speaker: 'Ann' } as const;
  expect(whoSpeaks([selectedPart('One word.', quotation)])).toEqual({ quoted: { speaker: 'Ann' } });
  const both = [selectedPart('One word.', quotation), selectedPart('Two.', { ...quotation, speaker: 'Bob' })];
  expect(whoSpeaks(both)).toEqual({ quoted: {} });
});

test('own words with a block quotation among them are own words that hold a quotation', () => {
  const parts = [
    selectedPart('He said:'),
    selectedPart('One.', { kind: 'quotation', speaker: 'Ann' }),
    selectedPart('So he said.'),
  ];
  expect(whoSpeaks(parts)).toEqual({ holds: ['Ann'] });
});

test('what is closed and was not opened was opened on the page before', () => {
  const text = 'and of all others”. So it was.';
  expect(whoSpeaks([selectedPart(text, { words: 'of all others' })])).toEqual({ quoted: {} });
});

test('an apostrophe is no quotation', () => {
  expect(
    whoSpeaks([selectedPart('the workers’ state and the peasants’ land', { words: 'state and the' })]),
  ).toEqual({});
});
