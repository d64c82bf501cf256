import { expect, test } from 'vitest';
import { proseToHtml } from './prose.ts';

test('a range of years stays in one line, in text and nowhere else', () => {
  expect(
    proseToHtml('See [*the constitution*](https://example.org/?p=70-101 "1917-1923"), 1917-1923, p. 61.'),
  ).toBe(
    '<p>See <a href="https://example.org/?p=70-101" title="1917-1923"><em>the constitution</em></a>, <span class="nowrap">1917-1923</span>, p.\u00a061.</p>',
  );
});

test('markup in a note of ours is dropped', () => {
  expect(proseToHtml('A <b>word</b>')).toBe('<p>A word</p>');
});
