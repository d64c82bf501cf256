import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuotationPlace } from '../answers.ts';
import { foldedWords } from '../tokens.ts';
import { findQuotation } from './find-quotation.ts';
import type { FinderWork } from './finder-work.ts';
import { filesOf, passageOf, SAMPLE, workOf } from './sample-works.ts';

const files = filesOf([SAMPLE]);

/** What the book has at a place, as one text. */
function heldAt(place: QuotationPlace | undefined): string {
  return place?.parts.map(({ held }) => held).join('') ?? '';
}

/** The rows of words that the books join: the text of a chapter up to a missing page, and every note. */
function rowsOf(work: FinderWork): string[][] {
  return work.chapters.flatMap(({ passages, notes }) => {
    const rows: string[][] = [[]];
    for (const { kind, text } of passages) {
      if (kind === 'gap') rows.push([]);
      else rows.at(-1)?.push(...foldedWords(text));
    }
    return [...rows, ...notes.map(({ text }) => foldedWords(text))];
  });
}

test('every five and more words of the books are found exactly, over the ends of paragraphs too', async () => {
  for (const row of rowsOf(SAMPLE)) {
    for (let start = 0; start + 5 <= row.length; start++) {
      for (const length of [5, 24]) {
        const window = row.slice(start, start + length);
        if (window.length < 5) continue;
        const { places, isFound } = await findQuotation(files, window.join(' '));
        expect(isFound).toBe(true);
        expect(places[0]?.likeness).toBe(100);
        expect(foldedWords(heldAt(places[0]))).toEqual(window);
      }
    }
  }
});

test('words that are all frequent are found wherever they stand, the first five places in the order of the books, and whether there are more', async () => {
  const words = fc.array(fc.constantFrom('of', 'the', 'state', 'power', 'in'), {
    minLength: 3000,
    maxLength: 3000,
  });
  const range = { start: fc.nat(2900), length: fc.integer({ min: 2, max: 12 }) };
  await fc.assert(
    fc.asyncProperty(words, fc.record(range), async (row, { start, length }) => {
      const finder = filesOf([workOf([passageOf('p1-1', row.join(' '))])]);
      const asked = row.slice(start, start + length);
      const { places, isMore } = await findQuotation(finder, asked.join(' '));
      const text = ` ${row.join(' ')} `;
      const starts = row.flatMap((_, at) => (row.slice(at, at + length).join() === asked.join() ? [at] : []));
      expect(places).toHaveLength(Math.min(5, starts.length));
      expect(isMore === true).toBe(starts.length > 5);
      for (const place of places) {
        expect(place.likeness).toBe(100);
        expect(text).toContain(` ${heldAt(place).trim()} `);
      }
    }),
    { numRuns: 8 },
  );
});

