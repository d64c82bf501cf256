import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { Note, Passage, TextRange } from '../model/passage.ts';
import type { ReadingRecord } from '../model/provenance.ts';
import { LINE_END, type Ruling } from '../model/ruling.ts';
import type { Variant } from '../model/variant.ts';
import { isBefore, parseLocus } from '../model/witness.ts';
import { type AlignedLine, type Alignment, alignPassage, type LineStretch } from './align-passage.ts';
import { causesOf } from './cause-words.ts';
import { byLine, type Extent, isWithin, onLinesOf } from './extent.ts';
import type { Entry } from './library.ts';
import { openingFolio } from './page-extent.ts';
import type { Provenance } from './provenance.ts';

/** A reading that is not the received one, or that was questioned and stands (`differs`). */
export interface ReadingChange extends TextRange {
  readonly record: ReadingRecord;
  /** Rule ids in the order in which they acted; `ruling` alone for an editor's decision. */
  readonly causes: readonly string[];
  /** Where it stands in the witness; several stretches where a line end cuts it. */
  readonly parts: readonly LineStretch[];
  /** The decision that made it; absent where a rule did, or where the decision is not on file. */
  readonly ruling?: Ruling;
}

/** A reading that is open. */
export interface OpenReading extends TextRange {
  readonly words: string;
  readonly alternatives: readonly string[];
  /** Why it is not decided; absent where nothing is on record. */
  readonly reason?: string;
  readonly ruling?: Ruling;
}

/** A variant of a second scan, and what the edition reads there after all decisions. */
export interface VariantReading extends Omit<Variant, 'reads' | 'choice'>, TextRange {
  /** Words of the edition's text, with the signs at them; empty where it has nothing there. */
  readonly words: string;
  /** They and a word of the text on either side, to find the place by. */
  readonly context: string;
  /** What came of weighing the scans; `decided` where the edition now has another reading, or what was open is so no more. */
  readonly choice: Variant['choice'] | 'decided';
}

/** How a passage or note, or the part of it on one page, came from the scanned text. */
export interface PassageHistory {
  readonly id: string;
  readonly text: Passage | Note;
  /** The page on which it begins. */
  readonly opening: Folio;
  readonly lines: readonly AlignedLine[];
  readonly changes: readonly ReadingChange[];
  readonly variants: readonly VariantReading[];
  readonly doubts: readonly OpenReading[];
  /** What the editors decided besides words: paragraphs, italics, speakers, languages, notes of their own. */
  readonly decisions: readonly Ruling[];
}

/** Whether the edition reads otherwise there; else it was decided that the received reading stands. */
export function differs({ record }: ReadingChange): boolean {
  return record.from !== record.to;
}

/**
 * The histories of all passages and notes of a chapter in its order; a missing page has none, and a heading that the
 * editors supplied stands on no line. Throws where a text does not go with its lines: that would be our bug.
 */
export function chapterHistories(
  chapter: Chapter,
  provenance: Provenance,
  { rulings, witness }: Pick<Entry, 'rulings' | 'witness'>,
): PassageHistory[] {
  const recorded = provenance.chapters.get(chapter.slug);
  if (!recorded) return [];
  const [records, decided] = [byLine(recorded.records), byLine(rulings)];
  return [...chapter.passages, ...chapter.notes].flatMap((text): PassageHistory[] => {
    const extent = recorded.extents.get(text.id) ?? [];
    if (extent.length === 0) return isSupplied(text) ? [suppliedHistory(text)] : [];
    const aligned = alignPassage(text.text, extent, records, witness);
    if (!aligned)
      throw new Error(`${chapter.work} ${text.id}: the text does not go with its lines (our bug)`);
    const own = onLinesOf(extent, decided).filter(
      (ruling) => isWithin(extent, ruling) || ('label' in text && isLabelOf(extent, ruling)),
    );
    const changes = aligned.records.map(({ record, parts, start, end }): ReadingChange => {
      const causes = causesOf(record.cause);
      const ruling = causes.includes('ruling') ? rulingOf(record, parts, own) : undefined;
      return { record, causes, parts, start, end, ...(ruling && { ruling }) };
    });
    return [
      {
        id: text.id,
        text,
        opening: openingFolio(text),
        lines: aligned.lines,
        changes: changes.filter(({ causes }) => causes.length > 0),
        variants: provenance.variants
          .filter((variant) => isWithin(extent, variant))
          .map((variant) => variantReading(text, aligned, variant)),
        doubts: doubtsOf(text, aligned.lines, aligned.records, own),
        decisions: own.filter((ruling) => !isOfWords(ruling, changes)),
      },
    ];
  });
}

/** Signs and spaces that may stand between the place of a variant and its words. */
const MOST_SIGNS = 4;

