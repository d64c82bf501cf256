import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListedForms } from '../../model/form-record.ts';
import type { Hit, WordAnswer } from '../answers.ts';
import { foldedWords } from '../tokens.ts';
import { readFormGroups } from '../variants/form-groups.ts';
import { type AskedWords, type BookNames, findWords, usesForms } from './find-words.ts';
import { SAMPLE_CHAPTER, type SampleText, sampleEngine } from './sample-engine.ts';

const books: BookNames = {
  works: [
    {
      id: 'carr-1950',
      name: 'The Bolshevik Revolution, vol. I',
      chapters: [
        { address: SAMPLE_CHAPTER, name: 'Chapter 4: From February to October', part: 'Part I: The Man' },
      ],
    },
  ],
};

const groups: ListedForms = {
  name: [[['Chicherin'], ['Tchitcherin']]],
  abbreviation: [[['VTsIK', 'All-Russian Central Executive Committee'], []]],
  spelling: [],
  givenNames: ['Grigory'],
  ownWords: [],
};
const forms = readFormGroups(groups);
const formsBySound = async () => readFormGroups(groups, ['Kolchak', 'Petrovsky']);

/** After carr-1950, pp. 70-71. */
const SURRENDER =
  'The attitude of the Soviet was described by Lenin as a voluntary surrender — of state power to the bourgeoisie. The fact gave rise to the so-called “dual power”.';

async function ask(texts: readonly SampleText[], query: string, more: Partial<AskedWords> = {}) {
  const engine = sampleEngine(texts);
  const parts: WordAnswer[] = [];
  for await (const part of findWords(
    engine,
    { query, widen: true, isTyping: false, ...more },
    books,
    forms,
    formsBySound,
  )) {
    parts.push(part);
  }
  const last = parts.at(-1) as WordAnswer;
  return { parts, last, hits: parts.flatMap(({ added }) => added), engine };
}

const words = ({ excerpt }: Hit) =>
  excerpt.map((part) => (part.isMarked ? `[${part.words}]` : part.words)).join('');
const texts = (...some: string[]) => some.map((text) => ({ text }));

test('a hit is a sentence with its book, chapter, page and address', async () => {
  const { hits } = await ask([{ text: SURRENDER, pages: [{ folio: '71', token: 19 }] }], '“dual power”');
  expect(hits).toHaveLength(1);
  expect(hits[0]).toMatchObject({
    work: 'carr-1950',
    book: 'The Bolshevik Revolution, vol. I',
    chapter: SAMPLE_CHAPTER,
    chapterName: 'Chapter 4: From February to October',
    part: 'Part I: The Man',
    passage: 'p70-1',
    folio: '71',
    place: 'p. 71',
    zone: 'text',
    quoted: 'all',
    address: `${SAMPLE_CHAPTER}#p70-1&hl=%22dual%20power%22&at=27`,
    occurrences: 1,
  });
  expect(hits.map(words)).toEqual(['The fact gave rise to the so-called “[dual power]”.']);
});

test('each sentence that holds a word is a hit of its own', async () => {
  const { hits } = await ask(texts('Lenin came. Trotsky went. Then Lenin spoke of Lenin.'), 'lenin');
  expect(hits.map(words).sort()).toEqual(['Then [Lenin] spoke of [Lenin].', '[Lenin] came.']);
  expect(hits.map(({ occurrences }) => occurrences).sort()).toEqual([1, 2]);
});

test('several words: the sentence in which most of them stand', async () => {
  const { hits } = await ask(
    texts('Power was lost. More was said of it. Then came dual power.'),
    'power dual',
  );
  expect(hits.map(words)).toEqual(['Then came [dual] [power].']);
});

test('where words stand far from one another there is one hit, where they come closest', async () => {
  const { hits } = await ask(texts('Power was lost. More was said. Then it was dual.'), 'power dual');
  expect(hits).toHaveLength(1);
});

test('quoted means exact, whatever the hyphens, dashes, spaces and accents', async () => {
  const some = texts(
    'the right of self-determination',
    'the old régime of V.I. Lenin',
    'the old regimes',
    SURRENDER,
  );
  const places = async (query: string) => (await ask(some, query)).hits.map(({ passage }) => passage);
  expect(await places('"right of self determination"')).toEqual(['p70-1']);
  expect(await places('"old regime"')).toEqual(['p70-2']);
  expect(await places('“Old Régimes”')).toEqual(['p70-3']);
  expect(await places('"V. I. Lenin"')).toEqual(['p70-2']);
  expect(await places('"surrender of state power"')).toEqual(['p70-4']);
  expect(await places('"states power"')).toEqual([]);
  expect(await places('"regime"')).toEqual(['p70-2']);
});