test('what is said to be in the book stands there, whatever was asked', async () => {
  const held = rowsOf(SAMPLE).map((row) => ` ${row.join(' ')} `);
  const vocabulary = rowsOf(SAMPLE).flat();
  const phrase = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string()), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(phrase, async (words) => {
      const { places } = await findQuotation(files, words.join(' '));
      for (const place of places) {
        expect(
          place.parts
            .map(({ asked }) => asked)
            .join('')
            .trim(),
        ).not.toBe('');
        if (place.likeness < 100 || words.join().includes('.') || words.join().includes('…')) continue;
        const found = foldedWords(heldAt(place)).join(' ');
        expect(held.some((row) => row.includes(` ${found} `))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a quotation that begins before the text does is looked for where the text begins', async () => {
  const opening = rowsOf(SAMPLE)[0]?.slice(0, 6).join(' ') ?? '';
  const { places } = await findQuotation(files, `of which nobody here knows one word ${opening}`);
  expect(heldAt(places[0])).toContain(opening.slice(-12));
  // Its one word of the book stands near the beginning (found by the property above).
  await expect(findQuotation(files, '0 0 0 0 0 lenins')).resolves.toBeDefined();
});

test('a place tells pages, passages, note, speaker and whether it is quoted', async () => {
  const [overPages] = (await findQuotation(files, 'does not work, neither shall he eat')).places;
  expect(overPages).toMatchObject({ folio: '125', lastFolio: '126', place: 'pp. 125–126', quoted: 'all' });
  const [overParagraphs] = (await findQuotation(files, 'turned to practical arrangements. The making of'))
    .places;
  expect(overParagraphs).toMatchObject({ passages: ['p125-1', 'p126-1'], folio: '126' });
  expect(overParagraphs?.quoted).toBeUndefined();
  const [overMarks] = (await findQuotation(files, 'neither shall he eat; the obligation for all workers'))
    .places;
  expect(overMarks?.quoted).toBe('part');
  const [note] = (await findQuotation(files, 'a selo is an inhabited rural locality')).places;
  expect(note).toMatchObject({ place: 'p. 126, n. 1', zone: 'note', passage: 'n126-1' });
  const [spoken] = (await findQuotation(files, 'the industrial working class that')).places;
  expect(spoken).toMatchObject({ quoted: 'all', speaker: 'Lenin', before: 'It is on ' });
  expect(spoken?.after).toBe('the social-democrats centre their attention and their activity. ');
  expect(spoken?.address).toBe('/sample/chapter/#p8-2&find=the%20industrial%20working%20class%20that');
});

test('a missing page joins nothing: words before and after it are not found as one', async () => {
  const { places } = await findQuotation(
    files,
    'Most constitutions of the material means for the publication',
  );
  expect(places[0]?.likeness).toBeLessThan(100);
});

test.each([
  ['no quotation marks, other dashes, no capitals', 'he that DOES NOT WORK — neither shall he eat'],
  ['an ellipsis', 'he that does not work … in defence of the republic'],
  ['an ellipsis in brackets', 'the obligation for all citizens […] race or nationality'],
  ['words put in', 'the making of [all these] constitutions is normally [sic] a battlefield'],
  ['a letter put in', '[t]he making of constitution[s] is normally'],
  ['note marks', 'scars of the conflict.2 or bears on its face'.replace(' or bears on its face', '')],
  ['a note mark at a word', 'a battlefield3 of contending purposes'],
  ['a superscript', 'a battlefield³ of contending purposes'],
  ['the end of a line', 'a battle-\nfield of contend-\ning purposes'],
  ['a hyphen at the end of a line', 'that the social-\ndemocrats centre their attention'],
  ['a hyphen and the number of a page', 'a battle-\n126\nfield of contending purposes'],
  ['words that only a capital parts', 'that the SocialDemocrats centre their attention'],
  ['the number of a page', 'on the principle\n126\n“he that does not work'],
])('%s make no difference', async (_, asked) => {
  const { places, isFound } = await findQuotation(files, asked);
  expect(isFound).toBe(true);
  expect(places[0]?.likeness).toBe(100);
});

test('two words written as one, and one as two, are nearly the same', async () => {
  for (const asked of [
    'that the socialdemocrats centre their attention',
    'a battle field of contending purposes',
  ]) {
    const [place] = (await findQuotation(files, asked)).places;
    expect(place?.likeness).toBeGreaterThan(95);
  }
});

test('a misremembered quotation is found, with what the book has and what was asked', async () => {
  const { places, isFound } = await findQuotation(
    files,
    'the forming of constitutions is a battlefield of contending porposes',
  );
  expect(isFound).toBe(true);
  expect(places[0]?.parts.filter(({ isSame }) => !isSame)).toEqual([
    { held: 'making ', asked: 'forming ', isSame: false },
    { held: 'normally ', asked: '', isSame: false },
    { held: 'purposes, ', asked: 'porposes', isSame: false },
  ]);
  expect(places[0]?.likeness).toBeGreaterThan(75);
  expect(places[0]?.likeness).toBeLessThan(90);
});

test.each([
  ['last', 'constitutions is normally a battlefield of contending rivals', 'purposes, ', 'rivals'],
  [
    'last, longer',
    'constitutions is normally a battlefield of contending philosophies',
    'purposes, ',
    'philosophies',
  ],
  [
    'first',
    'drafting of constitutions is normally a battlefield of contending purposes',
    'making ',
    'drafting ',
  ],
  [
    'of two last, both',
    'constitutions is normally a battlefield of many rivals',
    'contending purposes, ',
    'many rivals',
  ],
])('a replaced word stands beside that of the book: the %s', async (_, asked, held, instead) => {
  const [place] = (await findQuotation(files, asked)).places;
  expect(place?.parts.filter(({ isSame }) => !isSame)).toEqual([{ held, asked: instead, isSame: false }]);
});

test('where the sentence of the book has ended, or begins, words asked for stand beside nothing', async () => {
  for (const [asked, alone] of [
    ['abolition of all discrimination on grounds of race or nationality alone', 'alone'],
    ['Indeed, the making of constitutions is normally a battlefield', 'Indeed, '],
  ] as const) {
    const [place] = (await findQuotation(files, asked)).places;
    expect(place?.parts.filter(({ isSame }) => !isSame)).toEqual([{ held: '', asked: alone, isSame: false }]);
  }
});

test('what an ellipsis parts from the rest stands beside nothing where the book has it not', async () => {
  const text = 'Every solemn chess player smiled upon every victory that followed.';
  const finder = filesOf([workOf([passageOf('p1-1', text)])]);
  for (const asked of ['solemn chess player smiled upon … xy', 'xy … solemn chess player smiled upon']) {
    const [place] = (await findQuotation(finder, asked)).places;
    expect(place?.parts.filter(({ isSame }) => !isSame).map(({ held }) => held)).toEqual(['']);
  }
});

test('a sentence that stands twice is found twice though a word is misremembered', async () => {
  const far = Array.from({ length: 700 }, () => 'something otherwise elsewhere').join(' ');
  const once = 'Every solemn chess player smiled upon every victory that followed.';
  const finder = filesOf([
    workOf([
      passageOf('p1-1', once),
      passageOf('p1-2', far),
      passageOf('p1-3', once),
      passageOf('p1-4', far),
    ]),
  ]);
  const asked = 'Every solemn chess player smiled at every victory that followed';
  const { places } = await findQuotation(finder, asked);
  expect(places.map(({ passage }) => passage)).toEqual(['p1-1', 'p1-3']);
});

test('what is not in the book is not found; the nearest places are still told', async () => {
  const { places, isFound } = await findQuotation(
    files,
    'the quick brown fox jumps over the lazy republic of dogs',
  );
  expect(isFound).toBe(false);
  expect(places.length).toBeLessThanOrEqual(3);
  expect((await findQuotation(files, ' … ')).isFound).toBe(false);
});

test('where all is the same but for one word it is found, however long that word is', async () => {
  for (const asked of [
    'military service in governmentalism of the republic',
    'military service in of the republic',
  ]) {
    const { places, isFound } = await findQuotation(files, asked);
    expect(isFound).toBe(true);
    expect(places[0]?.passage).toBe('p125-1');
  }
  expect((await findQuotation(files, 'the constitution of the governmentalism')).isFound).toBe(false);
});

test('of the nearest places no two are in one passage', async () => {
  const far = Array.from({ length: 60 }, () => 'something otherwise elsewhere').join(' ');
  const twice = `The solemn chess player smiled. ${far} The solemn chess player wept. ${far}`;
  const finder = filesOf([workOf([passageOf('p1-1', twice), passageOf('p1-2', 'His solemn chess.')])]);
  const { places, isFound } = await findQuotation(finder, 'a solemn chess novelist never slept on board');
  expect(isFound).toBe(false);
  expect(places.map(({ passage }) => passage)).toEqual(['p1-1', 'p1-2']);
});

test('a long quotation that is not waited for any more is not looked for to the end', async () => {
  const words = Array.from({ length: 400 }, (_, at) => `word${at % 37} other${at % 11}`).join(' ');
  const fresh = filesOf([SAMPLE, workOf([passageOf('p1-1', words)], [], 'second')]);
  const { places, isFound } = await findQuotation(fresh, `${words.slice(40, 1500)} changed`, () => false);
  expect({ places, isFound }).toEqual({ places: [], isFound: false });
});

test('a file that could not be read is asked for again', async () => {
  let isOnline = false;
  const flaky = {
    read: (path: string) => (isOnline ? files.read(path) : Promise.reject(new Error('offline'))),
  };
  await expect(findQuotation(flaky, 'neither shall he eat')).rejects.toThrow('offline');
  isOnline = true;
  expect((await findQuotation(flaky, 'neither shall he eat')).isFound).toBe(true);
});

test('a second quotation reads no file twice', async () => {
  const fresh = filesOf([SAMPLE]);
  await findQuotation(fresh, 'neither shall he eat');
  await findQuotation(fresh, 'that does not work neither');
  expect(new Set(fresh.asked).size).toBe(fresh.asked.length);
});
