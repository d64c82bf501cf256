/** The kinds of error that a place can hold: what a reader, or the author of a rule, would have to look for. */

import type { Place } from './align-words.ts';
import { foldAccents } from './fold-accents.ts';

/** The kinds in the order of the table; every place with a fault is of exactly one. */
export const ERROR_KINDS = [
  'letters',
  'digits',
  'Roman numerals',
  'case',
  'accents',
  'spaces',
  'hyphens',
  'quotes',
  'other punctuation',
  'note marks',
  'words lost',
  'words added',
] as const;

/** One of the kinds; `letters` is what remains when no smaller difference explains the place. */
export type ErrorKind = (typeof ERROR_KINDS)[number];

/**
 * The kind of a place, `undefined` if nothing is wrong there. The smallest difference that makes both sides equal
 * names it: a word that lacks its space and its capital is a fault of `letters` only if neither explains it alone.
 */
export function errorKind({ gold, text, edits, goldMarks, textMarks }: Place): ErrorKind | undefined {
  const wanted = gold.map(({ word }) => word).join(' ');
  const present = text.join(' ');
  if (edits === 0) return goldMarks === textMarks ? undefined : 'note marks';
  // A sign that was not cut out stands in the word or beside it.
  if (goldMarks.length > textMarks.length && bare(present).startsWith(bare(wanted))) return 'note marks';
  const right = gold.filter(({ isRight }) => isRight).length;
  if (right === gold.length && gold.length < text.length) return 'words added';
  if (right === text.length && text.length < gold.length) return 'words lost';
  if (isEqual(wanted, present, (words) => words.replaceAll(' ', ''))) return 'spaces';
  if (ROMAN.test(lettersOf(wanted)) && lettersOf(wanted) !== 'I') {
    if (lettersOf(wanted) !== lettersOf(present)) return 'Roman numerals';
  }
  if (isEqual(wanted, present, (words) => words.toLowerCase())) return 'case';
  if (isEqual(wanted, present, foldAccents)) return 'accents';
  if (isEqual(wanted, present, (words) => words.replace(/[- ]/g, ''))) return 'hyphens';
  if (isEqual(wanted, present, (words) => words.replace(/["' ]/g, ''))) return 'quotes';
  if (isEqual(wanted, present, lettersOf)) return 'other punctuation';
  if (/\d/.test(wanted)) return 'digits';
  return 'letters';
}

const ROMAN = /^[ivxlc]+$/i;

function isEqual(one: string, other: string, fold: (words: string) => string): boolean {
  return fold(one) === fold(other);
}

/** Letters and digits alone. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function bare(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}
