import type { Finding } from '../../model/finding.ts';
import { type Folio, isNextFolio } from '../../model/folio.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { formatLocus, locusOf, type Witness } from '../../model/witness.ts';
import type { OutlineChapter, Work } from '../../model/work.ts';
import { readAddedPage } from '../added/read-added-page.ts';
import { linkNotes, noteId } from '../notes/link-notes.ts';
import { MARK_SYSTEMS } from '../notes/mark-forms.ts';
import { type PageNotes, type ReadNote, type RuledLabel, readNotes } from '../notes/read-notes.ts';
import type { PlacedRuling } from '../rulings/placed-ruling.ts';
import { gatherStructure, ruleParagraphs } from '../rulings/ruled-structure.ts';
import { bodyMeasure } from '../witness/measure-lines.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import type { ZonedPage } from '../zones/zone.ts';
import type { Block, Draft, Gap } from './block.ts';
import type { BodyType } from './body-type.ts';
import { buildPassages } from './build-passages.ts';
import { learnSetting, type Setting } from './learn-setting.ts';
import { readBlocks } from './read-blocks.ts';

/** A note with all its parts before its text is restored. */
export interface NoteDraft {
  readonly id: string;
  readonly mark: string;
  readonly folio: Folio;
  /** Place of its sign in the witness; absent for a text that no sign opens. */
  readonly label?: Span;
  readonly paragraphs: readonly (readonly Token[])[];
}

/** A chapter whose passages and notes are known, but not yet restored. */
export interface ChapterDraft {
  readonly chapter: OutlineChapter;
  readonly passages: readonly (Draft | Gap)[];
  readonly notes: readonly NoteDraft[];
}

/** Mark shown for a text among the notes that no sign opens. */
const UNMARKED = '…';

/**
 * Reads notes, blocks and passages off the zoned pages, chapter by chapter. Notes come first, so that no mark is
 * taken for a letter; then the blocks of the pages follow one another and are joined over page ends.
 *
 * @param placed the editors' rulings; they say where notes are referred to and where passages begin
 * @param setting what the pages teach of how the book is set
 */
export function draftChapters(
  work: Work,
  witness: Witness,
  map: PageMap,
  pages: readonly ZonedPage[],
  placed: readonly PlacedRuling[] = [],
  setting: Setting = learnSetting(pages.filter(({ isAdded }) => !isAdded)),
): { chapters: ChapterDraft[]; findings: Finding[] } {
  const system = MARK_SYSTEMS[work.notes.marks];
  const structure = gatherStructure(placed);
  const ruledLabels = placed.flatMap(({ ruling, spans: [span] }): RuledLabel[] =>
    ruling.kind === 'note-label' ? [{ ...span, mark: ruling.label }] : [],
  );
  const { shareOf, noteShareOf, weighBreak, weighQuotation } = setting;
  const findings: Finding[] = [];
  const place = (token: Token | undefined) =>
    `content/sources/${work.id}/${work.witness.file}:${token ? formatLocus(locusOf(witness, token.spans[0].start)) : '?'}`;
  const byFolio = new Map(pages.map((page) => [page.folio, page]));
  const chapters = work.chapters.map((chapter): ChapterDraft => {
    const own = pages.filter((page) => page.chapter === chapter && !page.isAdded);
    const measure = bodyMeasure(
      own.flatMap((page) => page.lines.filter((line) => line.kind === 'body').map((line) => line.line)),
    );
    const type: BodyType = {
      measure,
      weighBreak,
      weighQuotation,
      shareOf: (text) => shareOf(text, chapter.slug),
    };
    const blocks: (Block | Gap)[] = [];
    const notes: NoteDraft[] = [];
    for (const record of map.pages) {
      if (record.chapter !== chapter.slug) continue;
      const page = byFolio.get(record.folio);
      if (!page) {
        blocks.push({ kind: 'lacuna', folio: record.folio });
        continue;
      }
      if (page.isAdded) {
        const typed = readAddedPage(page, system);
        blocks.push(...typed.blocks);
        addNotes(notes, typed.notes, page.folio);
        continue;
      }
      const noteLines = page.lines.filter((line) => line.kind === 'notes' || line.kind === 'blank');
      const read = readNotes(
        page.folio,
        noteLines.map((line) => line.line),
        system,
        (text) => noteShareOf(text, chapter.slug),
        ruledLabels,
      );
      const linked = linkNotes(page.folio, textTokens(page), read.notes, system, place, placed);
      findings.push(...linked.findings);
      blocks.push(...readBlocks(page, linked.tokens, type));
      addNotes(notes, read, page.folio, (folio) => byFolio.get(folio)?.isAdded === true);
    }
    const ruledNotes = notes.map((note) => ({
      ...note,
      paragraphs: ruleParagraphs(note.paragraphs, structure),
    }));
    const passages = buildPassages(blocks, type, chapter, structure, ({ tokens }, odds) =>
      findings.push(doubtfulBreak(place(tokens[0]), odds)),
    );
    return { chapter, passages, notes: ruledNotes };
  });
  return { chapters, findings };
}

