import { expect, test } from 'vitest';
import { UNDECIDABLE } from './fold-typography.ts';
import { noteMark } from './note-mark.ts';
import { readGoldPage } from './read-gold-page.ts';

test('paragraphs, quotations and headings are the body, notes and their run-overs the notes', () => {
  const page = readGoldPage(
    'carr-178.gold',
    '[P~] group secured control\n[Q] A member\n[H] Is the USSR an Autocracy?\n[N~] ists and\n\n[N 1] Among other\n',
  );
  expect(page).toEqual({
    name: 'carr-178',
    work: 'carr',
    body: 'group secured control\nA member\nis the ussr an autocracy?',
    notes: 'ists and\nAmong other',
  });
});

test('references become note marks and undecidable readings a character that matches anything', () => {
  const { body } = readGoldPage('webb-021.gold', '[P] simply endless.[^*] But {?},[^3]');
  expect(body).toBe(`simply endless.${noteMark('*')} But ${UNDECIDABLE},${noteMark('3')}`);
});

test('a word that the end of the page cuts is left out, in the body as in the notes', () => {
  // the last line of the body of scan 203 of Carr
  const page = readGoldPage('carr-203.gold', '[P] But these innova-\n[N 6] Ibid. p. 176, Soviet sys-');
  expect([page.body, page.notes]).toEqual(['But these', 'Ibid. p. 176, Soviet']);
});

test('a hyphen inside the page cuts no word', () => {
  expect(readGoldPage('carr-203.gold', '[P] self-\n[P] more').body).toBe('self-\nmore');
});

test('a line that is no block is refused with its place', () => {
  expect(() => readGoldPage('carr-029.gold', '[P] one\n[X] two')).toThrow(
    'carr-029.gold:2  unknown-gold-block\n  found: "[X] two"',
  );
});
