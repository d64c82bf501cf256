import type { Direction } from '../../model/cross-reference.ts';
import { toRoman } from '../../model/folio.ts';
import type { TextRange } from '../../model/passage.ts';

/** What printed words name, before anybody asks whether the book has it. */
export type NamedPlace =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'pages'; readonly page: number; readonly last: number }
  | { readonly kind: 'note'; readonly page: number; readonly label: string }
  | { readonly kind: 'named-note'; readonly letter: string }
  /** `part` only where it is printed beside the chapter: "Chapter IX in Part II". */
  | { readonly kind: 'chapter'; readonly number: number; readonly part?: number }
  | { readonly kind: 'part'; readonly number: number; readonly last?: number }
  /** 1-based; `undefined` for "a later volume". */
  | { readonly kind: 'volume'; readonly number: number | undefined };

/** A cross-reference as it is printed in one text. */
export interface PrintedReference extends TextRange {
  readonly names: NamedPlace;
  readonly direction: Direction;
}

/** The direction that a printed "above", "below", "supra" or "infra" gives; `null` where nothing is printed. */
export function readDirection(printed: string | undefined): Direction {
  if (printed === undefined) return null;
  return printed === 'above' || printed === 'supra' ? 'above' : 'below';
}

/** What the words name, as people write it: `"61"`, `"268-269"`, `"401 note 3"`, `"Chapter 9, Part II"`. */
export function formatNames(names: NamedPlace): string {
  switch (names.kind) {
    case 'page':
      return String(names.page);
    case 'pages':
      return `${names.page}-${names.last}`;
    case 'note':
      return `${names.page} note ${names.label}`;
    case 'named-note':
      return `Note ${names.letter}`;
    case 'chapter':
      return `Chapter ${names.number}${names.part === undefined ? '' : `, Part ${roman(names.part)}`}`;
    case 'part':
      return names.last === undefined
        ? `Part ${roman(names.number)}`
        : `Parts ${roman(names.number)}-${roman(names.last)}`;
    case 'volume':
      return names.number === undefined ? 'another volume' : `Volume ${names.number}`;
  }
}

function roman(value: number): string {
  return toRoman(value).toUpperCase();
}
