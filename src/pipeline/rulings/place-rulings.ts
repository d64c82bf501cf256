import type { Finding } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import type { PageMap } from '../../model/page-map.ts';
import { LINE_END, type NoteLabel, type Ruling } from '../../model/ruling.ts';
import type { Span } from '../../model/span.ts';
import { formatLocus, locusOf, offsetOf, parseLocus, type Witness } from '../../model/witness.ts';
import type { Work } from '../../model/work.ts';
import type { ChapterDraft, NoteDraft } from '../passages/draft-chapters.ts';
import type { ZonedPage, ZoneKind } from '../zones/zone.ts';
import { findOverlaps } from './find-overlaps.ts';
import { findReading, nearestReading } from './find-reading.ts';
import type { PlacedRuling } from './placed-ruling.ts';
import { readPrinted } from './read-printed.ts';
import { nameOfRuling, rulingPath, stemFinder } from './ruling-file.ts';
import { indexText, type TextIndex } from './text-index.ts';

/** What a work's rulings are placed in: the witness, and what the stages made of it without them. */
export interface Ground {
  readonly work: Work;
  readonly witness: Witness;
  readonly map: PageMap;
  readonly pages: readonly ZonedPage[];
  /** Notes and passages before any character is restored. */
  readonly drafts: readonly ChapterDraft[];
}

/** The reading of a ruling with its spans, or why it cannot be followed. */
type Placing = { readonly placed: PlacedRuling } | { readonly finding: Finding };

/** What all rulings are placed with. */
interface Index {
  readonly text: TextIndex;
  /** The notes that a sign opens, by page. */
  readonly notes: ReadonlyMap<Folio, readonly NoteDraft[]>;
  /** The notes that only a ruling begins. */
  readonly labels: readonly NoteLabel[];
}

/**
 * Finds the place of every ruling in the witness.
 *
 * @returns the rulings that have a place, and an error for each whose reading does not stand at its locus, lies in
 *   what is no text of the edition, names a note that its page has not, is at odds with another, or stands in the
 *   file of another chapter
 */
export function placeRulings(
  rulings: readonly Ruling[],
  ground: Ground,
): { placed: PlacedRuling[]; findings: Finding[] } {
  const index: Index = {
    text: indexText(ground.drafts),
    notes: groupNotes(ground.drafts),
    labels: rulings.filter((ruling) => ruling.kind === 'note-label'),
  };
  const placings = rulings.map((ruling, position) => placeRuling(ruling, position, ground, index));
  const placed = placings.flatMap((placing) => ('placed' in placing ? [placing.placed] : []));
  const refused = placings.flatMap((placing) => ('finding' in placing ? [placing.finding] : []));
  const overlaps = findOverlaps(placed);
  const overlapping = new Set(overlaps.map((overlap) => overlap.refused));
  return {
    placed: placed.filter((one) => !overlapping.has(one)),
    findings: [...refused, ...findMisfiled(placed, ground), ...overlaps.map(({ finding }) => finding)],
  };
}

function groupNotes(drafts: readonly ChapterDraft[]): Map<Folio, NoteDraft[]> {
  const groups = new Map<Folio, NoteDraft[]>();
  for (const note of drafts.flatMap(({ notes }) => notes)) {
    if (!note.label) continue;
    const group = groups.get(note.folio);
    if (group) group.push(note);
    else groups.set(note.folio, [note]);
  }
  return groups;
}

/** An error for each ruling that stands in the file of another chapter than its own. */
function findMisfiled(placed: readonly PlacedRuling[], { work, map }: Ground): Finding[] {
  const stemOf = stemFinder(work, map);
  return placed.flatMap(({ ruling, place }): Finding[] => {
    const stem = stemOf(ruling);
    if (!ruling.filed || stem === undefined || stem === ruling.filed.stem) return [];
    return [
      {
        severity: 'error',
        rule: 'ruling-in-wrong-file',
        place,
        found: `"${ruling.reading}" at ${ruling.at}, words of another chapter`,
        expected: `the ruling in content/${rulingPath(work.id, stem)}`,
        hint: 'move the entry there',
      },
    ];
  });
}

