import { expect, test } from 'vitest';
import { leftOutStretch, scannedLines } from './scanned-lines.ts';

/** carr-1950:4655 and 4664, with the label of a note before its words. */
const WITNESS = ['revolutlOn are reflected', 'I Lenm, Sochmemya'];

test('a line is parted at what the edition reads otherwise and at what is no text', () => {
  const marks = [
    { kind: 'changed' as const, line: 1, from: 1, to: 11 },
    leftOutStretch({ at: '2:1', from: 'I', reason: 'note-label' }),
    { kind: 'changed' as const, line: 2, from: 3, to: 8 },
  ];
  expect(scannedLines([1, 2], marks, WITNESS)).toEqual([
    {
      number: 1,
      pieces: [
        { kind: 'changed', text: 'revolutlOn' },
        { kind: 'same', text: ' are reflected' },
      ],
    },
    {
      number: 2,
      pieces: [
        { kind: 'left-out', text: 'I' },
        { kind: 'same', text: ' ' },
        { kind: 'changed', text: 'Lenm,' },
        { kind: 'same', text: ' Sochmemya' },
      ],
    },
  ]);
});

test('however the marks lie, the pieces of a line are the line', () => {
  const marks = [
    { kind: 'changed' as const, line: 2, from: 3, to: 8 },
    { kind: 'changed' as const, line: 2, from: 5, to: 30 },
  ];
  const [line] = scannedLines([2, 2], marks, WITNESS);
  expect(line?.pieces.map(({ text }) => text).join('')).toBe('I Lenm, Sochmemya');
});
