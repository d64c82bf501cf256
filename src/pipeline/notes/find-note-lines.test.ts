import { expect, test } from 'vitest';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { findNoteLines } from './find-note-lines.ts';
import { MARK_SYSTEMS } from './mark-forms.ts';

/** The first line of the notes; `none` for a page without. */
function notesFrom(
  lines: readonly string[],
  { marks = 'numbers' as 'numbers' | 'signs', measure = 60, isSmallType = false, isOpen = false } = {},
): string {
  const start = findNoteLines(
    excerptLines(1, lines),
    { width: measure, isSmallType },
    MARK_SYSTEMS[marks],
    isOpen,
  );
  return lines[start]?.trim() ?? 'none';
}

/** carr-1950:1393-1399. */
const text = [
  'party of sympathizers. Lenin retorted that it was essential to ',
  'draw a line between " chatterboxes " and " workers " : Martov\'s ',
  'draft opened the door equally to both. Plekhanov came down ',
  'rat�er nonchalantly on the side of Lenin. The other members ',
  'of the Iskra board, Potresov and Zasulich, did not speak, but ',
  'shared the views of Axelrod and Martov. Trotsky unexpectedly ',
  'came out in favour of Martov.z  At the end of a long and stubborn ',
];

/** carr-1950:1401-1407. */
const notes = [
  'I Lenm afterwards also classified them as " consistent " and " mcon',
  'slstent " Iskra-Ites (Lenm, Sochznemya, VI, 269) ',
  '',
  '2 Trotsky came to Lemn In London m October 1 902 and quickly attracted ',
  'attentIOn by hiS lIterary talent TWice m the sprmg of 1 903 Lenm proposed ',
  'that he should be coopted on to the board of Iskra, but met a firm veto by ',
];

test('notes begin at the first sign below the text, not at a later one', () => {
  expect(notesFrom([...text, '', ...notes])).toBe(notes[0]?.trim());
});

test('they are found without a blank line above them, for their lines are longer', () => {
  expect(notesFrom([...text, ...notes])).toBe(notes[0]?.trim());
});

test('a page of text alone has no notes', () => {
  expect(notesFrom(text)).toBe('none');
  expect(notesFrom([])).toBe('none');
});

test('the author may write of himself: "I am conscious" opens no note (carr-1950:115)', () => {
  expect(
    notesFrom([...text, 'I am conscious of having incurred to all these a debt which I cannot ', ...text]),
  ).toBe('none');
});

test('one short note counts as well as many (carr-1950:8105)', () => {
  expect(notesFrom([...text, '', 'I See p. 36 above '])).toBe('I See p. 36 above');
});

test('what runs over from the page before stands first, if the note before breaks off (carr-1950:7832-7834)', () => {
  const rest = [
    'Kuskova, one of the representatIves of the IntellIgentSIa concerned In the ',
    'negotIatIOns (Volya RosSZI (Prague), No 3,  1928, P 56) ',
  ];
  expect(notesFrom([...text, '', ...rest], { isOpen: true })).toBe(rest[0]?.trim());
  expect(notesFrom([...text, '', ...rest], { isOpen: false })).toBe('none');
  expect(notesFrom([...text, '', ...rest, ...notes], { isOpen: true })).toBe(rest[0]?.trim());
});

test('an asterisk alone opens the notes of the pamphlet, however short they are (webb-1936:509)', () => {
  const body = [
    'huge a population. For it is, as we have seen, the people them',
    'selves, and not only the Party members, who are incessantly called',
    'upon to participate personally in the decisions, not merely by',
  ];
  expect(
    notesFrom([...body, '* Leninism, by J. Stalin, vol. i, 1938, p. 33.'], { marks: 'signs', measure: 64 }),
  ).toBe('* Leninism, by J. Stalin, vol. i, 1938, p. 33.');
});

test('notes that cite nothing, below a text in small type, are told by their many wider lines (carr-1950:18248)', () => {
  const page = [
    'claims :vhich would lead to the break up of large states in order to ',
    'create small ones. Tills accorded with current liberal opinion 2 as well ',
    'as With the view of the Communist Manifesto that the establishment of ',
    'larger units was required by contemporary economic development. ',
    '',
    'I The year 1848 also saw the first shIft from the conception of indIVIdual ',
    'self-determInation as a corollary of democracy (the propositIOn that " Ruri',
    'tamans have a right to choose to what state they shall belong ") to the conception ',
    'or natIOnalIty as an objectIve right of nations to independent statehood (the ',
    'propositIOn that" the Ruritaman natIon has a rIght to constitute itself an inde',
    'pendent state "). The rIghts of man enVIsaged by the French revolution were ',
    'transferred to natIOns. The Slav congress of June r848 Issued a manifesto" In ',
  ];
  expect(notesFrom(page, { measure: 69, isSmallType: true })).toContain('I The year 1848');
  const sameWidth = page.map((line) => line.slice(0, 68));
  expect(notesFrom(sameWidth, { measure: 69, isSmallType: true })).toBe('none');
});
