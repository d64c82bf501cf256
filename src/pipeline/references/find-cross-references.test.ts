import { expect, test } from 'vitest';
import { findCrossReferences } from './find-cross-references.ts';
import { formatNames } from './printed-reference.ts';

/** Each reference as `words -> what they name (direction)`. */
function found(text: string): string[] {
  return findCrossReferences(text).references.map(
    ({ start, end, names, direction }) =>
      `${text.slice(start, end)} -> ${formatNames(names)}${direction ? ` ${direction}` : ''}`,
  );
}

// The excerpts stand as the witness has them, misread figures included.
test.each([
  ['carr-1950:1154', 'reveals the same technique (see p. 240 below).', ['p. 240 -> 240 below']],
  ['carr-1950:2158', 'VKP(B) v Rezolyutsiyakh (1941), i, 45; see p. 72 below.', ['p. 72 -> 72 below']],
  ['carr-1950:2692', "Parvus 's artIcle referred to on p. 6 1 below) was", ['p. 6 1 -> 61 below']],
  ['carr-1950:2920', 'See P 33 above', ['P 33 -> 33 above']],
  ['carr-1950:4671', 'Rada (see p 295 below); the purpose', ['p 295 -> 295 below']],
  ['carr-1950:6071', 'See p I28 above.', ['p I28 -> 128 above']],
  ['carr-1950:7504', 'for Makhno see pp. 302-303 below From the', ['pp. 302-303 -> 302-303 below']],
  ['carr-1950:7964', 'See pp I88- r89 below.', ['pp I88- r89 -> 188-189 below']],
  ['carr-1950:8231', 'See p. 109 above The ultimatum', ['p. 109 -> 109 above']],
  ['carr-1950:10017', 'See p. 2I3 above ; Lenin, Sochineniya, xxvii, 263-264', ['p. 2I3 -> 213 above']],
  ['carr-1950:10716', 'as heterodox (see pp. 231 -23 2 above)', ['pp. 231 -23 2 -> 231-232 above']],
  ['carr-1950:12007', 'already quoted on p. 273 above, may be once more', ['p. 273 -> 273 above']],
  ['carr-1950:13590', "(see pp. '107-'108 above).", ["pp. '107-'108 -> 207-208 above"]],
  ['carr-1950:17844', 'S~e p. 383 above.', ['p. 383 -> 383 above']],
])('a page with "above" or "below" is a page of this book: %s', (_locus, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('pages that are not together are referred to one by one', () => {
  // carr-1950:12963
  expect(found('of national self-determination (see pp. 262, 268–269 above).')).toEqual([
    'pp. 262 -> 262 above',
    '268–269 -> 268-269 above',
  ]);
});

test('a note is named by its page and its label', () => {
  // carr-1950:12203, carr-1950:2886, carr-1950:14248
  expect(found('See p. 320, note 4 below.')).toEqual(['p. 320, note 4 -> 320 note 4 below']);
  expect(found('this passage (see p 58, note 2, above) :')).toEqual(['p 58, note 2 -> 58 note 2 above']);
  expect(found('For Vahidov see further p. 326, note 3 below.')).toEqual([
    'p. 326, note 3 -> 326 note 3 below',
  ]);
});

test('two notes of a page are two references, and the second has no page before it', () => {
  // carr-1950:18085
  expect(found('amendments mentioned on p. 401, notes 3 and 4 above.')).toEqual([
    'p. 401, notes 3 -> 401 note 3 above',
    '4 -> 401 note 4 above',
  ]);
});

test('a last page that is printed short is completed', () => {
  expect(found('See pp. 383–4 below.')).toEqual(['pp. 383–4 -> 383-384 below']);
});

test.each([
  ['a page after a cited title', 'Lenin, Sochineniya, xx, p. 120.'],
  ['a page after ibid.', '2 Ibid. p. 54.'],
  [
    'a list of pages in a source',
    'N. Makhno, Pod Udarami Kontrrevolyutsii (Paris, 1936), pp. 92–107, 119, 135',
  ],
  [
    'an essay of which a page range is reprinted',
    'the greater part of this essay (pp. 73–144) ; the sentences',
  ],
  ['"below" that speaks of references', 'References in footnotes below are to this edition.'],
  ['"above" that compares', 'well above such old party leaders as Zinoviev'],
])('%s is no cross-reference', (_what, text) => {
  expect(findCrossReferences(text)).toEqual({ references: [], doubtful: [] });
});

test('"see" in a parenthesis is enough, if the sentence cites nothing', () => {
  // carr-1950:16290
  expect(
    found('The Borot’bisti (see p. 306) demanded a separate Ukrainian army (N. Popov, Ocherk (1933)).'),
  ).toEqual(['p. 306 -> 306']);
  expect(found('See p. 46.')).toEqual(['p. 46 -> 46']);
  expect(findCrossReferences('Popov, Ocherk (1933), says the same (see p. 306).')).toEqual({
    references: [],
    doubtful: [{ start: 41, end: 47 }],
  });
});

test('"see" in the run of a sentence leaves open whose page it is: no reference, but reported', () => {
  // carr-1950:15073, pages of Dokumenty i Materialy
  expect(findCrossReferences('for the proclamation of November 18/December 1, 1917, see pp. 8–10.')).toEqual({
    references: [],
    doubtful: [{ start: 58, end: 66 }],
  });
});

test('a lettered note is one reference, the pages it fills another; both have the direction behind the pages', () => {
  // carr-1950:5571, carr-1950:11374
  expect(found('See Note A : “Lenin’s Theory of the State”, pp. 233–249 below')).toEqual([
    'Note A : “Lenin’s Theory of the State” -> Note A below',
    'pp. 233–249 -> 233-249 below',
  ]);
  expect(found('See Note B: “The Bolshevik Doctrine of Self-Determination” (pp. 410–428 below).')).toEqual([
    'Note B: “The Bolshevik Doctrine of Self-Determination” -> Note B below',
    'pp. 410–428 -> 410-428 below',
  ]);
  expect(found('Note A, pp. 233–249')).toEqual(['Note A -> Note A', 'pp. 233–249 -> 233-249']);
});

test('a part to which the author puts something off is a reference', () => {
  // carr-1950:3056, carr-1950:36-37, carr-1950:51
  expect(found('The party attitude towards war will be discussed in Part V.')).toEqual(['Part V -> Part V']);
  expect(
    found('of which the first contains Parts I to III. The second volume containing Part IV (“The'),
  ).toEqual(['Parts I to III -> Parts I-III', 'The second volume -> Volume 2', 'Part IV -> Part IV']);
  expect(found('especially in Part III of the present volume')).toEqual(['Part III -> Part III']);
});

test('parts and volumes of other books are none', () => {
  // carr-1950:155, carr-1950:13252
  expect(found('only seven volumes of Part I (Early Writings) and four volumes of Part III have')).toEqual(
    [],
  );
  expect(found('and a promised fourth volume containing the rest')).toEqual([]);
  expect(found('set out in Part II of the manifesto')).toEqual([]);
});

test('a later volume is a reference where the sentence leaves it at that', () => {
  // carr-1950:150
  expect(found('A bibliography will appear in the third volume. In the meanwhile')).toEqual([
    'the third volume -> Volume 3',
  ]);
  expect(found('to which we return in a later volume.')).toEqual(['a later volume -> another volume']);
});

test('a chapter is a reference after "see", before "above" or beside its part', () => {
  // webb-1936:170, webb-1936:349, webb-1936:436
  expect(found('Chapter IX in Part II, “In Place of Profit.”')).toEqual([
    'Chapter IX in Part II -> Chapter 9, Part II',
  ]);
  expect(found('See Chapter X I in P art II , “Science')).toEqual([
    'Chapter X I in P art II -> Chapter 11, Part II',
  ]);
  expect(found('We refer to this in Chapter VII in Part II.')).toEqual([
    'Chapter VII in Part II -> Chapter 7, Part II',
  ]);
  expect(found('discussed in Chapter 7 below')).toEqual(['Chapter 7 -> Chapter 7 below']);
});

test('the chapters of a constitution that the text tells about are none', () => {
  // carr-1950:5473, carr-1950:5507
  expect(found('Congress of Soviets. Chapter 5 enunciated a series of “general propositions”,')).toEqual([]);
  expect(
    found('while chapters 10 to 12 related to the organization. Chapter 13 confined the franchise'),
  ).toEqual([]);
});

test('references are found in the second paragraph of a note as in the first', () => {
  expect(found('The term is older.\nSee p. 46.')).toEqual(['p. 46 -> 46']);
});
