import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { keepSignsInLine } from './keep-signs-in-line.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });

test('no line ends between the dots of an ellipsis, in italics neither (carr-1950, p. 73)', () => {
  const words = [text('enslavers . . . and for'), h('em', 'so . . . .')];
  expect(toHtml(keepSignsInLine(words))).toBe(
    'enslavers <span class="nowrap">. . .</span> and for<em>so <span class="nowrap">. . . .</span></em>',
  );
});

test('no line begins with a dash: it stays with its word, with an ellipsis, with the sign of a note (carr-1950, p. 98, p. 325)', () => {
  const words = [
    text('and Kamenev — the decision . . . — resumed'),
    h('sup', '1'),
    text(' — the self-same — religion'),
  ];
  expect(toHtml(keepSignsInLine(words))).toBe(
    'and <span class="nowrap">Kamenev —</span> the decision <span class="nowrap">. . . —</span> resumed' +
      '<span class="nowrap"><sup>1</sup> —</span> the self-<span class="nowrap">same —</span> religion',
  );
});

test('volume and page of a source stand in one line, and "p." with its number (carr-1950, p. 71 n. 1, p. 88 n. 1)', () => {
  const words = [text(', xx, 114. V. Chernov, pp. 99–109; i, 57). See p. 16 and No. 3, of 1918, 12')];
  expect(toHtml(keepSignsInLine(words))).toBe(
    ', <span class="nowrap">xx, 114.</span> V. Chernov, <span class="nowrap">pp. 99–109;</span> <span class="nowrap">i, 57).</span> ' +
      'See <span class="nowrap">p. 16</span> and <span class="nowrap">No. 3,</span> of 1918, 12',
  );
});

test('a stop is no ellipsis, and a dash within a range or a word stays as it is', () => {
  const words = [text('vol. i . the end. . No, 45–69, if—or—but')];
  expect(keepSignsInLine(words)).toEqual(words);
});