/** What is said of a page end where a paragraph may or may not end. */
function doubtfulBreak(place: string, odds: number): Finding {
  const share = Math.round(100 / (1 + Math.exp(-odds)));
  return {
    severity: 'warning',
    rule: 'doubtful-paragraph-break',
    place,
    found: `a page that opens a paragraph with a probability of ${share} in 100`,
    expected: 'a short line or an indent that decides it',
    hint: 'a ruling:  - { kind: paragraph, at: "line:column", reading: "word", do: split, certainty: certain, readers: [editor], why: "…" }, or do: join',
  };
}

/** The tokens of a page's text in order of the print, headings included: they can bear a note's sign. */
function textTokens(page: ZonedPage): Token[] {
  return tokenizeLines(
    page.lines.filter((line) => line.kind === 'body' || line.kind === 'heading').map((line) => line.line),
  );
}

/**
 * Adds a page's notes; what runs over joins the last note of the page before, if that page is there. Where that page
 * was added later, the rest had an address of its own and keeps it.
 */
function addNotes(
  notes: NoteDraft[],
  read: PageNotes,
  folio: Folio,
  isAdded: (folio: Folio) => boolean = () => false,
): void {
  const last = notes.at(-1);
  if (read.runOver.length > 0) {
    // One that began two pages before does not come this far unseen.
    if (last && isNextFolio(last.folio, folio) && !isAdded(last.folio)) {
      const joinsSentence = !/[.?!)]["'”’]?$/.test(last.paragraphs.at(-1)?.at(-1)?.received ?? '');
      notes[notes.length - 1] = { ...last, paragraphs: append(last.paragraphs, read.runOver, joinsSentence) };
    } else {
      // The rest of a note begun on a missing page.
      notes.push({ id: `n${folio}-0`, mark: UNMARKED, folio, paragraphs: read.runOver });
    }
  }
  for (const note of read.notes) notes.push(draftOf(note));
}

function draftOf(note: ReadNote): NoteDraft {
  return {
    id: noteId(note),
    mark: note.mark,
    folio: note.folio,
    label: note.label,
    paragraphs: note.paragraphs,
  };
}

function append(
  paragraphs: NoteDraft['paragraphs'],
  more: NoteDraft['paragraphs'],
  joinsSentence: boolean,
): NoteDraft['paragraphs'] {
  const [first, ...rest] = more;
  const last = paragraphs.at(-1);
  if (!first || !last || !joinsSentence) return [...paragraphs, ...more];
  const continued = first.map((token, index): Token => (index === 0 ? { ...token, gap: ' ' } : token));
  return [...paragraphs.slice(0, -1), [...last, ...continued], ...rest];
}
