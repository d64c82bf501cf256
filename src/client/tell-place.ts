import type { ReadingPlace } from './reading-place.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** "Chapter 4: From February to October. Page 72, second paragraph: “The April theses …”" */
export function tellPlace(name: string, place: ReadingPlace): string {
  return `${sentence(name)} ${whereIn(place)}`;
}

/** A name with the stop that ends a sentence, unless it has one. */
export function sentence(name: string): string {
  return /[.!?]$/.test(name) ? name : `${name}.`;
}

function whereIn({ folio, kind, nth, opening, label, words }: ReadingPlace): string {
  if (folio === undefined) return 'Before its first page.';
  const page = `Page ${folio}`;
  const named = words ? `: “${words}”` : '.';
  switch (kind) {
    case undefined:
      return `Behind the text of ${page.toLowerCase()}.`;
    case 'note':
      return `${page}, ${label ? `note ${label}` : 'a note without a sign'}${named}`;
    case 'notice':
      return `${page} is missing from our source.`;
    case 'heading':
      return `${page}, heading${named}`;
    default:
      return nth === undefined
        ? `${page}, in the ${kind} that begins on page ${opening}${named}`
        : `${page}, ${ORDINALS[nth - 1] ?? `${nth}th`} ${kind}${named}`;
  }
}
