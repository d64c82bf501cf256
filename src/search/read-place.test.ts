import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedPage, PlaceList } from './place-list.ts';
import { readPlace } from './read-place.ts';

/** A volume with a preface, two chapters and a note A, and a pamphlet of one text; both have a page 12. */
const list: PlaceList = {
  works: [
    {
      id: 'carr-1950',
      title: 'The Bolshevik Revolution 1917-1923',
      shortTitle: 'The Bolshevik Revolution, vol. I',
      year: 1950,
      volume: 'I',
      authors: [{ given: 'E. H.', family: 'Carr' }],
      imprint: ['London', 'Macmillan'],
      address: '/carr-1950/',
      pageViews: '/carr-1950/p/',
      isShown: true,
      chapters: [
        chapter('preface', 'Preface', 'v', 'vi'),
        chapter('chapter', '1905 and After', '3', '20', '3'),
        chapter('chapter', 'From February to October', '21', '61', '4'),
        chapter('note', 'Lenin’s Theory of the State', '62', '70', 'A'),
      ],
      pages: [
        ...run(['v', 'vi'], 0),
        ...run(numbers(3, 20), 1),
        ...run(numbers(21, 61), 2).map((page) => withNotes(page)),
        ...run(numbers(62, 70), 3),
      ],
      outside: [{ first: '1', last: '2', reason: 'Half-title of Part I and its blank back' }],
      before: 'Pages i–iv before the Preface are not in the source.',
      after: 'The rest is not in the source.',
    },
    {
      id: 'webb-1936',
      title: 'Soviet Communism: Dictatorship or Democracy?',
      shortTitle: 'Dictatorship or Democracy?',
      year: 1936,
      authors: [
        { given: 'Sidney', family: 'Webb' },
        { given: 'Beatrice', family: 'Webb' },
      ],
      imprint: ['London', 'The Left Review'],
      address: '/webb-1936/',
      pageViews: '/webb-1936/p/',
      isShown: true,
      chapters: [
        {
          ...chapter('text', 'Dictatorship or Democracy?', '2', '32'),
          sections: [{ title: 'Is Stalin a Dictator?', folio: '14', id: 'h14-1' }],
        },
      ],
      pages: run(numbers(2, 32), 0).map((page) =>
        page.folio === '12'
          ? {
              ...page,
              notes: [
                ['*', 'n12-1'],
                ['†', 'n12-2'],
              ],
            }
          : page,
      ),
      outside: [],
      before: 'Page 1 is not in the source.',
      after: 'Nothing of the text is missing.',
    },
  ],
};

function chapter(
  kind: 'preface' | 'chapter' | 'note' | 'text',
  title: string,
  first: string,
  last: string,
  number?: string,
) {
  const label = kind === 'note' ? 'Note' : 'Chapter';
  const name = number === undefined ? title : `${label} ${number}: ${title}`;
  const slug = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const address = kind === 'text' ? '/webb-1936/text/' : `/carr-1950/${slug}/`;
  return {
    kind,
    name,
    title,
    shortTitle: title,
    address,
    first,
    last,
    sections: [],
    ...(number && { number }),
  };
}

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function run(folios: readonly string[], of: number): PlacedPage[] {
  return folios.map((folio) => ({ folio, chapter: of }));
}

/** Page 61 has three notes, page 60 one; page 41 is missing. */
function withNotes(page: PlacedPage): PlacedPage {
  if (page.folio === '61') return { ...page, notes: ['1', '2', '3'] };
  if (page.folio === '60') return { ...page, notes: ['1'] };
  return page.folio === '41' ? { ...page, status: 'lacuna' } : page;
}

const addressesOf = (query: string) => readPlace(query, list)?.places.map(({ address }) => address);
const only = (query: string) => {
  const places = readPlace(query, list)?.places ?? [];
  expect(places, query).toHaveLength(1);
  return places[0];
};

test.each([
  'p. 61 n. 2',
  '61 n2',
  'p.61, note 2',
  'P. 61 N. 2',
  'p. 61, fn 2',
  'n. 2 p. 61',
  'note 2 on page 61',
  'Carr, p. 61, n. 2',
  'Carr i, 61 n. 2',
  'E. H. Carr, The Bolshevik Revolution, 1917–1923, i (London: Macmillan, 1950), 61 n. 2',
  'chapter 4, p. 61 n. 2',
])('%s is note 2 on page 61', (query) => {
  expect(only(query)).toMatchObject({
    kind: 'note',
    state: 'here',
    name: 'Page 61, note 2',
    address: '/carr-1950/from-february-to-october/#n61-2',
    pageView: '/carr-1950/p/61/#n61-2',
  });
});

test.each([
  'p. 61',
  '61',
  'page 61',
  'p61',
  'p. 61 f.',
  'Carr 61',
  'Carr (1950), p. 61',
  'p. 61 in Carr',
  'Bolshevik Revolution i 61',
  'vol. i, p. 61',
  'carr-1950 61',
])('%s is page 61, in its chapter and as a page of its own', (query) => {
  expect(only(query)).toMatchObject({
    name: 'Page 61',
    address: '/carr-1950/from-february-to-october/#page-61',
    pageView: '/carr-1950/p/61/',
    chapter: { name: 'Chapter 4: From February to October' },
  });
});

test.each([
  'chapter 4',
  'ch. iv',
  'chap 4',
  'Chapter Four',
  'From February to October',
  'chapter 4: from february to october',
])('%s is chapter 4', (query) => {
  expect(only(query)).toMatchObject({
    kind: 'chapter',
    address: '/carr-1950/from-february-to-october/',
    pages: 'pp. 21–61',
  });
});

