import { expect, test } from 'vitest';
import { readWitness } from '../witness/read-witness.ts';
import { divideScans } from './divide-scans.ts';
import { recognizeDuplicates } from './recognize-duplicates.ts';

/** carr-1950:7794-7799, p. 177 as it was scanned first. */
const page177 = [
  ' in the spring of 1921 an important Menshevik centre was estab',
  'lished wlth a Menshevik weekly journal , Sotsialzstzcheskiz Vestnik. ',
  'The rank and file for the most part made theu submisslOn or ',
  'abandoned pohtical activity. There is, however, a certain irony ',
  'in the fact that the extinction of organized pohtical opposition to ',
  'Bolshevism from without coincided with the development of the ',
];

/** carr-1950:7835-7838, p. 178, which stands between the two scans. */
const page178 = [
  ' posals for an appeal to foreign countries for help. The magnitude ',
  'of the impending disaster and the belief that a conciliatory gesture ',
  'would favourably impress foreign opinion made the Soviet Govern',
  'ment amenable to the proJect. A decree of July 2 1 , 192 1 ,  set up ',
];

/** carr-1950:7880-7885, p. 177 scanned again where p. 179 should be: other letters are misread. */
const page177Again = [
  ' in the spring of 1921 an important Menshevik centre was estab',
  'lished with a MenshevIk weekly journal, Sotsialisticheskti Vestnik. ',
  'The rank and file for the most part made their submission or ',
  'abandoned political activity. There is, however, a certain irony ',
  'in the fact that the extinction of organized political opposition to ',
  'Bolshevism from without coincided with the development of the ',
];

function repeats(...scans: (readonly string[])[]): [number, number][] {
  return [...recognizeDuplicates(divideScans(readWitness(scans.flat().join('\n'), 'excerpt'), []))];
}

test('a page scanned again is known by its words, though its letters were misread otherwise', () => {
  expect(repeats(page177, page178, page177Again)).toEqual([[2, 0]]);
});

test('pages that follow one another repeat nothing', () => {
  expect(repeats(page177, page178)).toEqual([]);
});

test('a third scan repeats the first, not the second', () => {
  expect(repeats(page177, page178, page177Again, page177)).toEqual([
    [2, 0],
    [3, 0],
  ]);
});

test('pages with a few words only are never taken for one another', () => {
  const short = [' BY THE SAME AUTHOR ', 'THE ROMANTIC EXILES '];
  expect(repeats(short, short)).toEqual([]);
});
