import { type UnusableInput, unusable } from '../../model/finding.ts';
import { type Folio, isNextFolio } from '../../model/folio.ts';
import type { WitnessLine } from '../../model/witness.ts';
import type { OutlineChapter, Work } from '../../model/work.ts';
import { findLabels } from '../notes/find-labels.ts';
import { findNoteLines, type Measure } from '../notes/find-note-lines.ts';
import type { MarkSystem } from '../notes/mark-forms.ts';
import { isSameHeading } from '../pages/likeness.ts';
import type { MappedPage } from '../pages/map-pages.ts';
import { isRunningHead, isSignature } from '../pages/recognize-furniture.ts';
import { bodyMeasure, widthOf } from '../witness/measure-lines.ts';
import type { ZonedLine, ZonedPage, ZoneKind } from './zone.ts';

/** A chapter with so many more characters to the line than usual is set in the type of the notes. */
const SMALL_TYPE = 4;
/** Furniture at the head stands within so many printed lines from the top, an opening head within so many. */
const FURNITURE_LINES = 2;
const OPENING_LINES = 7;

/**
 * Gives every line of every page its zone. Passes over a page:
 * 1. blank lines; 2. furniture at the head, folio and signature at the foot; 3. headings of the outline;
 * 4. garbage: a line without a letter or digit, or a small letter alone; 5. notes, found from
 * below; the rest is body.
 *
 * @throws UnusableInput when a heading that the outline says is in the witness is not on its page
 */
export function segmentZones(work: Work, pages: readonly MappedPage[], system: MarkSystem): ZonedPage[] {
  const usual = bodyMeasure(pages.flatMap((mapped) => mapped.page.lines));
  const measures = new Map(
    work.chapters.map((chapter) => {
      const own = pages.filter((mapped) => mapped.chapter === chapter);
      const width = bodyMeasure(own.flatMap((mapped) => mapped.page.lines));
      // Some chapters are set nearly as small as the notes (Notes A and B of Carr: 69 characters to 62).
      return [chapter.slug, { width, isSmallType: width > usual + SMALL_TYPE }];
    }),
  );
  const ofChapter = (slug: string): Measure => measures.get(slug) ?? { width: usual, isSmallType: false };
  const zoned: ZonedPage[] = [];
  let isOpen = false;
  let before: MappedPage | undefined;
  for (const mapped of pages) {
    // What ran over from a missing page has lost its beginning, but stands here all the same (carr-1950:17560).
    if (before && !isNextFolio(before.folio, mapped.folio)) isOpen = true;
    before = mapped;
    const zones = furnitureOf(work, mapped);
    markHeadings(work, mapped, zones);
    markGarbage(mapped.page.lines, zones);
    const rest = mapped.page.lines.filter(
      (line) => !zones.has(line.number) || zones.get(line.number)?.kind === 'blank',
    );
    const start = findNoteLines(rest, ofChapter(mapped.chapter.slug), system, isOpen);
    const notes = new Set(rest.slice(start).map((line) => line.number));
    isOpen = endsOpen(rest.slice(start), system, usual);
    const lines = mapped.page.lines.map(
      (line): ZonedLine =>
        zones.get(line.number) ?? { line, kind: notes.has(line.number) ? 'notes' : 'body' },
    );
    zoned.push({ folio: mapped.folio, chapter: mapped.chapter, lines });
  }
  return zoned;
}

type Zones = Map<number, ZonedLine>;

function furnitureOf(work: Work, { page, folio, chapter }: MappedPage): Zones {
  const zones: Zones = new Map();
  const set = (line: WitnessLine, kind: ZoneKind) => zones.set(line.number, { line, kind });
  for (const line of page.lines) if (line.text.trim() === '') set(line, 'blank');
  const printed = page.lines.filter((line) => line.text.trim() !== '');
  const opens = chapter.opens === folio;
  printed.slice(0, FURNITURE_LINES).forEach((line, index) => {
    const next = printed[index + 1];
    const isFolioAbove =
      /^\s*\S{1,4}\s*$/.test(line.text) &&
      /\d/.test(line.text) &&
      next &&
      isRunningHead(next.text, work.runningHeads);
    if (isFolioAbove) set(line, 'folio');
    else if (!opens && isRunningHead(line.text, work.runningHeads)) set(line, 'head');
  });
  for (const line of printed.slice(-3)) if (isSignature(line.text)) set(line, 'signature');
  const foot = printed.findLast((line) => !zones.has(line.number));
  if (foot && isFolioAtFoot(foot, page.lines, folio, opens)) set(foot, 'folio');
  return zones;
}

