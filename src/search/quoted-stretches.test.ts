import { expect, test } from 'vitest';
import { isOpenAtEnd, quotedStretches } from './quoted-stretches.ts';

const quoted = (text: string, goesOn = false) =>
  quotedStretches(text, goesOn).map(({ start, end }) => text.slice(start, end));

test('what stands between quotation marks is a quotation, inner ones are part of it', () => {
  expect(quoted('the “dual power”, he said, “of ‘hard’ and ‘soft’ men”.')).toEqual([
    '“dual power”',
    '“of ‘hard’ and ‘soft’ men”',
  ]);
});

test('straight marks and single marks count, apostrophes do not', () => {
  expect(quoted('the "dual power" of the workers’ Soviets')).toEqual(['"dual power"']);
  expect(quoted('a ‘dual power’ of Lenin’s')).toEqual(['‘dual power’']);
  expect(quoted('’twas S"ezd Sovetov in ‘ninety-nine')).toEqual([]);
});

test('a quotation that is not closed ends with its sentence, or goes on with the next paragraph', () => {
  const text = 'He said: “The land is ours. We keep it.';
  expect(quoted(text)).toEqual(['“The land is ours.']);
  expect(quoted(text, true)).toEqual(['“The land is ours. We keep it.']);
  expect(isOpenAtEnd(text)).toBe(true);
  expect(isOpenAtEnd(`${text}”`)).toBe(false);
});
