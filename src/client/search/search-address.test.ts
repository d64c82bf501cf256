import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, readSearch, type Search, searchFor, searchHash, withLimit } from './search-address.ts';

const at = (hash: string, search = '') => readSearch({ hash, search });

test('every search comes back out of its address as it went in', () => {
  const value = fc.string({ minLength: 1, unit: 'grapheme' });
  const limits = fc.record({ work: value, part: value, chapter: value, kind: value }, { requiredKeys: [] });
  fc.assert(
    fc.property(
      fc.record<Search>(
        {
          asked: value.filter((asked) => asked.trim() !== ''),
          limits,
          order: fc.constantFrom('best', 'book'),
          as: fc.constantFrom('words', 'quotation'),
          isExact: fc.boolean(),
        },
        { requiredKeys: ['asked', 'limits', 'order', 'isExact'] },
      ),
      (search) => {
        // As a browser writes it: an address has no bare signs.
        const { hash } = new URL(searchHash(search), 'https://localhost/');
        expect(at(hash)).toEqual(search);
      },
    ),
  );
});

test('an empty box leaves the address empty', () => {
  expect(searchHash({ ...searchFor('  '), order: 'book' })).toBe('');
  expect(at('')).toEqual(searchFor(''));
});

test('an address that a form without scripts would make is understood too', () => {
  expect(at('', '?q=dual+power&kind=note')).toEqual({ ...searchFor('dual power'), limits: { kind: 'note' } });
  expect(at('#q=Lenin', '?q=dual+power')).toEqual(searchFor('Lenin'));
});

test('another book undoes the chapter that was chosen, and leaves "notes" as it is', () => {
  const limits = { work: 'a', part: 'a/I', chapter: 'a/x', kind: 'note' };
  expect(withLimit(limits, 'work', 'b')).toEqual({ work: 'b', kind: 'note' });
  expect(withLimit(limits, 'part', '')).toEqual({ work: 'a', kind: 'note' });
  expect(withLimit(limits, 'kind', 'text')).toEqual({ ...limits, kind: 'text' });
  expect(FACETS).toHaveLength(4);
});
