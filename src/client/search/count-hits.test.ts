import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chapterKey, countHits, type PlacedHit, withinLimits } from './count-hits.ts';
import { FACETS, type Facet, withLimit } from './search-address.ts';

const hit = (work: string, part: string, slug: string, zone: 'text' | 'note' = 'text', isQuoted = false) => ({
  work,
  part,
  chapter: `/under/${work}/${slug}/`,
  zone,
  ...(isQuoted && { quoted: 'part' as const }),
});

const hits: PlacedHit[] = [
  hit('a', 'Part I', 'one', 'text'),
  hit('a', 'Part I', 'one', 'note', true),
  hit('a', 'Part II', 'two', 'note'),
  hit('b', 'Part I', 'one', 'text', true),
];

test('a chapter has the same key under every path', () => {
  expect(chapterKey('/under/a-path/a/one/')).toBe('a/one');
  expect(chapterKey('/a/one/')).toBe('a/one');
});

test('a quotation in a note is counted with the notes and with the quotations', () => {
  expect([...countHits(hits, {}).kind]).toEqual([
    ['text', 2],
    ['note', 2],
    ['quoted', 2],
  ]);
});

test('a part of one book is not a part of the other', () => {
  expect(withinLimits(hits, { part: 'a/Part I' })).toHaveLength(2);
});

test('what a count promises is what its choice shows', () => {
  const one = fc.record({
    work: fc.constantFrom('a', 'b'),
    part: fc.constantFrom('Part I', 'Part II'),
    slug: fc.constantFrom('one', 'two', 'three'),
    zone: fc.constantFrom('text' as const, 'note' as const),
    isQuoted: fc.boolean(),
  });
  const placed = one.map(({ work, part, slug, zone, isQuoted }) =>
    hit(work, part, `${part}-${slug}`, zone, isQuoted),
  );
  fc.assert(
    fc.property(
      fc.array(placed),
      fc.constantFrom<Facet>(...FACETS),
      fc.constantFrom('text', 'note', ''),
      (found, facet, kind) => {
        const limits = withLimit({ work: 'a' }, 'kind', kind);
        for (const [value, count] of countHits(found, limits)[facet]) {
          expect(withinLimits(found, withLimit(limits, facet, value))).toHaveLength(count);
        }
      },
    ),
  );
});