/**
 * Tells whether the last line of a page is its folio: Roman and alone, or, where a chapter opens and the folio
 * therefore stands at the foot, as long as the folio and made of what digits are read as ("fro" is 410).
 */
function isFolioAtFoot(
  line: WitnessLine,
  lines: readonly WitnessLine[],
  folio: Folio,
  opens: boolean,
): boolean {
  const text = line.text.replace(/\s/g, '');
  const standsAlone = lines[lines.indexOf(line) - 1]?.text.trim() === '';
  if (standsAlone && /^[ivxl]{1,5}$/.test(text)) return true;
  return opens && text.length === folio.length && /^[\dIlOofrz]+$/.test(text);
}

function markHeadings(work: Work, { page, folio, chapter }: MappedPage, zones: Zones): void {
  const printed = page.lines.filter((line) => line.text.trim() !== '');
  const free = () => printed.filter((line) => !zones.has(line.number));
  if (chapter.opens === folio) {
    let from = 0;
    const top = free().slice(0, OPENING_LINES);
    chapter.headings.forEach((heading, index) => {
      if (!heading.inWitness) return;
      const found = linesOfHeading(top.slice(from), heading.text);
      if (found.length === 0) throw headingNotFound(work, chapter, heading.text, page.lines[0]);
      from = top.indexOf(found.at(-1) as WitnessLine) + 1;
      for (const line of found)
        zones.set(line.number, { line, kind: 'heading', heading: { of: 'chapter', index } });
    });
  }
  chapter.sections.forEach((section, index) => {
    if (section.opens !== folio || !section.inWitness) return;
    const found = linesOfHeading(free(), section.text);
    if (found.length === 0) throw headingNotFound(work, chapter, section.text, page.lines[0]);
    for (const line of found)
      zones.set(line.number, { line, kind: 'heading', heading: { of: 'section', index } });
  });
}

/** The line that holds a heading, or the two neighbours that hold it together; none if it is not there. */
function linesOfHeading(lines: readonly WitnessLine[], heading: string): WitnessLine[] {
  const one = lines.find((line) => isSameHeading(line.text, heading));
  if (one) return [one];
  const at = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isSameHeading(`${line.text} ${next.text}`, heading);
  });
  return at < 0 ? [] : lines.slice(at, at + 2);
}

function headingNotFound(
  work: Work,
  chapter: OutlineChapter,
  text: string,
  first: WitnessLine | undefined,
): UnusableInput {
  return unusable({
    rule: 'chapter-not-found',
    place: `content/sources/${work.id}/work.yaml: chapters.${chapter.slug}`,
    found: `no line like "${text}" on the page that begins at witness line ${first?.number ?? '?'}`,
    expected: 'the heading as the outline gives it',
    hint: 'correct `opens`, or say `inWitness: false` if the OCR lost the line',
  });
}

/** Marks specks: lines without a letter or digit, and a small letter alone on its line (carr-1950:1759). */
function markGarbage(lines: readonly WitnessLine[], zones: Zones): void {
  for (const line of lines) {
    if (zones.has(line.number)) continue;
    const text = line.text.trim();
    if (!/[\p{L}\d]/u.test(text) || /^\p{Ll}$/u.test(text)) zones.set(line.number, { line, kind: 'garbage' });
  }
}

/** A line wider than one of the text by more than so many characters is set in the smaller type of the notes. */
const NOTE_BEYOND = 2;

/**
 * Whether the last note of a page may go on overleaf: it breaks off in mid-sentence, or a sentence ends with a line
 * that is longer than one of the text, and so nearly a full one of the notes.
 */
function endsOpen(lines: readonly WitnessLine[], system: MarkSystem, measure: number): boolean {
  const printed = lines.filter((line) => line.text.trim() !== '');
  const last = printed.at(-1);
  if (!last || findLabels(printed, system).length === 0)
    return printed.length > 0 && !/[.)!?]["']?\s*$/.test(last?.text ?? '');
  return !/[.)!?]["'»]?\s*\d?\s*$/.test(last.text.trim()) || widthOf(last) > measure + NOTE_BEYOND;
}