function placeRuling(ruling: Ruling, index: number, ground: Ground, known: Index): Placing {
  const { text } = known;
  const { work, witness } = ground;
  const place = nameOfRuling(ruling, index, work.id);
  const locus = parseLocus(ruling.at);
  const start = locus && offsetOf(witness, locus);
  const spans = start === undefined ? undefined : findReading(witness, text, ruling.reading, start);
  if (start === undefined || spans === undefined) return { finding: notFound(ruling, place, start, ground) };
  const outside = spans
    .map((span) => outsideText(span, ruling, ground, text))
    .find((what) => what !== undefined);
  if (outside) return { finding: refusedPlace(ruling, place, outside) };
  if (ruling.kind === 'reading') return { placed: { ruling, index, place, spans, form: ruling.printed } };
  if (ruling.kind === 'keep')
    return { placed: { ruling, index, place, spans, form: asReceived(ruling.reading) } };
  if (ruling.kind === 'note-reference')
    return placeReference({ ruling, index, place, spans }, ruling.printed, ground, known);
  return { placed: { ruling, index, place, spans } };
}

const HEADING = 'a heading, whose words stand in work.yaml';

const EXPECTED_PLACE: Partial<Record<Ruling['kind'], string>> = {
  'note-reference': 'words of a passage; in a heading the words as received with the sign behind them',
  kind: 'words of a passage: a note has no kinds',
  'note-label': 'the sign before a note, below the text',
  speaker: 'the head of a block quotation: a note has none',
};

function refusedPlace(ruling: Ruling, place: string, outside: string): Finding {
  return {
    severity: 'error',
    rule: 'ruling-outside-text',
    place,
    found: `"${ruling.reading}" at ${ruling.at} is ${outside}`,
    expected: EXPECTED_PLACE[ruling.kind] ?? 'words of a passage or note of the edition',
    hint: 'move the ruling to the words it concerns, or remove it',
  };
}

/** The reading in single spaces, as every text of the edition is. */
function asReceived(reading: string): string {
  return reading.replaceAll(LINE_END, ' ').replace(/\s+/g, ' ').normalize('NFC');
}

function notFound(ruling: Ruling, place: string, start: number | undefined, { witness }: Ground): Finding {
  const nearest = nearestReading(witness, ruling.reading, start ?? 0);
  const there =
    start === undefined
      ? undefined
      : (witness.text.slice(start).split('\n')[0] ?? '').slice(0, ruling.reading.length);
  return {
    severity: 'error',
    rule: 'ruling-reading-not-found',
    place,
    found:
      there === undefined
        ? `no place ${ruling.at} in the witness`
        : there === ''
          ? `the end of a line at ${ruling.at}`
          : `"${there}" at ${ruling.at}`,
    expected: `"${ruling.reading}", the words of the witness letter for letter`,
    hint:
      nearest === undefined
        ? 'the reading stands nowhere in the witness: copy it from there'
        : `at: "${formatLocus(locusOf(witness, nearest))}"`,
  };
}

/** What a stretch of the witness is, if it is not all text that a ruling of this kind can concern. */
function outsideText(span: Span, ruling: Ruling, ground: Ground, text: TextIndex): string | undefined {
  for (let offset = span.start; offset < span.end; offset++) {
    if (/\s/.test(ground.witness.text[offset] ?? '')) continue;
    const standing = text.at(offset);
    if (!standing) return nameOf(offset, ground);
    if (standing.part === 'heading' && ruling.kind !== 'note-reference') return HEADING;
    if (standing.part === 'note' && ruling.kind === 'note-reference') return 'in a note';
    if (standing.part !== 'note' && ruling.kind === 'note-label') return 'in no note';
    if (standing.part === 'note' && (ruling.kind === 'kind' || ruling.kind === 'speaker')) return 'in a note';
  }
  return undefined;
}

