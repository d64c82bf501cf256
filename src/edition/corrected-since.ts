// What of a text is no longer as its published version has it: for the foot of chapters and pages, reports and histories.
import type { Correction } from '../model/correction.ts';
import type { Folio } from '../model/folio.ts';
import type { Work } from '../model/work.ts';
import { changedWords } from './correction-lines.ts';
import type { Entry, Library } from './library.ts';
import { folioInId, foliosOf } from './page-extent.ts';

type Corrected = Pick<Entry, 'chapters' | 'corrections' | 'pageMap'>;

/** The corrections since the published version of all that has words on some printed pages; none of a draft. */
export function correctedOn(
  { chapters, corrections, pageMap }: Corrected,
  pages: { readonly first: Folio; readonly last: Folio },
): Correction[] {
  if (!corrections || corrections.corrections.length === 0) return [];
  const indexOf = (folio: Folio) => pageMap.pages.findIndex((page) => page.folio === folio);
  const [first, last] = [indexOf(pages.first), indexOf(pages.last)];
  const folios = new Set(pageMap.pages.slice(first, last + 1).map(({ folio }) => folio));
  const ids = new Set(corrections.corrections.map(({ id }) => id));
  const texts = chapters.flatMap(({ passages, notes }) => [...passages, ...notes]);
  const stands = new Map(
    texts.filter(({ id }) => ids.has(id)).map((text) => [text.id, foliosOf(text)] as const),
  );
  // A passage that is gone stood on the page that its id names.
  const pagesOf = (id: string) => stands.get(id) ?? [folioInId(id) ?? ''];
  return corrections.corrections.filter(({ id }) => pagesOf(id).some((folio) => folios.has(folio)));
}

/** The text that stands on a printed page, as a report names it: "1.0 of 2026-11-23, with corrections since". */
export function editionOfPage({ entries }: Pick<Library, 'entries'>, work: Work, folio: Folio): string {
  const { version, date } = work.edition;
  const entry = entries.find((one) => one.work.id === work.id);
  const isCorrected = entry !== undefined && correctedOn(entry, { first: folio, last: folio }).length > 0;
  return `${version} of ${date}${isCorrected ? ', with corrections since' : ''}`;
}

/** What is said of a passage or note that is no longer as published: a sentence, or none. */
export function changedSince({ entries }: Pick<Library, 'entries'>, work: string, id: string): string[] {
  const corrections = entries.find((one) => one.work.id === work)?.corrections;
  const correction = corrections?.corrections.find((one) => one.id === id);
  if (!corrections || !correction) return [];
  return [`Changed since version ${corrections.since}: ${changedWords(correction.changes)}.`];
}
