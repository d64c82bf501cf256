import { expect, test } from 'vitest';
import type { Token } from '../../model/token.ts';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { MARK_SYSTEMS } from './mark-forms.ts';
import { readNotes } from './read-notes.ts';

/** All characters alike, 76 to a full line. */
const shareOf = (text: string) => text.trim().length / 76;

function read(lines: readonly string[], marks: 'numbers' | 'signs' = 'numbers') {
  const { runOver, notes } = readNotes('29', excerptLines(1, lines), MARK_SYSTEMS[marks], shareOf);
  const words = (paragraphs: readonly (readonly Token[])[]) =>
    paragraphs.map((tokens) => tokens.map(({ received }) => received).join(' '));
  return {
    runOver: words(runOver),
    notes: notes.map(({ mark, paragraphs }) => [mark, ...words(paragraphs)]),
  };
}

test('the label is cut off, the lines of a note follow one another over a false blank (carr-1950:5526-5531)', () => {
  const lines = [
    'I The translatlOn " VIllage Soviets " is consecrated by usage but may be ',
    'from 300 to " over 10,000',
    '',
    '" mhabttants A selo is an mhabited rural locahty ',
    'of undefined area and populatIOn. ',
  ];
  expect(read(lines)).toEqual({
    runOver: [],
    notes: [
      [
        '1',
        'The translatlOn " VIllage Soviets " is consecrated by usage but may be from 300 to " over 10,000 " mhabttants A selo is an mhabited rural locahty of undefined area and populatIOn.',
      ],
    ],
  });
});

test('notes in columns come in the order of their numbers, each with its own text (carr-1950:1678-1682)', () => {
  const lines = [
    'I Lenin, Sochineniya, VI, 36.  ',
    '4 Ibid. VI, 3 13 .  ',
    '',
    '2 Ibzd. VI, 303 3 Ibid. VI, 3 IO.  ',
    'S Ibid. vi, 3 Z I .  ',
  ];
  expect(read(lines).notes).toEqual([
    ['1', 'Lenin, Sochineniya, VI, 36.'],
    ['2', 'Ibzd. VI, 303'],
    ['3', 'Ibid. VI, 3 IO.'],
    ['4', 'Ibid. VI, 3 13 .'],
    ['5', 'Ibid. vi, 3 Z I .'],
  ]);
});

test('what stands before the first label runs over from the page before', () => {
  expect(read(['Kuskova, one of the representatIves of the ', 'I Izvestiya, July 23, ! 92! '])).toEqual({
    runOver: ['Kuskova, one of the representatIves of the'],
    notes: [['1', 'Izvestiya, July 23, ! 92!']],
  });
});

test('lines without any label all run over (webb-1936:1213-1214)', () => {
  const lines = [
    'after discussion takes place all winter through till the ‘ plan ’ is accomplished.',
    'Consciously they are settling problems of government on which country',
  ];
  expect(read(lines, 'signs')).toEqual({ runOver: [lines.join(' ')], notes: [] });
});

test('a note has paragraphs where a line that is not full ends a sentence above a blank', () => {
  const lines = [
    '* These words were written long before the congress of which they were to be ',
    'the programme. ',
    '',
    'Another paragraph of the same note begins here and it is longer than the line ',
  ];
  expect(read(lines, 'signs').notes[0]).toHaveLength(3);
});

test('the place of each label is kept, so that it can be accounted for', () => {
  const { notes } = readNotes(
    '29',
    excerptLines(1, ['I Ibid. x, 18. 2 Ibid. xxi, 393. ']),
    MARK_SYSTEMS.numbers,
    shareOf,
  );
  expect(notes.map(({ label }) => label)).toEqual([
    { start: 0, end: 1 },
    { start: 15, end: 16 },
  ]);
});

test('a page without notes has none', () => {
  expect(read([])).toEqual({ runOver: [], notes: [] });
});

test('a full citation opens no paragraph, though a false blank line follows its stop (carr-1950:370-372)', () => {
  const lines = [
    'I Lenin, Sochineniya, IV, 37-41; VKP(B) v Rezolyutstyakh (1941), i, 7-10. ',
    '',
    'Martov confinns the existence of the ongmal draft (Lenm, Sochinenzya, iv, 554) : ',
    'there is no eVIdence to prove how much of it survived in the finished version. ',
  ];
  expect(read(lines).notes[0]).toHaveLength(2);
});

test('a short line ends a paragraph of a note (carr-1950:12862-12865)', () => {
  const lines = [
    'I The Cossacks were the nucleus of what became under Kornllov, and later under ',
    'DenIkin, the" wrute " volunteer army. ',
    '',
    'InequalItIes of land tenure had, however, created dIviSIOns of mtelest ',
  ];
  expect(read(lines).notes[0]).toHaveLength(3);
});
