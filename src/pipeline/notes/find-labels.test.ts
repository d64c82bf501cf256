import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { beginsLikeNote, findLabels } from './find-labels.ts';
import { MARK_SYSTEMS } from './mark-forms.ts';

/** The marks found, each with the line on which it stands and the sign that was read there. */
function labelsOf(lines: readonly string[], marks: 'numbers' | 'signs' = 'numbers'): string[] {
  const system = MARK_SYSTEMS[marks];
  return findLabels(excerptLines(1, lines), system).map(
    ({ rank, line, start, end }) => `${system.marks[rank]} on ${line + 1}: ${lines[line]?.slice(start, end)}`,
  );
}

test('a 1 is mostly read "I"; notes count from 1 on every page (carr-1950:1401-1409)', () => {
  expect(
    labelsOf([
      'I Lenm afterwards also classified them as " consistent " and " mcon',
      'slstent " Iskra-Ites (Lenm, Sochznemya, VI, 269) ',
      '',
      '2 Trotsky came to Lemn In London m October 1 902 and quickly attracted ',
      'attentIOn by hiS lIterary talent TWice m the sprmg of 1 903 Lenm proposed ',
    ]),
  ).toEqual(['1 on 1: I', '2 on 4: 2']);
});

test('signs misread in known ways keep their place in the row: t for 1, Z for 2 (carr-1950:2821-2824)', () => {
  expect(
    labelsOf([
      't Trotsky, Sochineniya, iI, i, 448 ',
      'Z Lenin , Sochineniya, xiv, 42. ',
      '3 L. Trotsky, Perspektivz Russkoi Revolyutszi (Berlm, n.d. [ 1 9 1 7]), p.  48. ',
      '4 Ibzd p.  43 . Parvus, a Gennan social-democrat of RUSSIan orIgin, in hIS ',
    ]),
  ).toEqual(['1 on 1: t', '2 on 2: Z', '3 on 3: 3', '4 on 4: 4']);
});

test('short notes in columns, which the OCR read across: 1, 4, 2, 3, 5 (carr-1950:1678-1682)', () => {
  const lines = [
    'I Lenin, Sochineniya, VI, 36.  ',
    '4 Ibid. VI, 3 13 .  ',
    '',
    '2 Ibzd. VI, 303 3 Ibid. VI, 3 IO.  ',
    'S Ibid. vi, 3 Z I .  ',
  ];
  expect(labelsOf(lines)).toEqual(['1 on 1: I', '4 on 2: 4', '2 on 4: 2', '3 on 4: 3', '5 on 5: S']);
});

test('two notes on one line are two, as the stop before the second sign shows', () => {
  expect(labelsOf(['I Ibid. x, 18. 2 Ibid. xxi, 393. '])).toEqual(['1 on 1: I', '2 on 1: 2']);
});

test('asterisk and dagger are signs, the dagger in many shapes (webb-1936:509-510, 414-422)', () => {
  expect(
    labelsOf(
      [
        '* Leninism, by J. Stalin, vol. i, 1938, p. 33.',
        '| Presumably this is the reason why, as already indicated, specially',
      ],
      'signs',
    ),
  ).toEqual(['* on 1: *', '† on 2: |']);
  expect(
    labelsOf(
      [
        '* T h e New English Dictionary gives the following meanings : Dictator—',
        'done.” Dictatorship— “ T h e office or dignity of a dictator.”',
        'f I t may be added that even the Ogpu was n o t governed by the will of a',
      ],
      'signs',
    ),
  ).toEqual(['* on 1: *', '† on 3: f']);
});

test('a number in the middle of a note opens none: "October 1 902", "pp. 391 ,  408"', () => {
  expect(
    labelsOf([
      'I Lenin, Sochineniya, xiv, 42, written in October 1 902 and again in ',
      '1 903, when he was in London; see also pp. 391 ,  408). ',
    ]),
  ).toEqual(['1 on 1: I']);
});

test('an initial is no sign: "J. Bunyan" (a 3 is sometimes read J)', () => {
  expect(
    labelsOf(['I Ibid. xx, 41. ', 'J. Bunyan, Intervention, Civil War, and Communism in Russia. ']),
  ).toEqual(['1 on 1: I']);
});

test('text without a sign has no labels, nor has what only runs over (webb-1936:1213-1217)', () => {
  expect(labelsOf([])).toEqual([]);
  expect(
    labelsOf(
      [
        'after discussion takes place all winter through till the ‘ plan ’ is accomplished.',
        'Consciously they are settling problems of government on which country',
      ],
      'signs',
    ),
  ).toEqual([]);
});

test('a lost sign leaves a gap in the row and does not end it', () => {
  expect(labelsOf(['I Lenin, Sochineniya, xxi, 12. ', '3 Stalin, Sochineniya, iv, 5. '])).toEqual([
    '1 on 1: I',
    '3 on 2: 3',
  ]);
});

test('a line begins like a note if any sign opens it', () => {
  const begins = (text: string) =>
    excerptLines(1, [text]).every((line) => beginsLikeNote(line, MARK_SYSTEMS.numbers));
  expect(['I Ibid. x, 18. ', '2 Trotsky came to Lemn ', 'Z Lenin , Sochineniya '].map(begins)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['slstent " Iskra-Ites (Lenm, ', '', 'Plekhanov (Krupskaya, '].map(begins)).toEqual([
    false,
    false,
    false,
  ]);
});

const pieces = fc.constantFrom(
  '1',
  'I',
  '2',
  'Z',
  '3',
  '4',
  'S',
  'Ibid.',
  'Lenin,',
  'Sochineniya,',
  'xx,',
  '41.',
  '1 902',
  '"',
  '(',
  'p.',
  '.',
  'and',
);

test('whatever stands in the notes, no mark is found twice and every sign stands in its line', () => {
  const notes = fc.array(
    fc.array(pieces, { maxLength: 9 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(notes, (lines) => {
      const labels = findLabels(excerptLines(1, lines), MARK_SYSTEMS.numbers);
      expect(new Set(labels.map(({ rank }) => rank)).size).toBe(labels.length);
      for (const [index, { line, start, end }] of labels.entries()) {
        expect(lines[line]?.slice(start, end).trim()).not.toBe('');
        const before = labels[index - 1];
        if (before) expect(before.line < line || (before.line === line && before.end <= start)).toBe(true);
      }
    }),
  );
});

test('a 3 that follows another note on its line may be read "l" (carr-1950:3326-3327)', () => {
  expect(
    labelsOf([
      'I Ibzd XX, 3 1 .  ',
      'Z A Shlyapmkov, Semnadtsatyz God, 1 1  (1924), 1 78. l JbuJ. 11 ,  II  4. ',
    ]),
  ).toEqual(['1 on 1: I', '2 on 2: Z', '3 on 2: l']);
});

test('a pair of short notes may stand out of order, and the 1 above be read "t" (carr-1950:9836-9841)', () => {
  expect(
    labelsOf([
      't Ibid. 1, 306. ',
      '2 Lenin, Sochtneniya, xxvii, 257-258. ',
      '3 VKP(B) v Rezolyutstyakh (1941), i, 416. ',
      '5 Lenin, Sochineniya, XXV!, 208. ',
      '4 Jbzd i, 473. ',
    ]),
  ).toEqual(['1 on 1: t', '2 on 2: 2', '3 on 3: 3', '5 on 4: 5', '4 on 5: 4']);
});
