import { expect, test } from 'vitest';
import { cautionsOf } from './cautions.ts';
import { copiedParagraphs, htmlParagraphs, plainParagraphs } from './copied-words.ts';
import { locateSelection } from './locate-selection.ts';
import { selectedPart } from './sample-selected.ts';
import { wholeWords } from './selected-part.ts';

const doubtful = selectedPart('The idea of it', {
  doubts: [{ start: 4, end: 8, alternatives: '⟨doubtful reading: or ‘ideal’⟩' }],
});

test('half words are whole, and half pairs of marks are left out', () => {
  const text = 'the so-called “dual power” set up by author’s will';
  const whole = (words: string) => {
    const part = wholeWords(selectedPart(text, { words }));
    return part && text.slice(part.start, part.end);
  };
  expect(whole('alled “dual pow')).toBe('called “dual power');
  expect(whole(' the so-called “'.trimStart())).toBe('the so-called');
  expect(whole('” set')).toBe('set');
  expect(whole('author')).toBe('author’s');
  expect(whole(' “')).toBeUndefined();
});

test('words restored not for certain are told where they are selected, and only there', () => {
  const part = selectedPart('during these years and the beginning', { unsure: [{ start: 7, end: 12 }] });
  expect(cautionsOf([part], false).first).toEqual([
    '“these” was restored by the editors, and not for certain.',
  ]);
  expect(cautionsOf([{ ...part, start: 13 }], false).first).toEqual([]);
});

test('words beside a missing page are told only if no word stands between', () => {
  const gapBehind = 'Page 141 is missing from our source.';
  const part = selectedPart('had begun. “Most constitutions of the”', { words: 'of the', gapBehind });
  expect(cautionsOf([part], false).first).toEqual([`Behind these words the text breaks off. ${gapBehind}`]);
  expect(cautionsOf([{ ...part, end: part.end - 4 }], false).first).toEqual([]);
});

test('what was supplied keeps its brackets', () => {
  const part = wholeWords(selectedPart('in ⟨the⟩ land', { words: 'the' }));
  expect(part && 'in ⟨the⟩ land'.slice(part.start, part.end)).toBe('⟨the⟩');
});

test('a doubtful reading is told first, and marked where that is asked for', () => {
  expect(cautionsOf([doubtful], false)).toEqual({
    first: ['The reading “idea” is uncertain: or ‘ideal’.'],
    doubts: 1,
    hasItalics: false,
  });
  expect(plainParagraphs(copiedParagraphs([doubtful], true))).toBe('The idea ⟨reading uncertain⟩ of it');
  expect(plainParagraphs(copiedParagraphs([doubtful], false))).toBe('The idea of it');
});

test('what is not selected of a passage needs no caution', () => {
  expect(cautionsOf([{ ...doubtful, start: 9, end: 14 }], false).first).toEqual([]);
});

test('a gap is told first and stands in its place in what is copied', () => {
  const gap = selectedPart('⟨Page 255 is missing from our source.⟩', {
    kind: 'gap',
    id: 'page-255',
    folio: '255',
  });
  const parts = [
    selectedPart('of national', { folio: '254' }),
    gap,
    selectedPart('Confederation', { folio: '256' }),
  ];
  expect(cautionsOf(parts, false).first).toEqual(['Page 255 is missing from our source.']);
  expect(plainParagraphs(copiedParagraphs(parts, false))).toBe(
    'of national\n\n⟨Page 255 is missing from our source.⟩\n\nConfederation',
  );
  expect(locateSelection(parts)).toEqual({ first: '254', last: '256' });
});

test('soft hyphens and line ends are not copied', () => {
  expect(plainParagraphs(copiedParagraphs([selectedPart('self\u00adcon\u00adstituted  power')], false))).toBe(
    'selfconstituted power',
  );
});

test('a block quotation among other words is set in', () => {
  const parts = [selectedPart('He said:'), selectedPart('One & all.', { kind: 'quotation' })];
  const paragraphs = copiedParagraphs(parts, false);
  expect(plainParagraphs(paragraphs)).toBe('He said:\n\n    One & all.');
  expect(htmlParagraphs(paragraphs)).toBe('<p>He said:</p><blockquote><p>One &amp; all.</p></blockquote>');
});

test('several notes are told apart by their signs, and located by them', () => {
  const note = (label: string, text: string) => selectedPart(text, { kind: 'note', label });
  const parts = [note('2', 'One.'), note('3', 'Two.')];
  expect(plainParagraphs(copiedParagraphs(parts, false))).toBe('2 One.\n\n3 Two.');
  expect(locateSelection(parts)).toEqual({ first: '61', last: '61', notes: ['2', '3'] });
});

test('a word that the page end cuts stands on both pages', () => {
  const part = selectedPart('local authorities and', {
    words: 'authorities',
    breaks: [{ at: 12, folio: '62' }],
  });
  expect(locateSelection([part])).toEqual({ first: '61', last: '62' });
});
