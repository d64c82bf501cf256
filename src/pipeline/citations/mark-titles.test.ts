import { expect, test } from 'vitest';
import { excerptTokens } from '../characters/excerpt.ts';
import { markTitles } from './mark-titles.ts';
import { citedEvidence } from './sample-authority.ts';

const evidence = citedEvidence();

/** The stretches that are marked, those of one group as one. */
function marked(text: string): string[] {
  const groups = new Map<string, string[]>();
  for (const { form, ranges = [] } of markTitles(excerptTokens(text), evidence)) {
    for (const { group, start, end, inferred, kind } of ranges) {
      expect({ inferred, kind }).toEqual({ inferred: true, kind: 'emphasis' });
      groups.set(group, [...(groups.get(group) ?? []), form.slice(start, end)]);
    }
  }
  return [...groups.values()].map((forms) => forms.join(' '));
}

test('titles and Ibid. are marked without the punctuation about them (carr-1950:4580)', () => {
  expect(marked('(VKP(B) v Rezolyutsiyakh (1941), i, 45); Sobranie Uzakonenii, 1918')).toEqual([
    'VKP(B) v Rezolyutsiyakh',
    'Sobranie Uzakonenii, 1918',
  ]);
  expect(marked('Lenin, Sochineniya, xx, 31; (ibid. xx, 634)')).toEqual(['Sochineniya', 'ibid.']);
});

test('a newspaper is marked in the text too, also before "group"', () => {
  expect(marked('the articles in Pravda, and Izvestiya had')).toEqual(['Pravda', 'Izvestiya']);
});

test('a known title that opens a longer one is not marked (carr-1950:2179)', () => {
  expect(marked('the Izvestiya Soveta Rabochikh Deputatov')).toEqual([]);
});

test('a title in English is marked only where it is cited (carr-1950:9512)', () => {
  expect(marked('A History of Russia would be')).toEqual([]);
  expect(marked('G. Vernadsky, A History of Russia (1944), p. 319')).toEqual(['A History of Russia']);
  expect(marked('The Soviet Constitution was')).toEqual([]);
});

test('what an editor marked stands', () => {
  const own = { group: 'ruling 1', kind: 'emphasis', start: 0, end: 6 } as const;
  const [token, ...rest] = excerptTokens('Pravda said');
  if (!token) throw new Error('no token');
  expect(markTitles([{ ...token, ranges: [own] }, ...rest], evidence)[0]?.ranges).toEqual([own]);
});

test('the years of an annual collection are set as part of its title (carr-1950:5315)', () => {
  expect(marked('Sobranie Uzakonenii, 1917–1918, No. 64, art. 698.')).toEqual([
    'Sobranie Uzakonenii, 1917–1918',
  ]);
  expect(marked('Sobranie Uzakonenii, No. 15, art. 215.')).toEqual(['Sobranie Uzakonenii']);
});
