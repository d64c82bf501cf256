import { expect, test } from 'vitest';
import type { Token } from '../../model/token.ts';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { mapTexts } from '../map-texts.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import { sampleChapter } from '../sample-work.ts';
import { closeNote, closeParagraph, closesNotes, stopsBehindQuotes } from './close-notes.ts';

const closed = (text: string) => readingOf(closeNote(excerptTokens(text)));

/** A chapter of notes on p. 140, and the pages that are missing in it. */
function chapterOf(notes: readonly string[], missing: readonly string[] = []): ChapterDraft {
  return {
    chapter: sampleChapter({ slug: 'text', opens: '140' }),
    passages: missing.map((folio) => ({ kind: 'lacuna', folio })),
    notes: notes.map((text, rank) => ({
      id: `n140-${rank + 1}`,
      mark: String(rank + 1),
      folio: '140',
      paragraphs: [excerptTokens(text)],
    })),
  };
}

test('a note that lost its full stop has one again: a citation (carr-1950:8808), a sentence (carr-1950:4407)', () => {
  expect(closed('Lenin, Sochineniya, xxvi, 267)')).toBe('Lenin, Sochineniya, xxvi, 267).');
  expect(closed('its authorship is not disputed')).toBe('its authorship is not disputed.');
  expect(closed('will be discussed in Part V')).toBe('will be discussed in Part V.');
  expect(closeNote(excerptTokens('See p. 24'))[2]?.changes).toEqual([
    { cause: 'lost-stop', evidence: 'notes end with a stop' },
  ]);
});

test('behind a quotation the stop stands in a print that sets it so (carr-1950:6696, 13402)', () => {
  const quoted = (text: string) => readingOf(closeNote(restoreCharacters(excerptTokens(text)), true));
  expect(quoted('foreign war and "civil war"')).toBe('foreign war and “civil war”.');
  expect(quoted('policy of "Ukrainization"')).toBe('policy of “Ukrainization”.');
  expect(quoted('the symptoms?"')).toBe('the symptoms?”');
  expect(stopsBehindQuotes([chapterOf(['a “soviet”.', 'the “hards”.', 'a “soft”.', 'a “soviet.”'])])).toBe(
    true,
  );
  expect(stopsBehindQuotes([chapterOf(['a “soviet”.', 'a “soft.”'])])).toBe(false);
});

test('no text ends in a comma (carr-1950:4987), and a bracket may be a word by itself (carr-1950:2926)', () => {
  expect(closed('by revolutionary means,')).toBe('by revolutionary means.');
  expect(closed('(ibid. xxviii, 523 )')).toBe('(ibid. xxviii, 523 )');
  const close = (text: string) => readingOf(closeNote(restoreCharacters(excerptTokens(text))));
  expect(close('(ibid. xxviii, 523 )')).toBe('(ibid. xxviii, 523).');
  expect(closed('Ibid. i, 523,')).toBe('Ibid. i, 523,');
});

test('what ends in another sign, in a stray letter or within a bracket stays', () => {
  for (const text of [
    'See p. 24.',
    'by the proletariat?',
    'civil war”',
    '(1924), 225. r',
    'No. 2 [',
    '(The references',
  ])
    expect(closed(text)).toBe(text);
});

test('a doubtful end stays', () => {
  const doubted = excerptTokens('See p. 24').map(
    (token): Token => ({ ...token, doubt: { alternatives: ['21'], evidence: '' } }),
  );
  expect(closeNote(doubted)).toEqual(doubted);
});

test('a paragraph is closed behind a word only, and where another begins (carr-1950:8296)', () => {
  const paragraph = (text: string) => readingOf(closeParagraph(excerptTokens(text)));
  expect(paragraph('under his leadership')).toBe('under his leadership.');
  for (const text of ['of the year 1917', 'by Lenin', 'that becomes superfluous”)', 'the symptoms:'])
    expect(paragraph(text)).toBe(text);

  const texts = ['under his leadership', 'The congress met', 'and turned to', 'work on it', 'which failed'];
  const closing: boolean[] = [];
  const passages = texts.map((text, at) => ({
    kind: at === 3 ? ('quotation' as const) : ('paragraph' as const),
    tokens: excerptTokens(text),
  }));
  mapTexts([{ ...chapterOf([]), passages }], (tokens, { closesParagraph }) => {
    closing.push(closesParagraph);
    return tokens;
  });
  expect(closing).toEqual([true, false, false, false, true]);
});

test('a print that leaves the stop out shows it in most of its notes', () => {
  const cited = ['Ibid. x, 18.', 'Ibid. x, 20.', 'See p. 24.', 'a “soviet.”', 'Ibid. xx, 1'];
  expect(closesNotes([chapterOf(cited)])).toBe(true);
  expect(closesNotes([chapterOf(['Ibid. x, 18', 'See p. 24.', 'Ibid. xx, 1'])])).toBe(false);
  expect(closesNotes([])).toBe(false);
});

test('only the last note of a page can go on where the next page is missing', () => {
  const closing = (draft: ChapterDraft) => {
    const places: boolean[] = [];
    mapTexts([draft], (tokens, { closesNote }) => {
      places.push(closesNote);
      return tokens;
    });
    return places.slice(-2);
  };
  expect(closing(chapterOf(['See p. 24.', 'This was']))).toEqual([true, true]);
  expect(closing(chapterOf(['See p. 24.', 'This was'], ['141']))).toEqual([true, false]);
  expect(closing(chapterOf(['See p. 24.', 'This was'], ['142']))).toEqual([true, true]);
});