test('a preface, a note with a letter, a Roman page, a section and a title that opens with a year are places', () => {
  expect(addressesOf('preface')).toEqual(['/carr-1950/preface/']);
  expect(addressesOf('Note A')).toEqual(['/carr-1950/lenin-s-theory-of-the-state/']);
  expect(addressesOf("Lenin's theory of the state")).toEqual(addressesOf('note a'));
  expect(addressesOf('vi')).toEqual(['/carr-1950/preface/#page-vi']);
  expect(addressesOf('1905 and after')).toEqual(['/carr-1950/1905-and-after/']);
  expect(addressesOf('Is Stalin a dictator')).toEqual(['/webb-1936/text/#h14-1']);
  expect(addressesOf('Sidney and Beatrice Webb')).toEqual(['/webb-1936/']);
});

test('a page that several works have gives one answer for each, unless a work is named', () => {
  expect(readPlace('p. 12', list)?.places.map(({ work }) => work)).toEqual(['carr-1950', 'webb-1936']);
  expect(readPlace('Webb p. 12', list)?.places.map(({ work }) => work)).toEqual(['webb-1936']);
});

test('notes that are marked by signs are found by the sign and by counting', () => {
  expect(addressesOf('Webb p. 12 †')).toEqual(['/webb-1936/text/#n12-2']);
  expect(addressesOf('Webb, p. 12, n. 2')).toEqual(['/webb-1936/text/#n12-2']);
});

test('a missing page answers with the reason and its neighbours', () => {
  expect(only('p. 41')).toMatchObject({
    state: 'missing',
    remark: 'Page 41 is missing from our source: it had text, and no scan holds it.',
    near: [{ name: 'Page 40' }, { name: 'Page 42' }],
  });
});

test('a page or note that does not exist is answered with what there is', () => {
  expect(readPlace('p. 999', list)?.places.map(({ state, remark }) => [state, remark])).toEqual([
    ['outside', 'Our source has pp. v–vi and 3–70. The rest is not in the source.'],
    ['outside', 'Our source has pp. 2–32. Nothing of the text is missing.'],
  ]);
  expect(only('p. 61 n. 7')).toMatchObject({ state: 'none', remark: 'Page 61 has 3 notes: 1, 2 and 3.' });
  expect(only('Carr p. 2')?.remark).toBe(
    'Pages 1–2 are not in our source. Half-title of Part I and its blank back.',
  );
  expect(only('Carr p. 2')?.near.map(({ name }) => name)).toEqual(['Page vi', 'Page 3']);
  expect(only('Carr p. ix')?.near.map(({ name }) => name)).toEqual(['Page vi', 'Page 3']);
  expect(only('Carr p. 999')?.near.map(({ name }) => name)).toEqual(['Page 70']);
  expect(only('Carr p. ii')?.remark).toContain('Pages i–iv');
  expect(only('chapter 20')).toMatchObject({ state: 'none', remark: 'It has chapters 3 to 4.' });
  expect(only('vol. iii, p. 61')).toMatchObject({ state: 'none', name: 'Volume III' });
});

test('"61n" is the only note of its page, or the page with all of them', () => {
  expect(addressesOf('60n')).toEqual(['/carr-1950/from-february-to-october/#n60-1']);
  expect(only('61n')).toMatchObject({ name: 'Page 61', near: [{}, {}, {}] });
});

test('several pages lead to the first and offer the last, also with figures left out', () => {
  expect(only('pp. 60-61')).toMatchObject({ name: 'Pages 60–61', near: [{ name: 'Page 61' }] });
  expect(readPlace('pp. 60–1', list)?.asked).toBe('pp. 60–61');
  expect(only('pp. 40-42')?.remark).toBe('Page 41 is missing from our source.');
  expect(only('pp. 69-75')?.remark).toBe('Our source ends with page 70. The rest is not in the source.');
});

test('what can also be a word is said to be uncertain', () => {
  const isCertain = (query: string) => readPlace(query, list)?.isCertain;
  expect(['p. 61', 'Carr 61', '61 n. 2', 'chapter 4'].map(isCertain)).toEqual([true, true, true, true]);
  expect(['vi', '61', 'preface', 'note a', 'Carr'].map(isCertain)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  '1917',
  '999',
  '1917-1923',
  'dual power',
  'note',
  'p.',
  '"chapter 4"',
  'the Soviet state',
  'n. 2',
  '',
  '61 62',
])('%s is no place', (query) => {
  expect(readPlace(query, list)).toBeUndefined();
});

test('in a copy without the text of a work its page views are given, and no note is claimed or denied', () => {
  const withheld: PlaceList = {
    works: list.works.map((work) => ({
      ...work,
      isShown: false,
      pages: work.pages.map(({ notes: _, ...page }) => page),
    })),
  };
  expect(readPlace('p. 61 n. 7', withheld)?.places).toMatchObject([
    { state: 'not-shown', address: '/carr-1950/p/61/', near: [] },
  ]);
});

test('every page is found by its number, whatever is typed around it', () => {
  const folios = list.works[0]?.pages.map(({ folio }) => folio) ?? [];
  fc.assert(
    fc.property(
      fc.constantFrom(...folios),
      fc.constantFrom('p. ', 'p.', 'page ', 'Carr ', 'carr, p. ', 'Pp. '),
      fc.constantFrom('', '.', ' ', ','),
      (folio, before, behind) => {
        const places = readPlace(before + folio + behind, list)?.places ?? [];
        expect(places.find(({ work }) => work === 'carr-1950')?.pageView).toBe(`/carr-1950/p/${folio}/`);
      },
    ),
  );
});

test('no query, however odd, is more than read', () => {
  fc.assert(fc.property(fc.string(), (query) => void readPlace(query, list)));
});
