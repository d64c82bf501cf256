import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnusableInput } from '../../model/finding.ts';
import { readWitness } from './read-witness.ts';

const place = 'content/sources/carr-1950/witness.txt';

/** Lines of carr-1950:2797-2844: the first and last of p. 61 and the first of p. 62. */
const twoScans = [
  ' that the proletariat would make the bourgeois revolution " sup',
  '1930), pp. 64-65) ',
  '',
  ' major responsibility would rest at both stages on the proletariat .  ',
];

test('a line that begins with exactly one space opens a new scan; scans count from 0', () => {
  const witness = readWitness(twoScans.join('\n'), place);
  expect(witness.scans).toBe(2);
  expect(witness.lines.map(({ number, scan }) => [number, scan])).toEqual([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 1],
  ]);
});

test('nothing is trimmed: the space at a line end tells that no hyphen was lost there', () => {
  const witness = readWitness(twoScans.join('\n'), place);
  expect(witness.lines.map(({ text }) => text)).toEqual(twoScans);
  expect(witness.lines.map(({ span }) => witness.text.slice(span.start, span.end))).toEqual(twoScans);
});

test('neither two spaces nor a space alone open a scan (webb-1936:1326 is a space without a line)', () => {
  expect(readWitness(' Why\n  Not\n ', place).scans).toBe(1);
});

test('lines before the first head belong to the first scan', () => {
  expect(readWitness('speck\n Why', place).lines.map(({ scan }) => scan)).toEqual([0, 0]);
});

function refusal(text: string): UnusableInput {
  try {
    readWitness(text, place);
  } catch (error) {
    if (error instanceof UnusableInput) return error;
  }
  throw new Error('the witness was not refused');
}

test('an empty witness is refused', () => {
  for (const text of ['', ' \n \n']) {
    expect(refusal(text).message).toBe(
      `${place}  empty-witness\n  found: a file without text\n  expected: the OCR text of the book\n  hint: copy the OCR file to this path, byte for byte`,
    );
  }
});

test('a binary witness is refused with the line of its first control character', () => {
  expect(refusal(' Preface\n\u0001PDF').message).toBe(
    `${place}  binary-witness\n  found: control character U+0001 in line 2\n  expected: plain text in UTF-8\n  hint: convert the file to UTF-8 text; a PDF or a word processor file cannot be read`,
  );
  expect(refusal('PK\0\0').findings[0]?.found).toContain('U+0000 in line 1');
});

test('a witness whose page marks were trimmed away is refused', () => {
  expect(refusal('PREFACE\nThe temerity').message).toContain(
    'no-scanned-page\n  found: no line that begins with exactly one space',
  );
});

test('the lines of every witness give back its text, and scans never fall', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '1', ' ', '"', 'Ж') });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = [' Head', ...lines].join('\n');
      const witness = readWitness(text, place);
      expect(witness.lines.map((one) => one.text).join('\n')).toBe(text);
      expect(
        witness.lines.every(
          (one, k) => one.number === k + 1 && one.scan >= (witness.lines[k - 1]?.scan ?? 0),
        ),
      ).toBe(true);
      expect(witness.lines.at(-1)?.scan).toBe(witness.scans - 1);
    }),
  );
});
