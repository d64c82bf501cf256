import { expect, test } from 'vitest';
import { readWitness } from '../witness/read-witness.ts';
import { divideScans } from './divide-scans.ts';

const HEADS = ['THE MAN AND THE INSTRUMENT', 'DICTATORSHIP OR DEMOCRACY?', 'THE CONSTITUTIONAL STRUCTURE'];

/** Scan, position in it, and first printed line of each page. */
function pagesOf(...lines: string[]): [number, number, string][] {
  const pages = divideScans(readWitness(lines.join('\n'), 'excerpt'), HEADS);
  return pages.map(({ scan, position, lines: own }) => [
    scan,
    position,
    own.find(({ text }) => text.trim() !== '')?.text.trim() ?? '',
  ]);
}

/** carr-1950:868-871, the foot of p. 17, here as the head of its scan. */
const foot = [
  ' the revisionIst mtellectuals as the leaders of the trade union movement, that is ',
  'to say, proletanans by ongm, who have been behmd the reformist tendency m ',
  'German social democracy " (Zur Soztologie des Partezwesens (2nd ed. 1 925), ',
  'pp. 391 ,  408). ',
];

test('three blank lines inside a scan open a new printed page (carr-1950:875-878)', () => {
  const head = '1 8  TH E M A N  AND THE INSTR U ME N T  PT . I ';
  expect(
    pagesOf(...foot, '', '', '', head, '', 'unit, the party a political or ideological unit ; '),
  ).toEqual([
    [0, 0, 'the revisionIst mtellectuals as the leaders of the trade union movement, that is'],
    [0, 1, head.trim()],
  ]);
});

test('fewer blank lines are a paragraph, or the false blank of a bad scan', () => {
  expect(pagesOf(...foot, '', '', 'unit, the party a political or ideological unit ; ')).toHaveLength(1);
});

test('three pages may lie on one scan, as pp. 256-258 of Carr do', () => {
  const page = foot.map((line) => line.trimStart());
  expect(pagesOf(...foot, '', '', '', ...page, '', '', '', ...page).map(([, position]) => position)).toEqual([
    0, 1, 2,
  ]);
});

test('the part title above Chapter 1 is no page of its own, however much white stands below it (carr-1950:191-199)', () => {
  const opening = [
    ' THE MAN AND THE INSTRUMENT ',
    '',
    '',
    '',
    '',
    '',
    'CHAPTER I ',
    '',
    'THE FOUNDATIONS OF BOLSHEVISM ',
  ];
  expect(pagesOf(...opening)).toEqual([[0, 0, 'THE MAN AND THE INSTRUMENT']]);
});

test('a running head inside a scan opens a page, and the folio alone above it belongs to that page (webb-1936:259-268)', () => {
  const note = [
    ' governmental kind by a circular addressed to all the Party organisations and',
    'published in the entire soviet press on M arch 15. T h e official governmental',
    'organs could do more than p u t these decisions in a more official form a few',
    'days later ” {ibid., p. 278).',
  ];
  const head = [
    '',
    '8',
    '',
    'D IC T A T O R SH IP OR D E M O C R A C Y?',
    '',
    'We have to add, as a further elaboration of the constitution of',
  ];
  expect(pagesOf(...note, ...head).map(([, position, first]) => [position, first])).toEqual([
    [0, 'governmental kind by a circular addressed to all the Party organisations and'],
    [1, '8'],
  ]);
});

test('a running head at the top of a scan opens no second page (carr-1950:6624)', () => {
  const heads = [
    ' TH E CO N S T I T U T I O NAL S T R UCT U R E  PT. II ',
    '',
    'indeed had behind it the vast majority of the population.! The ',
  ];
  expect(pagesOf(...heads)).toHaveLength(1);
});

test('every line of a witness lies on one page, in order', () => {
  const witness = readWitness(
    [...foot, '', '', '', ...foot.map((line) => line.trim()), ...foot].join('\n'),
    'excerpt',
  );
  const numbers = divideScans(witness, HEADS).flatMap(({ lines }) => lines.map(({ number }) => number));
  expect(numbers).toEqual(witness.lines.map(({ number }) => number));
});
