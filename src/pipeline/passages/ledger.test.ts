import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLedger, type LedgerEntry, parseLedger } from './ledger.ts';

const entry: LedgerEntry = {
  id: 'p61-3',
  kind: 'paragraph',
  locus: '2810:1',
  chapter: '1905-and-after',
  words: 'The revolution led by the proletariat',
  since: '0.1',
  state: 'live',
};

test('the ledger has one id a line, with a head that names its columns', () => {
  expect(formatLedger([entry, { ...entry, id: 'p61-4', state: { alias: 'p61-3' } }])).toBe(
    'id\tkind\tlocus\tchapter\tfirst words\tsince\tstate\n' +
      'p61-3\tparagraph\t2810:1\t1905-and-after\tThe revolution led by the proletariat\t0.1\tlive\n' +
      'p61-4\tparagraph\t2810:1\t1905-and-after\tThe revolution led by the proletariat\t0.1\talias p61-3\n',
  );
});

test('a work without a ledger has promised nothing', () => {
  expect(parseLedger('', 'content/ledger/carr-1950.tsv')).toEqual([]);
  expect(parseLedger(formatLedger([]), 'content/ledger/carr-1950.tsv')).toEqual([]);
});

test('a line that was edited by hand and broken is named with its number', () => {
  const broken = formatLedger([entry]).replace('\tlive', '\tgone');
  expect(() => parseLedger(broken, 'content/ledger/carr-1950.tsv')).toThrow(
    'content/ledger/carr-1950.tsv:2  broken-ledger-line\n  found: "p61-3\\tparagraph',
  );
  expect(() => parseLedger(formatLedger([entry]).replace('0.1\t', ''), 'ledger')).toThrow(
    'ledger:2  broken-ledger-line',
  );
  expect(() => parseLedger(`${formatLedger([entry])}p61-4 live\n`, 'ledger')).toThrow(
    'ledger:3  broken-ledger-line',
  );
});

/** Words as a text holds them: no tab and no line end. */
const words = fc.string({ unit: fc.constantFrom('a', 'Ж', '“', ' ', '.', '-') });
const id = fc
  .tuple(fc.constantFrom('p', 'h', 'n'), fc.integer({ min: 1, max: 420 }), fc.integer({ min: 1, max: 20 }))
  .map(([letter, page, k]) => `${letter}${page}-${k}`);
const anyEntry: fc.Arbitrary<LedgerEntry> = fc.record({
  id,
  kind: fc.constantFrom('heading', 'paragraph', 'quotation', 'item', 'lacuna', 'note'),
  locus: fc.oneof(
    fc.constant('-'),
    fc.tuple(fc.integer({ min: 1 }), fc.integer({ min: 1 })).map((place) => place.join(':')),
  ),
  chapter: fc.constantFrom('preface', '1905-and-after'),
  words,
  since: fc.constantFrom('0.1', '1.0'),
  state: fc.oneof(fc.constant('live' as const), fc.constant('withdrawn' as const), fc.record({ alias: id })),
});

test('every ledger is read back as it was written', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), (entries) => {
      const written = formatLedger(entries);
      expect(parseLedger(written, 'ledger')).toEqual(entries);
      expect(formatLedger(parseLedger(written, 'ledger'))).toBe(written);
    }),
  );
});