test('phrases, words and exclusions go together', async () => {
  const some = texts(
    'dual power and Lenin',
    'dual power and Trotsky',
    'Lenin and Trotsky',
    'dual powers and Lenin',
  );
  const places = async (query: string) => (await ask(some, query)).hits.map(({ passage }) => passage);
  expect(await places('"dual power" lenin')).toEqual(['p70-1']);
  expect(await places('"dual power" -lenin')).toEqual(['p70-2']);
  expect(await places('lenin -"dual power" -dual')).toEqual(['p70-3']);
  expect((await places('dual -Trotsky')).sort()).toEqual(['p70-1', 'p70-4']);
});

test('a phrase over the end of a sentence shows both sentences', async () => {
  const { hits } = await ask(texts('He took power. The fact remained. All went.'), '"power the fact"');
  expect(hits.map(words)).toEqual(['He took [power. The fact] remained.']);
});

test('a phrase over a page break names both pages, a note its page and sign', async () => {
  const [hit] = (
    await ask([{ text: SURRENDER, pages: [{ folio: '71', token: 13 }] }], '"surrender of state"')
  ).hits;
  expect([hit?.folio, hit?.lastFolio, hit?.place]).toEqual(['70', '71', 'pp. 70–71']);
  const note = { text: 'Ibid. p. 3.', passage: 'n70-2', note: '2', annotates: 'Lenin wrote it.' };
  const [inNote] = (await ask([note], 'ibid')).hits;
  expect(inNote).toMatchObject({ place: 'p. 70, n. 2', zone: 'note', annotates: 'Lenin wrote it.' });
});

test('a set-off quotation is quoted and has its speaker', async () => {
  const [hit] = (await ask([{ text: 'All power to the Soviets!', quoted: 'all', speaker: 'Lenin' }], 'power'))
    .hits;
  expect(hit).toMatchObject({ quoted: 'all', speaker: 'Lenin' });
});

test('what stands partly in quotation marks is partly quoted, and a word of the author’s is not', async () => {
  const text = 'The Soviet had, said Lenin, “surrendered power”. Land came later.';
  const told = async (query: string) => (await ask(texts(text), query)).hits.map(({ quoted }) => quoted);
  expect(await told('surrendered power')).toEqual(['all']);
  expect(await told('Soviet power')).toEqual(['part']);
  expect(await told('power land')).toEqual(['part']);
  expect(await told('"said Lenin surrendered"')).toEqual(['part']);
  expect(await told('Soviet')).toEqual([undefined]);
});

test('inflections count and are told with their number, and can be left out', async () => {
  const some = texts('a party', 'two parties', 'a partisan', 'parties and parties');
  const { last } = await ask(some, 'Party');
  expect(last.widened).toEqual([
    { asked: 'Party', asTyped: 1, also: [{ form: 'parties', occurrences: 3 }], because: 'inflection' },
  ]);
  const { hits } = await ask(some, 'Party', { widen: false });
  expect(hits.map(({ passage }) => passage)).toEqual(['p70-1']);
});

test('the forms of words are fetched for words that may have some', () => {
  const uses = (query: string) => usesForms({ query, widen: true, isTyping: false });
  expect(['Chicherin', 'the tsar', '"dual" power', 'TSIK'].map(uses)).toEqual([true, true, true, true]);
  expect(['the', 'of 1917', '"Chicherin"'].map(uses)).toEqual([false, false, false]);
});

test('a name in other letters leads to the book’s, and is told to stand nowhere itself', async () => {
  const some = texts(
    'Chicherin signed.',
    'The committee met. VTsIK agreed.',
    'the All-Russian Central Executive Committee',
  );
  const { hits, last } = await ask(some, 'Tchitcherin');
  expect(hits.map(words)).toEqual(['[Chicherin] signed.']);
  expect(last.unknown).toEqual(['Tchitcherin']);
  expect(last.widened).toEqual([
    { asked: 'Tchitcherin', asTyped: 0, also: [{ form: 'Chicherin', occurrences: 1 }], because: 'name' },
  ]);
  expect((await ask(some, 'Tchitcherin', { widen: false })).hits).toEqual([]);
  expect((await ask(some, '"Tchitcherin"')).hits).toEqual([]);
  expect((await ask(some, 'vtsik')).hits.map(({ passage }) => passage).sort()).toEqual(['p70-2', 'p70-3']);
  const full = await ask(some, 'All-Russian Central Executive Committee');
  expect(full.hits.map(({ passage }) => passage).sort()).toEqual(['p70-2', 'p70-3']);
});

