import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignIds, type Nameless } from './assign-ids.ts';
import type { LedgerEntry } from './ledger.ts';

const PLACE = 'content/ledger/carr-1950.tsv';

function passage(folio: string, locus: string, given: Partial<Nameless> = {}): Nameless {
  return { kind: 'paragraph', chapter: '1905-and-after', folio, locus, words: `at ${locus}`, ...given };
}

/** Three paragraphs of p. 61, one of p. 62. */
const page61 = [
  passage('61', '2797:1'),
  passage('61', '2804:1'),
  passage('61', '2810:1'),
  passage('62', '2844:1'),
];

function assign(all: readonly Nameless[], ledger: readonly LedgerEntry[] = []) {
  return assignIds(all, ledger, '0.1', PLACE);
}

test('paragraphs, quotations and items of a page are counted together, headings apart', () => {
  const all = [
    passage('70', '3169:2', { kind: 'heading' }),
    passage('70', '3171:1'),
    passage('70', '3190:1', { kind: 'quotation' }),
    passage('70', '3195:1', { kind: 'item' }),
    passage('71', '3204:2'),
  ];
  expect(assign(all).ids).toEqual(['h70-1', 'p70-1', 'p70-2', 'p70-3', 'p71-1']);
});

test('the Preface has Roman pages', () => {
  expect(assign([passage('v', '3:1'), passage('vi', '48:2')]).ids).toEqual(['pv-1', 'pvi-1']);
});

test('missing pages and notes are named by the print', () => {
  const all = [
    passage('141', '-', { kind: 'lacuna', fixedId: 'page-141', words: '' }),
    passage('142', '6200:2'),
    passage('61', '2822:3', { kind: 'note', fixedId: 'n61-2' }),
  ];
  expect(assign(all).ids).toEqual(['page-141', 'p142-1', 'n61-2']);
});

test('the ledger is written in the order of the book', () => {
  expect(assign(page61.slice(0, 1)).ledger).toEqual([
    {
      id: 'p61-1',
      kind: 'paragraph',
      locus: '2797:1',
      chapter: '1905-and-after',
      words: 'at 2797:1',
      since: '0.1',
      state: 'live',
    },
  ]);
});

test('a passage inserted between two known ones gets a letter, and no other id moves', () => {
  const { ledger } = assign(page61);
  const [first, second, third, fourth] = page61 as [Nameless, Nameless, Nameless, Nameless];
  const more = [first, second, third, passage('61', '2819:1'), fourth];
  expect(assign(more, ledger).ids).toEqual(['p61-1', 'p61-2', 'p61-3', 'p61-4', 'p62-1']);
  const between = [first, passage('61', '2800:1'), passage('61', '2802:1'), second, third, fourth];
  const again = assign(between, ledger);
  expect(again.ids).toEqual(['p61-1', 'p61-1b', 'p61-1c', 'p61-2', 'p61-3', 'p62-1']);
  expect(again.findings).toEqual([]);
});

test('a split of the third paragraph gives p61-3b if a fourth follows', () => {
  const known = [...page61.slice(0, 3), passage('61', '2819:10'), passage('62', '2844:1')];
  const { ledger } = assign(known);
  const split = [
    ...page61.slice(0, 3),
    passage('61', '2815:1'),
    passage('61', '2819:10'),
    passage('62', '2844:1'),
  ];
  expect(assign(split, ledger).ids).toEqual(['p61-1', 'p61-2', 'p61-3', 'p61-3b', 'p61-4', 'p62-1']);
});

test('a passage that is new before all others of its page moves none of them', () => {
  const { ledger } = assign(page61.slice(1));
  const ids = assign(page61, ledger).ids;
  expect(ids.slice(1)).toEqual(['p61-1', 'p61-2', 'p62-1']);
  expect(new Set(ids).size).toBe(4);
});

test('a passage keeps its id when its words, its kind or its chapter change: its place in the witness is what counts', () => {
  const { ledger } = assign(page61);
  const changed = page61.map((one, k) =>
    k === 1 ? { ...one, words: 'corrected', kind: 'quotation' as const } : one,
  );
  const again = assign(changed, ledger);
  expect(again.ids).toEqual(['p61-1', 'p61-2', 'p61-3', 'p62-1']);
  expect(again.ledger[1]).toMatchObject({ id: 'p61-2', kind: 'quotation', words: 'corrected' });
  expect(again.findings).toEqual([]);
});

test('a heading that the editors supplied has no place in the witness: its chapter and words are its key', () => {
  const supplied = [
    passage('26', '-', { kind: 'heading', words: 'CHAPTER 2', chapter: 'bolsheviks-and-mensheviks' }),
    passage('26', '1242:1'),
  ];
  const { ids, ledger } = assign(supplied);
  expect(ids).toEqual(['h26-1', 'p26-1']);
  expect(assign(supplied, ledger).ids).toEqual(ids);
});

test('a live id whose passage is gone ends the build: its address is a promise', () => {
  const { ledger } = assign(page61);
  const { findings, ledger: kept } = assign(
    page61.filter((_, k) => k !== 1),
    ledger,
  );
  expect(findings).toEqual([
    {
      severity: 'error',
      rule: 'passage-gone',
      place: `${PLACE}: p61-2`,
      found: 'no passage begins at 2804:1 ("at 2804:1")',
      expected: 'every live id of the ledger at its place: its address is a promise',
      hint: 'while the work is a draft: npm run ledger -- --renumber; later a ruling must keep the passage, or its line becomes "alias <id>"',
    },
  ]);
  expect(kept.map(({ id }) => id)).toContain('p61-2');
});