/** The scans were weighed before the rulings: what was weighed holds only where the text still has it. */
function variantReading(
  { text, doubts }: Passage | Note,
  aligned: Alignment,
  { reads, choice, ...variant }: Variant,
): VariantReading {
  const around = aligned.rangeOf(variant);
  // A sign alone may stand behind a space: it is looked for a few places further.
  const found = reads === '' ? -1 : text.indexOf(reads, around.start);
  const stands = found >= 0 && found - around.start <= MOST_SIGNS;
  const { start, end } = stands ? { start: found, end: found + reads.length } : around;
  const isOpen = doubts.some((doubt) => meets(doubt, { start, end }));
  return {
    ...variant,
    start,
    end,
    words: text.slice(start, end),
    context: [
      /\S+\s*$/.exec(text.slice(0, start))?.[0],
      text.slice(start, end),
      /^\s*\S+/.exec(text.slice(end))?.[0],
    ]
      .join('')
      .trim(),
    choice: !stands || isOpen !== (choice === 'open') ? 'decided' : choice,
  };
}

function isSupplied(text: Passage | Note): boolean {
  return 'isSupplied' in text && text.isSupplied === true;
}

function suppliedHistory(text: Passage | Note): PassageHistory {
  const nothing = { lines: [], changes: [], variants: [], doubts: [], decisions: [] };
  return { id: text.id, text, opening: openingFolio(text), ...nothing };
}

/** The histories of what stands on one page and its lines, and of each what stands there. */
export function historiesOnPage(
  histories: readonly PassageHistory[],
  folio: Folio,
  [first, last]: readonly [number, number],
): PassageHistory[] {
  const isHere = (line: number) => line >= first && line <= last;
  const isAt = ({ at }: { readonly at: string }) => isHere(parseLocus(at)?.line ?? 0);
  return histories.flatMap((history) => {
    const lines = history.lines.filter(({ line }) => isHere(line));
    if (history.lines.length === 0 && history.opening === folio) return [history];
    if (lines.length === 0) return [];
    return [
      {
        ...history,
        lines,
        changes: history.changes.filter(({ parts }) => parts.some(({ line }) => isHere(line))),
        variants: history.variants.filter(isAt),
        doubts: history.doubts.filter((doubt) => lines.some((line) => meets(line, doubt))),
        decisions: history.decisions.filter(isAt),
      },
    ];
  });
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a ruling is on the label of the note with an extent: it stands before it, on its first line. */
function isLabelOf(extent: Extent, { kind, at }: Ruling): boolean {
  const [place, from] = [parseLocus(at), extent[0]?.[0]?.from];
  return kind === 'note-label' && place !== undefined && place.line === from?.line && isBefore(place, from);
}

const OF_WORDS: readonly Ruling['kind'][] = ['reading', 'note-reference', 'supplied'];

/** The decision about words that a record tells of: the one that covers its place, else one with its reason. */
function rulingOf(
  record: ReadingRecord,
  parts: readonly LineStretch[],
  rulings: readonly Ruling[],
): Ruling | undefined {
  const near = rulings.filter(
    ({ at, kind }) => OF_WORDS.includes(kind) && parts.some(({ line }) => line === parseLocus(at)?.line),
  );
  const covers = ({ at, reading }: Ruling) => {
    const place = parseLocus(at);
    const size = reading.split(LINE_END)[0]?.length ?? 0;
    return parts.some(
      ({ line, from, to }) =>
        line === place?.line && place.column < to && from < place.column + Math.max(size, 1),
    );
  };
  const hasReason = ({ why }: Ruling) => record.evidence?.includes(why) ?? false;
  return near.find((one) => covers(one) && hasReason(one)) ?? near.find(covers) ?? near.find(hasReason);
}

/** Decisions about words show as changes, doubts as open readings; the rest is told by itself. */
function isOfWords(ruling: Ruling, changes: readonly ReadingChange[]): boolean {
  return ruling.kind === 'doubt' || changes.some((change) => change.ruling === ruling);
}

function doubtsOf(
  { text, doubts }: Passage | Note,
  lines: readonly AlignedLine[],
  records: readonly (TextRange & { readonly record: ReadingRecord })[],
  rulings: readonly Ruling[],
): OpenReading[] {
  return doubts.map(({ start, end, alternatives }) => {
    const here = lines.filter((line) => meets(line, { start, end })).map(({ line }) => line);
    const ruling = rulings.find(
      (one) =>
        one.kind === 'doubt' &&
        here.includes(parseLocus(one.at)?.line ?? 0) &&
        one.alternatives.join('|') === alternatives.join('|'),
    );
    const record = records.find((one) => one.record.doubt !== undefined && meets(one, { start, end }));
    const reason = ruling?.why ?? record?.record.doubt;
    return {
      start,
      end,
      words: text.slice(start, end),
      alternatives,
      ...(reason !== undefined && { reason }),
      ...(ruling && { ruling }),
    };
  });
}
