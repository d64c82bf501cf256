/**
 * Finds the printed references to other places of the same book, says where each leads, and makes links of those
 * that lead to a page, note or heading of the edition. The text is never changed.
 * 1. Find the references in every passage and note.
 * 2. Locate what they name by page map, notes and outline.
 * 3. Compare the place with the printed "above" or "below".
 * 4. Add the links.
 */
import type { Chapter } from '../../model/chapter.ts';
import type { CrossReference } from '../../model/cross-reference.ts';
import type { Finding } from '../../model/finding.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Inline, Link, TextRange } from '../../model/passage.ts';
import type { Work } from '../../model/work.ts';
import { agreesWithDirection, checkReference, type ReferringText } from './check-reference.ts';
import { findCrossReferences } from './find-cross-references.ts';
import { type Book, type Location, locateReference } from './locate-reference.ts';
import { formatNames, type PrintedReference } from './printed-reference.ts';

/** The chapters with their links, and the list of all references in the order of the book. */
export interface ResolvedReferences {
  readonly chapters: Chapter[];
  readonly references: CrossReference[];
  readonly findings: Finding[];
}

/**
 * The chapters with a link for every reference that leads to text of the source or to a missing page. Links that a
 * text has already are kept, and beat one found here. Reported, never thrown: a direction that does not agree, a
 * note that the page does not have, a "see p. 8" that may be of another book, a link that would cross a range.
 */
export function resolveCrossReferences(
  chapters: readonly Chapter[],
  map: PageMap,
  work: Work,
): ResolvedReferences {
  const book: Book = { chapters, map, work };
  const references: CrossReference[] = [];
  const findings: Finding[] = [];

  function linked<T extends Inline>(inline: T, place: Omit<ReferringText, 'inline'>): T {
    const found = resolveText({ ...place, inline }, book);
    references.push(...found.references);
    findings.push(...found.findings);
    return found.links.length > 0 ? { ...inline, links: found.links } : inline;
  }

  const resolved = chapters.map((chapter) => {
    let folio = chapter.pages.first;
    const passages = chapter.passages.map((passage) => {
      const begins = passage.pageBreaks[0]?.offset === 0 ? passage.pageBreaks[0].folio : folio;
      const result = linked(passage, { chapter: chapter.slug, id: passage.id, folio: begins });
      folio =
        passage.kind === 'lacuna'
          ? passage.id.replace(/^page-/, '')
          : (passage.pageBreaks.at(-1)?.folio ?? folio);
      return result;
    });
    const notes = chapter.notes.map((note) =>
      linked(note, { chapter: chapter.slug, id: note.id, folio: note.folio, label: note.label }),
    );
    return { ...chapter, passages, notes };
  });
  return { chapters: resolved, references, findings };
}

function resolveText(
  place: ReferringText,
  book: Book,
): { references: CrossReference[]; findings: Finding[]; links: readonly Link[] } {
  const { text } = place.inline;
  const references: CrossReference[] = [];
  const findings: Finding[] = [];
  const links = [...place.inline.links];
  const { references: printed, doubtful } = findCrossReferences(text);

  for (const range of doubtful) {
    findings.push({
      severity: 'note',
      rule: 'doubtful-cross-reference',
      place: placeOf(place, range, book),
      found: `"${context(text, range)}" without "above" or "below"`,
      expected: 'a page of another book, so no link',
    });
  }
  for (const reference of printed) {
    const location = locateReference(reference.names, book);
    if (!location) continue;
    const record = recordOf(place, reference, location);
    references.push(record);
    findings.push(...checkReference(reference, location, place, placeOf(place, reference, book)));
    if (!record.target || links.some((link) => overlaps(link, reference))) continue;
    const crossed = rangesOf(place.inline).find((range) => crosses(range, reference));
    if (crossed) {
      findings.push({
        severity: 'warning',
        rule: 'cross-reference-across-range',
        place: placeOf(place, reference, book),
        found: `"${record.text}" and "${text.slice(crossed.start, crossed.end)}" overlap in part`,
        expected: 'ranges that nest or keep apart; the reference is no link',
      });
    } else {
      links.push({
        start: reference.start,
        end: reference.end,
        chapter: record.target.chapter,
        target: record.target.id,
      });
    }
  }
  return { references, findings, links: links.sort((a, b) => a.start - b.start) };
}

function recordOf(place: ReferringText, reference: PrintedReference, location: Location): CrossReference {
  const { start, end, names, direction } = reference;
  return {
    chapter: place.chapter,
    passage: place.id,
    folio: place.folio,
    start,
    end,
    text: place.inline.text.slice(start, end),
    kind: names.kind,
    names: formatNames(names),
    direction,
    outcome: location.outcome,
    directionAgrees: agreesWithDirection(reference, location, place),
    ...(location.target && { target: location.target }),
  };
}

/** `<work>/<chapter>#n58-2:193`: work, chapter and id of the text, and the offset in it. */
function placeOf({ chapter, id }: ReferringText, { start }: TextRange, { work }: Book): string {
  return `${work.id}/${chapter}#${id}:${start}`;
}

function context(text: string, { start, end }: TextRange): string {
  return text.slice(Math.max(0, start - 30), end);
}

function rangesOf({ emphasis, foreign, doubts, supplied, editorNotes }: Inline): readonly TextRange[] {
  return [...emphasis, ...foreign, ...doubts, ...supplied, ...editorNotes];
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two ranges share words and neither holds the other. */
function crosses(a: TextRange, b: TextRange): boolean {
  if (!overlaps(a, b)) return false;
  const aHoldsB = a.start <= b.start && b.end <= a.end;
  const bHoldsA = b.start <= a.start && a.end <= b.end;
  return !aHoldsB && !bHoldsA;
}
