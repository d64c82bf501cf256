import { expect, test } from 'vitest';
import type { FormRange, Token } from '../../model/token.ts';
import { keepOtherWords } from './keep-other-words.ts';

/** Words of "Krupskaya, Memories oj Lemn [I]" (carr-1950:1407); `role` for one that a ruling settles. */
function words(...forms: readonly (readonly [form: string, more?: Partial<Token>])[]): Token[] {
  let start = 0;
  return forms.map(([form, more]) => {
    const token: Token = {
      spans: [{ start, end: start + 5 }],
      received: form,
      form,
      gap: ' ',
      role: 'word',
      changes: [],
      ...more,
    };
    start += 6;
    return token;
  });
}
const title = (end: number): { ranges: FormRange[] } => ({
  ranges: [{ group: 'title 1', kind: 'emphasis', inferred: true, start: 0, end }],
});
const ruled = { role: 'ruled' } as const;

function italics(free: Token[], withRuling: Token[]) {
  const text = { set: free, restored: free };
  return keepOtherWords({ set: withRuling, restored: withRuling }, () => text).map(({ form, ranges }) =>
    ranges?.map(({ group, start, end }) => [group, form.slice(start, end)]),
  );
}

test('a ruled word of a title stays in its italics, without the stop that the ruling puts behind it', () => {
  const free = words(['Memories', title(8)], ['of', title(2)], ['Lemn', title(4)], ['[I]']);
  const set = words(['Memories', title(8)], ['of', title(2)], ['Lenin,', ruled], ['[I]']);
  expect(italics(free, set)).toEqual([
    [['title 1', 'Memories']],
    [['title 1', 'of']],
    [['title 1', 'Lenin']],
    undefined,
  ]);
});

test('ruled words that are not all of one title are in no italics', () => {
  const free = words(['Lemn', title(4)], ['[I]']);
  const set = words(['Lenin [1]', { ...ruled, spans: [{ start: 0, end: 11 }] }]);
  expect(italics(free, set)).toEqual([undefined]);
});
