import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { evidenceOf } from '../words/spec-evidence.ts';
import { parseAuthority } from './parse-authority.ts';
import { restoreAbbreviations } from './restore-abbreviations.ts';
import { restoreCitations } from './restore-citations.ts';
import { citedEvidence, SAMPLE_WORKS } from './sample-authority.ts';

const evidence = citedEvidence();
const restored = (text: string) => readingOf(restoreCitations(excerptTokens(text), evidence));

describe('titles', () => {
  test.each([
    ['Lerun, Sacmnelliya, vi, 333', 'Lenin, Sochineniya, vi, 333', 'carr-1950:3460'],
    [
      'Pyatyz VSe1 0sszisktt S"ezd Sovetav (1918), p. 163.',
      'Pyatyi Vserossiiskii S"ezd Sovetov (1918), p. 163.',
      '',
    ],
    [
      "VKP(B) '() Rezolyutsiyakh (1941), i, 434.",
      'VKP(B) v Rezolyutsiyakh (1941), i, 434.',
      'carr-1950:9315',
    ],
    ['VKP(B) v (Rezolyutsiyakh 1941), i, 24', 'VKP(B) v Rezolyutsiyakh (1941), i, 24', 'carr-1950:1452'],
    ['! zvestzya, April 5, 1917', 'Izvestiya, April 5, 1917', 'carr-1950:3556'],
  ])('a misread title is read whole: %s', (received, printed) => {
    expect(restored(received)).toBe(printed);
  });

  test('a mark read for the colon of a title is the colon (carr-1950:12566)', () => {
    const works = parseAuthority(
      "a\tNatsional'nyi Vopros: Dokumenty\tbook\tru\t-\t-\town\tCC0-1.0\twhy",
      'list',
    );
    const own = evidenceOf('of', [], [{ word: 'Vopros', kind: 'russian-title' }], works);
    expect(readingOf(restoreCitations(excerptTokens("Natsional'nyt Vopros' Dokumenty"), own))).toBe(
      'Natsional’nyi Vopros: Dokumenty',
    );
  });

  test('an author has the stops of the initials (carr-1950:5657)', () => {
    expect(restored('G S Gurvich, Istoriya Sovetskoi Komtttutsli (1923), p. 33')).toBe(
      'G. S. Gurvich, Istoriya Sovetskoi Konstitutsii (1923), p. 33',
    );
  });

  test('a name with a letter too many may be so printed (carr-1950:12745)', () => {
    expect(restored('A. Rothsteicn, The Soviet Constitution (1923)')).toContain('Rothsteicn');
  });

  test('words of the text that sound like a title stay (carr-1950:3, carr-1950:9512)', () => {
    for (const text of [
      'to write a history of Russia since',
      'the Soviet constitution (1918) was',
      'that was the story',
    ])
      expect(restored(text)).toBe(text);
  });

  test('an inflected title is another title', () => {
    const own = evidenceOf('of', [], [{ word: 'Vserossiiskogo', kind: 'russian-title' }], SAMPLE_WORKS);
    const text = 'Pyatyi Vserossiiskogo S"ezd Sovetov';
    expect(readingOf(restoreCitations(excerptTokens(text), own))).toBe(text);
  });

  test('a number run together with a title is not lost (carr-1950:15568)', () => {
    expect(restored('Semnadtsatyz God,11 (1924)')).toContain(',11 (1924)');
  });

  test('without a list nothing is a title', () => {
    const none = evidenceOf('of');
    expect(readingOf(restoreCitations(excerptTokens('Lerun, Sacmnelliya'), none))).toBe('Lerun, Sacmnelliya');
  });
});

describe('Ibid.', () => {
  test.each([
    ['Ibzd. p. 49', 'Ibid. p. 49'],
    ['lend. V111, 500, note 120.', 'Ibid. viii, 500, note 120.'],
    ['Rnd. xxii, 466.', 'Ibid. xxii, 466.'],
    ['Ibid xx, 31.', 'Ibid. xx, 31.'],
    ['see also Ibid. xx, 634.', 'see also ibid. xx, 634.'],
    ['in 1905 (.bid. Vll, 196)', 'in 1905 (ibid. vii, 196)'],
  ])('%s', (received, printed) => {
    expect(restored(received)).toBe(printed);
  });

  test('a word with about its strokes is not taken for it without a volume or page behind it', () => {
    for (const text of ['Rnd. Lenin said', 'He said: lend a hand', 'Find pages'])
      expect(restored(text)).toBe(text);
  });
});

