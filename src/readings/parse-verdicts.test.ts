import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseVerdicts } from './parse-verdicts.ts';

test('a verdict takes some of the findings of a place, or none', () => {
  const { verdicts, unread } = parseVerdicts(
    '1 || 1 || sense\n#2 || 1, 2 || both\n3 || none || style\nDONE\n',
  );
  expect([...verdicts.values()].map(({ place, taken, why }) => [place, taken, why])).toEqual([
    [1, [1], 'sense'],
    [2, [1, 2], 'both'],
    [3, [], 'style'],
  ]);
  expect(unread).toEqual([]);
});

test('a third reader may find something else, in several lines', () => {
  const own = (now: string) => `4 || own || 57 || 2651 || ${now} || ${now}. || reading || certain || end`;
  const { verdicts } = parseVerdicts(`${own('ancestry')}\n${own('democracy')}`);
  expect(verdicts.get(4)?.own.map(({ now }) => now)).toEqual(['ancestry', 'democracy']);
});

test('what cannot be read is told by its line', () => {
  const { verdicts, unread } = parseVerdicts(
    '1 || yes || sense\nfirst || 1 || sense\n3 || own || 57 || x\n0 || 1 || a',
  );
  expect(unread.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect([...verdicts.values()].flatMap(({ taken, own }) => [...taken, ...own])).toEqual([]);
});

test('no report stops the reading of it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { verdicts, unread } = parseVerdicts(text);
      expect(verdicts.size + unread.length).toBeLessThanOrEqual(2 * text.split('\n').length);
    }),
  );
});
