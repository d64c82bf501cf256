import { expect, test } from 'vitest';
import type { ReadingRecord } from '../model/provenance.ts';
import { alignPassage } from './align-passage.ts';
import { byLine } from './extent.ts';
import { parseExtents } from './provenance.ts';

const RECORDS: ReadingRecord[] = [
  { at: '2:9', from: 'local author-|ities', to: 'local authorities', cause: 'ruling' },
];

/** carr-1950:5523-5534, the notes between left out: a word that the page end cuts. */
const WITNESS = [
  'Soviet, and strengthen the ',
  'hand of local author-',
  'I The translatlOn " VIllage Soviets " ',
  'ities and those ',
];

function align(text: string, extent: string, records: ReadingRecord[], witness: readonly string[]) {
  const extents = parseExtents(`p1-1\t${extent}\n`, 'p.extent.tsv');
  return alignPassage(text, extents.get('p1-1') ?? [], byLine(records), witness);
}

test('every line is laid beside the words that were read from it; a word that a line end cuts belongs to both', () => {
  const text = 'Soviet, and strengthen the hand of local authorities and those';
  const aligned = align(text, '1:1-2:22 4:1-4:16', RECORDS, WITNESS);
  expect(aligned?.lines.map(({ line, start, end }) => [line, text.slice(start, end)])).toEqual([
    [1, 'Soviet, and strengthen the'],
    [2, 'hand of local authorities'],
    [4, 'local authorities and those'],
  ]);
});

test('a change knows the stretches of the lines and the words of the text', () => {
  const text = 'Soviet, and strengthen the hand of local authorities and those';
  const [change] = align(text, '1:1-2:22 4:1-4:16', RECORDS, WITNESS)?.records ?? [];
  expect(text.slice(change?.start, change?.end)).toBe('local authorities');
  expect(change?.parts).toEqual([
    { line: 2, from: 9, to: 22 },
    { line: 4, from: 1, to: 6 },
  ]);
});

test('what fixed rules set needs no record: spaces, quotation marks, dashes, words that a line end parts', () => {
  // carr-1950:4649-4650
  const witness = ['claimed " the socialist organi', 'zation of society and the victory '];
  const text = 'claimed “the socialist organization of society and the victory';
  const lines = align(text, '1:1-2:34', [], witness)?.lines ?? [];
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
    'claimed “the socialist organi',
    'zation of society and the victory',
  ]);
});

test('a quotation mark that the OCR reads as letters is passed over', () => {
  // carr-1950:206
  const witness = [`founded a cc Russian I Social-Democratic Workers' Party ".`];
  const records = [{ at: '1:22', from: 'I', to: '', cause: 'note-mark', evidence: 'note 1' }];
  const text = 'founded a “Russian Social-Democratic Workers’ Party”.';
  const aligned = align(text, '1:1-1:59', records, witness);
  expect(aligned?.records[0]).toMatchObject({ start: 18, end: 18 });
});

test('the sign of a note stands behind the quotation mark and stop before it', () => {
  const records = [{ at: '1:20', from: '4', to: '', cause: 'note-mark', evidence: 'note 4' }];
  const text = 'the “government”. The first';
  const aligned = align(text, '1:1-1:31', records, ['the " government ".4 The first ']);
  expect(aligned).toBeDefined();
  const at = aligned?.records[0]?.start ?? 0;
  expect(text.slice(0, at)).toBe('the “government”.');
});

test('a text that does not go with its lines is not laid beside them', () => {
  expect(align('and these', '1:1-1:10', [], ['and those '])).toBeUndefined();
  expect(align('and those words', '1:1-1:10', [], ['and those '])).toBeUndefined();
});
