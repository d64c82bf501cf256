import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromRoman, toRoman } from '../../model/folio.ts';
import { readVolume, readVolumeTogether } from './read-volume.ts';

test('every numeral is read back from its letters, large or small, with i read as a stroke', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 39 }), fc.constantFrom('i', '1', 'I', 'l'), (value, stroke) => {
      const numeral = toRoman(value);
      expect(fromRoman(numeral)).toBe(value);
      expect(readVolume(numeral.replaceAll('i', stroke), 39)).toBe(value);
    }),
  );
});

test.each([
  ['11', 2],
  ['h', 2],
  ['xxu', 22],
  ['zv', 4],
  ['XX.l1', 22],
  ['x..XVll', 27],
  ['JIl', 3],
])('%s is read as a volume (carr-1950:14654, carr-1950:7006)', (strokes, value) => {
  expect(readVolume(strokes, 30)).toBe(value);
});

test('a numeral beyond the last volume is none, nor are other signs', () => {
  expect(readVolume('xxv', 6)).toBeUndefined();
  for (const strokes of ['=', '12', 'lOGil', '10m', 'and']) expect(readVolume(strokes, 30)).toBeUndefined();
});

test('the places of one volume are read together: each may be ii, all are li (carr-1950:14203, carr-1950:14526)', () => {
  const places = ['lr', 'h', 'h', 'It', 'Ii', 'II', '11', 'I'];
  expect(readVolumeTogether(places, 66)).toBe(51);
  expect(readVolumeTogether(['II', '11', 'II', '11'], 66)).toBeUndefined();
  expect(readVolumeTogether(['h', 'lr'], 66)).toBeUndefined();
  expect(readVolumeTogether(['xi', 'xi', 'xi', 'xi', 'xi'], 66)).toBe(11);
});