test('initials with spaces and without find the same: the name with them, and alone', async () => {
  const some = texts('by G. S. Gurvich', 'V. Gurvich and G. Lenin', 'Gurvich', 'Vol. V. I came.');
  const spaced = await ask(some, 'G. S. Gurvich');
  const joined = await ask(some, 'G.S. Gurvich');
  expect(joined.hits.map(words)).toEqual(spaced.hits.map(words));
  expect(spaced.hits.map(words)).toEqual(['by [G. S. Gurvich]', '[Gurvich]', 'V. [Gurvich] and G. Lenin']);
  expect((await ask(some, '"G.S. Gurvich"')).hits.map(words)).toEqual(['by [G. S. Gurvich]']);
  expect((await ask(some, 'V. I. Gurvich')).last.widened).toMatchObject([
    { asked: 'V. I. Gurvich', asTyped: 0, also: [{ form: 'Gurvich', occurrences: 3 }] },
  ]);
});

test('for a word that stands nowhere the nearest words are named, the most frequent first', async () => {
  const some = texts('the government', 'a government', 'governments', 'the dictatorship');
  const { last } = await ask(some, 'goverment dicatatorship');
  expect(last.nearest).toEqual([
    { asked: 'goverment', nearest: ['government'] },
    { asked: 'dicatatorship', nearest: ['dictatorship'] },
  ]);
  expect((await ask(some, 'xyzzyq')).last.nearest).toBeUndefined();
  expect((await ask(some, 'goverment', { isTyping: true })).last.nearest).toBeUndefined();
});

test('what was asked stands before other forms of it, however rare these are', async () => {
  const some = texts('Chicherins', 'More was said of it at length, and Chicherin signed it in the end.');
  expect((await ask(some, 'Chicherin')).hits.map(({ passage }) => passage)).toEqual(['p70-2', 'p70-1']);
});

test('inflections are found and told while a word is typed', async () => {
  const { last, hits } = await ask(texts('dual power', 'dual powers'), 'dual power', { isTyping: true });
  expect(hits).toHaveLength(2);
  expect(last.widened).toMatchObject([{ asked: 'power', also: [{ form: 'powers', occurrences: 1 }] }]);
});

test('a name in no list leads to the one that sounds like it', async () => {
  expect((await ask(texts('Kolchak fled.'), 'Koltschak')).hits.map(words)).toEqual(['[Kolchak] fled.']);
  expect((await ask(texts('Kolchak fled.'), 'Колчак')).hits.map(words)).toEqual(['[Kolchak] fled.']);
  expect((await ask(texts('Petrovsky signed.'), 'Grigory Petrovsky')).hits.map(words)).toEqual([
    '[Petrovsky] signed.',
  ]);
});

test('a word that no book has finds nothing, instead of what begins like it', async () => {
  const { hits, last } = await ask(texts('x marks it'), 'xyzzyq');
  expect([hits, last.unknown, last.isComplete]).toEqual([[], ['xyzzyq'], true]);
  expect((await ask(texts('dual power'), '"dual xyzzyq power"')).last.unknown).toEqual(['xyzzyq']);
  const typing = await ask(texts('x marks it'), 'xyzzyq', { isTyping: true });
  expect([typing.hits, typing.last.unknown]).toEqual([[], ['xyzzyq']]);
});

test('the last word counts as a beginning while it is typed, also in a phrase', async () => {
  const some = texts('the nation', 'the nationalist party', 'the notion');
  const places = async (query: string, isTyping: boolean) =>
    (await ask(some, query, { isTyping })).hits.map(({ passage }) => passage).sort();
  expect(await places('nati', true)).toEqual(['p70-1', 'p70-2']);
  expect(await places('nati', false)).toEqual([]);
  expect(await places('"the nationalist par', true)).toEqual(['p70-2']);
  expect(await places('notions', true)).toEqual(['p70-3']);
});

test('common words are not marked where others were asked for, and the engine is not asked for them', async () => {
  const { hits, engine } = await ask(texts('The end of the dual power.', 'dual'), 'the dual');
  expect(hits.map(words)).toEqual(['The end of the [dual] power.']);
  expect(engine.asked.filter((asked) => /\bthe\b/.test(asked))).toEqual([]);
});

test('where many records would have to be read for a common word, the engine is asked for it', async () => {
  const many = Array.from({ length: 70 }, (_, index) => (index === 60 ? 'the dual power' : 'dual powers'));
  const { hits, engine } = await ask(texts(...many), 'the dual');
  expect(hits.map(({ passage }) => passage)).toEqual(['p70-61']);
  expect(engine.fetched).toEqual(['unknown_60']);
});