describe('volumes', () => {
  test.each([
    ['Lenin, Sochineniya, XXll, 132', 'Lenin, Sochineniya, xxii, 132'],
    ['Ibid. 11, 384', 'Ibid. ii, 384'],
    ['Trotsky, Sochineniya, III, n, 31', 'Trotsky, Sochineniya, iii, ii, 31'],
    ['A. Shlyapnikov, Semnadtsatyi God, 1 1 (1924), 178', 'A. Shlyapnikov, Semnadtsatyi God, ii (1924), 178'],
    ['Lenin, Sochineniya, xxi, 258; XXll, 371', 'Lenin, Sochineniya, xxi, 258; xxii, 371'],
    ['Ibid. xvi, I, 145', 'Ibid. xvi, i, 145'],
    // The part behind the year of its volume, as in carr-1950:15297.
    ['Trotsky, Sochineniya, iii (1928), 1, 21', 'Trotsky, Sochineniya, iii (1928), i, 21'],
    ['Trotsky, Sochineniya, iv (1928), 1, 21', 'Trotsky, Sochineniya, iv (1928), 1, 21'],
    // Alone in a bracket (carr-1950:15342, 4310).
    ['this belief (11, 121, 136) which', 'this belief (ii, 121, 136) which'],
    ['work (11, ii, 171), the', 'work (ii, ii, 171), the'],
    ['of the votes (11, 2 and 3)', 'of the votes (11, 2 and 3)'],
    ['Lenin, Sochineniya (Engl. transl. n.d.), 1, 163', 'Lenin, Sochineniya (Engl. transl. n.d.), i, 163'],
    ['Zeit, Xxii (Vienna', 'Zeit, xxii (Vienna'],
    ['(1918), ch. XIX, and', '(1918), ch. xix, and'],
  ])('%s', (received, printed) => {
    expect(restored(received)).toBe(printed);
  });

  test('a second number behind ibid. may be a part or a page: the doubt is told (carr-1950:10366)', () => {
    const [, , part] = restoreCitations(excerptTokens('Ibid. xvi, 11, 94.'), evidence);
    expect(part).toMatchObject({ form: '11,', doubt: { alternatives: ['ii,'] } });
  });

  test('pages are no volume', () => {
    for (const text of ['Ibid. p. 11.', 'Ibid. pp. 11, 14.', 'Pravda, May 11, 1918'])
      expect(restored(text)).toBe(text);
  });

  test('a witness with large numerals keeps them', () => {
    const large = evidenceOf('of', [], [], SAMPLE_WORKS);
    expect(readingOf(restoreCitations(excerptTokens('Ibid. XX, 31.'), large))).toBe('Ibid. XX, 31.');
  });
});

describe('abbreviations', () => {
  test.each([
    ['(1934), P 260', '(1934), p. 260'],
    ['(1918), PP 33, 146', '(1918), pp. 33, 146'],
    ['NO.4, art 67.', 'No. 4, art. 67.'],
    ['No I (2nd ed), art. 8', 'No. 1 (2nd ed.), art. 8'],
    ['(Berlin, n d. [1917])', '(Berlin, n.d. [1917])'],
    ['(N Y., 1919)', '(N.Y., 1919)'],
    ['(Eng!. trans!. 1932)', '(Engl. transl. 1932)'],
    ['Gins, op. nt. 11, 565', 'Gins, op. cit. ii, 565'],
    // A point lost within a bracket, of "etc.", behind "n.d.", and an ordinal (carr-1950:5686, 13685, 8669, 8675, 10415).
    ['labour” (art 20).', 'labour” (art. 20).'],
    ['White Russia, etc”, that', 'White Russia, etc.”, that'],
    ['in Russia (n.d). The', 'in Russia (n.d.). The'],
    ['des Parteiwesens (znd ed. 1925)', 'des Parteiwesens (2nd ed. 1925)'],
    ['und Staat (:md ed. 1923)', 'und Staat (2nd ed. 1923)'],
    ['Gesamtausgabe, rer Tet!, vi', 'Gesamtausgabe, Ier Teil, vi'],
  ])('%s', (received, printed) => {
    expect(restored(received)).toBe(printed);
  });

  test('words that begin like them stay', () => {
    for (const text of ['On November 14, 1918', 'No I think', 'P. Milyukov', 'art 3 is', '(and ed. 2)'])
      expect(restored(text)).toBe(text);
  });
});

const formula = fc.constantFrom(
  'Lenin, Sochineniya, xx, 31.',
  'Ibid. xxii, 4; xxiii, 8.',
  'VKP(B) v Rezolyutsiyakh (1941), i, 3–5.',
  'Sobranie Uzakonenii, 1917–1918, No. 1 (2nd ed.), arts. 1, 3.',
  'Pravda, December 16, 1923.',
  'a speech of 1918, and of the constitution',
  'G. S. Gurvich, Istoriya Sovetskoi Konstitutsii (1923), pp. 33, 146–147.',
);

test('a clean note is left as it is', () => {
  fc.assert(
    fc.property(fc.array(formula, { minLength: 1, maxLength: 4 }), (formulas) => {
      // Without a stop before it "Ibid." would stand within a sentence, where it has a small letter.
      const text = formulas.map((one) => (/[.;]$/.test(one) ? one : `${one}.`)).join(' ');
      expect(restored(text)).toBe(readingOf(excerptTokens(text)));
    }),
  );
});

test('an abbreviation of two letters that lost a point or stands apart is close (carr-1950:2706, 2885, 14106, 14418)', () => {
  const short = (text: string) => readingOf(restoreAbbreviations(excerptTokens(text)));
  expect(short('(Berlin, n d. [1917])')).toBe('(Berlin, n.d. [1917])');
  expect(short('(Berlin, n d [1917])')).toBe('(Berlin, n.d. [1917])');
  expect(short('Stalin (N Y., 1946)')).toBe('Stalin (N.Y., 1946)');
  expect(short('ed. P. L. Ford (N. Y.), vi')).toBe('ed. P. L. Ford (N.Y.), vi');
  expect(short('elements, i. e. the poor')).toBe('elements, i.e. the poor');
  expect(short('round it, e.g in Proletarskaya')).toBe('round it, e.g. in Proletarskaya');
  for (const text of ['N. Popov', 'M. I. Kalinin', 'Sochineniya, v, 38', 'N. E. Ivanov'])
    expect(short(text)).toBe(text);
});
