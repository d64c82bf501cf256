import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactJson } from './compact-json.ts';

test('a row that fits stands on one line, one that does not on several', () => {
  expect(compactJson({ kinds: { letters: [3, 0], case: [5, 1] } })).toBe(
    ['{', '  "kinds": { "letters": [3, 0], "case": [5, 1] }', '}'].join('\n'),
  );
  const wide = {
    rules: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`rule-number-${at}`, at])),
  };
  expect(compactJson(wide).split('\n')).toHaveLength(16);
});

test('whatever is written is read back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
