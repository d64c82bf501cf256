import { expect, test } from 'vitest';
import { type SheetPage, writeSheet } from './write-sheet.ts';

const PAGE: SheetPage = {
  folio: '57',
  isContext: false,
  lines: [
    { number: 2610, text: undefined, received: 'CH. III 1905 AN D A F T ER 57 ', heads: [] },
    { number: 2611, text: undefined, received: '', heads: [] },
    {
      number: 2612,
      text: 'which the rich peasants and “a substantial part of the middle',
      received: 'which the rich peasants and " a  substantial part of the middle ',
      heads: ['p56-3 paragraph, goes on'],
    },
    {
      number: 2615,
      text: 'the preservation of its democratic victory[^n57-1]',
      received: 'the preservation of Its democratic victory I ',
      heads: [],
    },
  ],
  suspicions: [{ code: 'W6', at: 'p56-3', words: 'Serno', why: 'unlisted-words: read it on the page' }],
};

test('a sheet shows the OCR only where it differs in more than spaces and shapes of signs (carr-1950:2612)', () => {
  expect(writeSheet([PAGE]).split('\n')).toEqual([
    '===== printed page 57 =====',
    '2610 x CH. III 1905 AN D A F T ER 57 ',
    '[p56-3 paragraph, goes on]',
    '2612  which the rich peasants and “a substantial part of the middle',
    '2615  the preservation of its democratic victory[^n57-1]',
    '  ocr  the preservation of Its democratic victory I ',
    '----- suspected by the machine -----',
    'W6 p56-3  «Serno»  unlisted-words: read it on the page',
    '',
  ]);
});

test('of a page for the context nothing is asked', () => {
  const sheet = writeSheet([{ ...PAGE, isContext: true }]);
  expect(sheet).toContain('printed page 57 (context only)');
  expect(sheet).not.toContain('W6');
});
