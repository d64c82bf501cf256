import { expect, test } from 'vitest';
import type { ReadingRecord } from '../../model/provenance.ts';
import { readWitness } from '../witness/read-witness.ts';
import { recordsByOffset, replayText } from './replay.ts';

/** The text that the whole excerpt and the records give. */
function replay(
  lines: readonly string[],
  records: readonly ReadingRecord[],
  lineEnds: 'marked' | 'unmarked' = 'marked',
): string {
  const witness = readWitness(lines.join('\n'), 'excerpt');
  return replayText(
    witness,
    [[{ start: 1, end: witness.text.trimEnd().length }]],
    recordsByOffset(records, witness),
    lineEnds,
  );
}

test('without records the fixed rules alone give the text: spaces, quotation marks, plain line ends', () => {
  expect(replay([' this debate between " hard " and ', '" soft " Iskra-ites '], [])).toBe(
    'this debate between “hard” and “soft” Iskra-ites',
  );
});

test('a record gives its word, one that covers two lines both halves (carr-1950:1386-1387)', () => {
  const record = { at: '1:20', from: 'revolution|aries.', to: 'revolutionaries.', cause: 'lost-hyphen' };
  expect(
    replay([' small professional revolution', 'aries. Feeling ran high ; and '], [{ ...record, at: '1:21' }]),
  ).toBe('small professional revolutionaries. Feeling ran high; and');
});

test('a sign that was cut out leaves the text as if it had never been there (carr-1950:1399)', () => {
  const records = [{ at: '1:19', from: 'z', to: '', cause: 'note-mark' }];
  expect(replay([' favour of Martov.z  At the end '], records)).toBe('favour of Martov. At the end');
});

test('a record whose place the witness does not have is refused', () => {
  const witness = readWitness(' Why', 'excerpt');
  expect(() => recordsByOffset([{ at: '7:1', from: '', to: '', cause: '' }], witness)).toThrow(
    'provenance 7:1: no such place in the witness',
  );
});

test('the paragraphs of a note are parted by a line feed', () => {
  const witness = readWitness(' Lenin, xx, 41. \nStalin, iv, 5. ', 'excerpt');
  const [first, second] = witness.lines.map(({ span, text }) => ({
    start: span.start + (text.startsWith(' ') ? 1 : 0),
    end: span.end - 1,
  }));
  expect(first && second && replayText(witness, [[first], [second]], new Map(), 'marked')).toBe(
    'Lenin, xx, 41.\nStalin, iv, 5.',
  );
});
