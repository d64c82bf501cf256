import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAddedPage } from './set-added-page.ts';

const set = (text: string, marks: 'numbers' | 'signs' = 'numbers') =>
  setAddedPage({ folio: '141', text, marks, place: '141.txt' });

test('lines may end where they like: every passage and every note becomes one line', () => {
  const typed =
    'The Soviets of the\nvillage[^1] met.\r\n\r\nThey voted.\n[^1]: Lenin, xx,\n  114.\n[^2]: Ibid.\n\n';
  expect(set(typed.replace('voted', 'voted[^2]'))).toBe(
    'The Soviets of the village[^1] met.\n\nThey voted[^2].\n\n[^1]: Lenin, xx, 114.\n\n[^2]: Ibid.\n',
  );
});

test('a quotation may have its mark on every line or on the first, and items stand by themselves', () => {
  expect(
    set('He said:\n\n> All power\n> to the Soviets\n\n> And peace\nto all\n\n- (1) land\n- (2) bread'),
  ).toBe('He said:\n\n> All power to the Soviets\n\n> And peace to all\n\n- (1) land\n\n- (2) bread\n');
});

test('signs of another book are read where its notes have them', () => {
  expect(set('The Soviet[^*] met.\n\n[^*]: Or council.', 'signs')).toContain('[^*]: Or council.');
});

test('the page in the form in which it is kept stays as it is', () => {
  const word = fc.stringMatching(/^[A-Za-z,.;"’]{1,8}$/);
  const passage = fc
    .tuple(fc.constantFrom('', '> ', '- ', '## '), fc.array(word, { minLength: 1, maxLength: 30 }))
    .map(([marker, words]) => `${marker}${words.join(' ')}`);
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 6 }), (passages) => {
      const kept = set(passages.join('\n\n'));
      expect(set(kept)).toBe(kept);
      expect(kept.replace(/\s/g, '')).toBe(passages.join('').replace(/\s/g, ''));
    }),
  );
});

describe('a page is refused', () => {
  test.each([
    ['empty-page', ' \n\n', 'an empty file'],
    ['word-cut-by-line-end', 'of the consti-\ntution', 'a word that a line end cuts'],
    ['typed-furniture', '141\n\nThe Soviets met.', 'its number typed with it'],
    ['note-without-sign', 'The Soviets met.\n\n[^1]: Lenin, xx, 114.', 'a note without its sign in the text'],
    ['sign-without-note', 'The Soviets[^1] met.', 'a sign without its note'],
    ['unknown-note-sign', 'The Soviets[^†] met.\n\n[^†]: Lenin.', 'a sign that the book does not use'],
    ['repeated-note-sign', 'The[^1] Soviets[^1] met.\n\n[^1]: Lenin.', 'a sign twice'],
    ['notes-out-of-order', 'A[^1] b[^2].\n\n[^2]: Two.\n\n[^1]: One.', 'notes in another order'],
    ['empty-note', 'The Soviets[^1] met.\n\n[^1]:', 'a note without words'],
    ['misplaced-rest-of-note', 'A[^1] b.\n\n[^1]: One.\n\n[^…]: two.', 'the rest of a note behind others'],
  ])('%s: %s', (rule, text) => {
    expect(() => set(text)).toThrow(rule);
  });
});

test('a hyphen before a capital, or at the end of the page, is printed there', () => {
  expect(set('of the All-\nRussian Congress, whose autho-')).toBe(
    'of the All- Russian Congress, whose autho-\n',
  );
});
