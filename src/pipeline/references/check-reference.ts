import type { Finding } from '../../model/finding.ts';
import { compareFolios, type Folio } from '../../model/folio.ts';
import type { Inline } from '../../model/passage.ts';
import type { Location } from './locate-reference.ts';
import type { PrintedReference } from './printed-reference.ts';

/** The text in which a reference is printed. */
export interface ReferringText {
  readonly chapter: string;
  readonly id: string;
  readonly inline: Inline;
  /** The printed page on which the text begins. */
  readonly folio: Folio;
  /** The sign before it; notes only. */
  readonly label?: string;
}

/**
 * Whether the named place stands where the printed direction says; `null` without a direction and for places
 * without a page. Of a run one page must: "pp. 383-384 below" may be printed on p. 383. On one page only the
 * labels of notes can be told apart.
 */
export function agreesWithDirection(
  { start, names, direction }: PrintedReference,
  { pages }: Location,
  text: ReferringText,
): boolean | null {
  if (direction === null || !pages) return null;
  const here = folioAt(text, start);
  if (names.kind === 'note' && pages[0] === here && text.label !== undefined) {
    const distance = Number(names.label) - Number(text.label);
    return direction === 'above' ? distance < 0 : distance > 0;
  }
  return direction === 'above' ? compareFolios(pages[0], here) < 0 : compareFolios(pages[1], here) > 0;
}

/**
 * What is suspicious about a reference, as warnings: a direction that does not agree, a run of pages that falls, a
 * note that its page does not have.
 *
 * @param place where the reference stands, for the findings
 */
export function checkReference(
  reference: PrintedReference,
  location: Location,
  text: ReferringText,
  place: string,
): Finding[] {
  const { names, direction, start, end } = reference;
  const printed = text.inline.text.slice(start, end);
  const faults: { rule: string; found: string; expected: string }[] = [];
  if (agreesWithDirection(reference, location, text) === false) {
    faults.push({
      rule: 'cross-reference-direction',
      found: `"${printed}" ${direction}, printed on p. ${folioAt(text, start)}`,
      expected: direction === 'above' ? 'an earlier place' : 'a later place',
    });
  }
  if (names.kind === 'pages' && names.last < names.page) {
    faults.push({ rule: 'cross-reference-run', found: `"${printed}"`, expected: 'pages that rise' });
  }
  if (names.kind === 'note' && location.isNoteMissing) {
    faults.push({
      rule: 'cross-referenced-note-missing',
      found: `"${printed}"; the link leads to the page`,
      expected: `a note ${names.label} on p. ${names.page}`,
    });
  }
  const hint = 'if a figure or a label is misread, add a ruling of kind "reading" for it';
  return faults.map((fault) => ({ severity: 'warning', place, ...fault, hint }));
}

/** The printed page on which the character at `offset` stands. */
function folioAt({ inline, folio }: ReferringText, offset: number): Folio {
  return inline.pageBreaks.findLast((turn) => (turn.split ?? turn.offset) <= offset)?.folio ?? folio;
}