test('nothing is fetched for nothing', async () => {
  const { last, engine } = await ask(texts('dual power'), ' – “” -dual');
  expect(last).toMatchObject({ added: [], passages: 0, isComplete: true });
  expect(engine.fetched).toEqual([]);
});

test('the best come first: words side by side before words far apart', async () => {
  const far = `dual ${'more was said of it '.repeat(6)} power`;
  const { hits } = await ask(
    texts(far, `The dual power ${'was said to be so and so '.repeat(5)}`),
    'dual power',
  );
  expect(hits.map(({ passage }) => passage)).toEqual(['p70-2', 'p70-1']);
});

test('a few records are read at once, the others on and on, and after three hundred only when asked', async () => {
  const many = Array.from({ length: 700 }, (_, index) => ({ text: `Lenin ${index}` }));
  const { parts, hits } = await ask(many, 'Lenin');
  expect(parts.slice(0, 4).map(({ read }) => read)).toEqual([2, 12, 32, 92]);
  expect(parts.filter(({ isPaused }) => isPaused).map(({ read }) => read)).toEqual([300, 600]);
  expect(parts.map(({ isComplete }) => isComplete).lastIndexOf(false)).toBe(parts.length - 2);
  expect(hits).toHaveLength(700);
});

test('who stops listening stops the reading', async () => {
  const engine = sampleEngine(Array.from({ length: 200 }, (_, index) => ({ text: `Lenin ${index}` })));
  for await (const part of findWords(
    engine,
    { query: 'Lenin', widen: true, isTyping: false },
    books,
    forms,
    formsBySound,
  )) {
    if (part.read > 0) break;
  }
  expect(engine.fetched).toHaveLength(2);
});

test('hits of a passage stand in the order of its words, passages in the order of the book', async () => {
  const { hits } = await ask(texts('Lenin came. Lenin went.', 'Lenin spoke.'), 'Lenin');
  const inOrder = [...hits].sort((a, b) => a.order - b.order).map(words);
  expect(inOrder).toEqual(['[Lenin] came.', '[Lenin] went.', '[Lenin] spoke.']);
});

test('words that stand in different sentences are all shown, with what is left out between them', async () => {
  const between = 'More was said of it. ';
  const apart = await ask(
    texts(`Power was lost. ${between}Lenin wrote. Then it was dual.`),
    'dual lenin power',
  );
  expect(apart.hits.map(words)).toEqual(['[Power] was lost. … [Lenin] wrote. Then it was [dual].']);
  const long = 'and so on '.repeat(50);
  const [cut] = (await ask(texts(`Land ${long}. ${between}A ${long} dual power ${long}.`), 'dual power land'))
    .hits;
  expect(cut && words(cut)).toMatch(/^\[Land\] and .* … (and |so |on ).*\[dual\] \[power\] .* …$/);
  expect(cut && words(cut).length).toBeLessThan(460);
});

test('a long sentence is cut around what was found and shows so', async () => {
  const [hit] = (
    await ask(texts(`${'before it '.repeat(60)}dual power ${'after it '.repeat(60)}`), '"dual power"')
  ).hits;
  const shown = hit ? words(hit) : '';
  expect(shown).toMatch(/^… (before|it) .* \[dual power\] .* (after|it) …$/);
  expect(shown.length).toBeLessThan(460);
});

test('a phrase in quotation marks is found wherever it stands, as often as it stands there', async () => {
  const word = fc.constantFrom(
    'the',
    'of',
    'dual',
    'Power',
    'V.',
    'self-determination',
    'régime',
    'Lenin’s',
    '“so”',
    '—',
    'x.',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      async (some, pick, length) => {
        const source = foldedWords(some[pick % some.length] ?? '');
        const start = pick % Math.max(1, source.length);
        const phrase = source.slice(start, start + length);
        if (phrase.length === 0) return;
        const held = some.filter((one) => foldedWords(one).length > 0);
        const { hits } = await ask(texts(...held), `"${phrase.join(' ')}"`);
        const expected = held.map((one) => {
          const tokens = foldedWords(one);
          return tokens.filter((_, at) => phrase.every((asked, index) => tokens[at + index] === asked))
            .length;
        });
        const counted = held.map((_, index) =>
          hits
            .filter(({ passage }) => passage === `p70-${index + 1}`)
            .reduce((sum, { occurrences }) => sum + occurrences, 0),
        );
        expect(counted).toEqual(expected);
      },
    ),
  );
});
