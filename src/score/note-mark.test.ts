import { expect, test } from 'vitest';
import { isNoteMark, noteMark, printedLabel } from './note-mark.ts';

test('a note mark gives back the number or sign that is printed', () => {
  for (const label of ['1', '6', '42', '*', 'a', '§']) expect(printedLabel(noteMark(label))).toBe(label);
});

test('the number 42 and the sign * are different marks, although * has the code 42', () => {
  expect(noteMark('42')).not.toBe(noteMark('*'));
});

test('digits, letters and nothing at all are no marks', () => {
  expect(['1', '*', 'z', '\n', ''].map(isNoteMark)).toEqual([false, false, false, false, false]);
  expect(isNoteMark(noteMark('1'))).toBe(true);
});
