import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { keepDotsTogether } from './keep-dots-together.ts';

test('no line ends between the dots of an ellipsis, in italics neither (carr-1950, p. 73)', () => {
  const words = [{ type: 'text' as const, value: 'enslavers . . . and for' }, h('em', 'so . . . .')];
  expect(toHtml(keepDotsTogether(words))).toBe(
    'enslavers <span class="nowrap">. . .</span> and for<em>so <span class="nowrap">. . . .</span></em>',
  );
});

test('a stop is no ellipsis', () => {
  const words = [{ type: 'text' as const, value: 'vol. i . the end. . No' }];
  expect(keepDotsTogether(words)).toEqual(words);
});