test('an id that the print gives to another text has moved, and that ends the build too', () => {
  const note = passage('61', '2822:3', { kind: 'note', fixedId: 'n61-2' });
  const { ledger } = assign([note]);
  expect(assign([{ ...note, locus: '2823:3' }], ledger).findings).toMatchObject([
    { rule: 'passage-moved', place: `${PLACE}: n61-2`, found: 'n61-2 now begins at 2823:3' },
  ]);
});

test('aliases and withdrawn ids stay on record and are never given again', () => {
  const retired: LedgerEntry[] = [
    { ...ledgerEntry('p61-1', '2797:9'), state: 'withdrawn' },
    { ...ledgerEntry('p61-2', '2801:1'), state: { alias: 'p61-3' } },
  ];
  const { ids, ledger, findings } = assign([passage('61', '2804:1')], retired);
  expect(ids).toEqual(['p61-3']);
  expect(ledger.map(({ id, state }) => [id, state])).toEqual([
    ['p61-3', 'live'],
    ['p61-1', 'withdrawn'],
    ['p61-2', { alias: 'p61-3' }],
  ]);
  expect(findings).toEqual([]);
});

test('an id remembers the edition that first held it', () => {
  const { ledger } = assign(page61.slice(0, 2));
  const next = assignIds(page61, ledger, '0.2', PLACE).ledger;
  expect(next.map(({ since }) => since)).toEqual(['0.1', '0.1', '0.2', '0.2']);
});

function ledgerEntry(id: string, locus: string): LedgerEntry {
  return {
    id,
    kind: 'paragraph',
    locus,
    chapter: '1905-and-after',
    words: 'words',
    since: '0.1',
    state: 'live',
  };
}

/** Passages in the order of a book: pages rise, loci rise and are all different. */
const book = fc
  .array(
    fc.record({
      page: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom('paragraph', 'quotation', 'item', 'heading'),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows
      .toSorted((a, b) => a.page - b.page)
      .map(({ page, kind }, k) => passage(String(60 + page), `${2797 + 3 * k}:1`, { kind })),
  );

test('ids are unique, each on its page, headings with h and all else with p', () => {
  fc.assert(
    fc.property(book, (all) => {
      const { ids } = assign(all);
      expect(new Set(ids).size).toBe(ids.length);
      all.forEach(({ kind, folio }, k) => {
        expect(ids[k]).toMatch(new RegExp(`^${kind === 'heading' ? 'h' : 'p'}${folio}-\\d+$`));
      });
    }),
  );
});

test('a second build with the ledger of the first changes nothing, and breaks nothing', () => {
  fc.assert(
    fc.property(book, (all) => {
      const first = assign(all);
      expect(assign(all, first.ledger)).toEqual({ ids: first.ids, ledger: first.ledger, findings: [] });
    }),
  );
});

test('whatever is put into a page, nothing that was there changes its id', () => {
  fc.assert(
    fc.property(book, fc.array(fc.nat(), { maxLength: 6 }), (all, seeds) => {
      const { ids, ledger } = assign(all);
      const inserted = seeds.reduce<Nameless[]>((more, seed, n) => {
        const at = seed % (more.length + 1);
        return more.toSpliced(at, 0, passage(more[at]?.folio ?? '63', `${n + 1}:7`));
      }, all);
      const again = assign(inserted, ledger);
      const old = new Map(all.map((one, k) => [one.locus, ids[k]]));
      inserted.forEach(({ locus }, k) => {
        if (old.has(locus)) expect(again.ids[k]).toBe(old.get(locus));
      });
      expect(new Set(again.ids).size).toBe(inserted.length);
      expect(again.findings).toEqual([]);
    }),
  );
});

test('whatever is taken out of a book, each lost id is told of, and no other', () => {
  fc.assert(
    fc.property(book, fc.nat(), (all, mask) => {
      const { ids, ledger } = assign(all);
      const kept = all.filter((_, k) => ((mask >> (k % 30)) & 1) === 0);
      const lost = ids.filter((_, k) => ((mask >> (k % 30)) & 1) === 1);
      expect(assign(kept, ledger).findings.map(({ place }) => place)).toEqual(
        lost.map((id) => `${PLACE}: ${id}`),
      );
    }),
  );
});

test('a missing page that was added leads to the passage in which it begins, now and in every later edition', () => {
  const gap = [
    passage('140', '6147:1'),
    passage('141', '-', { kind: 'lacuna', fixedId: 'page-141', words: '' }),
  ];
  const { ledger } = assign([...gap, passage('142', '6200:2')]);
  const added = [passage('140', '6147:1'), passage('141', '18640:1'), passage('142', '6200:2')];
  const openings = new Map([['page-141', 1]]);
  const closed = assignIds(added, ledger, '0.2', PLACE, openings);
  expect(closed.ids).toEqual(['p140-1', 'p141-1', 'p142-1']);
  expect(closed.findings).toEqual([]);
  expect(closed.ledger.find(({ id }) => id === 'page-141')?.state).toEqual({ alias: 'p141-1' });
  expect(assignIds(added, closed.ledger, '0.3', PLACE, openings).ledger).toEqual(closed.ledger);
  expect(assignIds(added, ledger, '0.2', PLACE).findings.map(({ rule }) => rule)).toEqual(['passage-gone']);
});