const FURNITURE: Partial<Record<ZoneKind, string>> = {
  head: 'a running head',
  folio: 'a page number',
  signature: 'a signature mark',
  garbage: 'a line that is no text',
};

function nameOf(offset: number, { witness, map, pages, drafts }: Ground): string {
  const { line } = locusOf(witness, offset);
  const zoned = pages.flatMap((page) => page.lines).find((one) => one.line.number === line);
  const furniture = zoned && FURNITURE[zoned.kind];
  if (furniture) return furniture;
  const holds = ({ lines }: { lines: readonly [number, number] }) => line >= lines[0] && line <= lines[1];
  const repeated = map.pages.find((page) => page.duplicates?.some(holds));
  if (repeated) return `in a second scan of p. ${repeated.folio}, whose text the edition does not follow`;
  const labels = drafts.flatMap((draft) =>
    draft.notes.flatMap((note) => (note.label ? [{ span: note.label, note }] : [])),
  );
  const labelled = labels.find(({ span }) => offset >= span.start && offset < span.end);
  if (labelled) return `the sign that opens note ${labelled.note.mark} of p. ${labelled.note.folio}`;
  return 'outside the pages of the edition';
}

/** A note reference with the notes it names; the notes of a page are known without rulings. */
function placeReference(base: PlacedRuling, printed: string, ground: Ground, index: Index): Placing {
  const { form, signs } = readPrinted(printed);
  const folio = folioAt(base.spans[0].start, ground);
  const notes: { readonly mark: string; readonly id: string }[] = [
    ...(index.notes.get(folio ?? '') ?? []),
    ...index.labels
      .filter(({ at }) => folioOf(at, ground) === folio)
      .map(({ label }) => ({ mark: label, id: `n${folio}-${label}` })),
  ];
  const references = signs.map(({ offset, mark }) => ({
    offset,
    mark,
    note: notes.find((note) => note.mark === mark)?.id,
  }));
  const missing = references.find((reference) => reference.note === undefined);
  if (missing) {
    const marks = notes.map((note) => `[^${note.mark}]`);
    const finding: Finding = {
      severity: 'error',
      rule: 'ruling-note-not-found',
      place: base.place,
      found: `[^${missing.mark}], a note that p. ${folio} has not`,
      expected: marks.length > 0 ? `a note of that page: ${marks.join(', ')}` : 'a page with notes',
      hint: 'the sign in the brackets is the one printed before the note',
    };
    return { finding };
  }
  const sign = cutSign(base, form, signs);
  const known = references.map(({ offset, mark, note }) => ({ offset, mark, note: note ?? '' }));
  const placed: PlacedRuling = { ...base, form, references: known, ...(sign && { sign }) };
  if (!sign && index.text.at(base.spans[0].start)?.part === 'heading') {
    return { finding: refusedPlace(base.ruling, base.place, HEADING) };
  }
  return { placed };
}

/** Place of the sign where the reading is the printed words and, behind them, one sign. */
function cutSign(
  { ruling, spans }: PlacedRuling,
  form: string,
  signs: readonly { offset: number }[],
): Span | undefined {
  const [only, second] = signs;
  const { reading } = ruling;
  if (!only || second || spans.length > 1 || only.offset !== form.length || !reading.startsWith(form))
    return undefined;
  const sign = reading.slice(form.length).trim();
  return sign === '' || /\s/.test(sign)
    ? undefined
    : { start: spans[0].end - sign.length, end: spans[0].end };
}

function folioOf(at: string, ground: Ground): Folio | undefined {
  const locus = parseLocus(at);
  const offset = locus && offsetOf(ground.witness, locus);
  return offset === undefined ? undefined : folioAt(offset, ground);
}

function folioAt(offset: number, { witness, map }: Ground): Folio | undefined {
  const { line } = locusOf(witness, offset);
  return map.pages.find(({ lines }) => lines && line >= lines[0] && line <= lines[1])?.folio;
}
