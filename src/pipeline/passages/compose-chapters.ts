import type { Chapter } from '../../model/chapter.ts';
import type { Finding } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import { lastAtOrBefore } from '../../model/last-at-or-before.ts';
import type { PageMap } from '../../model/page-map.ts';
import { type Note, type Passage, PLAIN } from '../../model/passage.ts';
import type { Token } from '../../model/token.ts';
import { formatLocus, locusOf, type Witness } from '../../model/witness.ts';
import type { OutlineChapter, Work } from '../../model/work.ts';
import { assignIds, type Nameless } from './assign-ids.ts';
import type { Draft, Gap } from './block.ts';
import { type Composed, composeText } from './compose-text.ts';
import type { ChapterDraft, NoteDraft } from './draft-chapters.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * Turns restored token rows into chapters: texts with their page breaks and references, permanent ids, records.
 *
 * @returns chapters without links; the ledger brought up to date; findings where a promise would break
 */
export function composeChapters(
  work: Work,
  witness: Witness,
  map: PageMap,
  drafts: readonly ChapterDraft[],
  ledger: readonly LedgerEntry[],
): { chapters: Chapter[]; ledger: LedgerEntry[]; findings: Finding[] } {
  const pageOf = pageFinder(witness, map);
  const firstTokens = pageOpenings(drafts, pageOf);
  const nameless: Nameless[] = [];
  const parts = drafts.map((draft) => {
    const passages = draft.passages.map((passage) => {
      const composed = composePassage(passage, pageOf, firstTokens);
      nameless.push(namelessPassage(draft.chapter, passage, composed, witness, pageOf));
      return composed;
    });
    const notes = draft.notes.map((note) => {
      const composed = composeText(note.paragraphs, pageOf, false);
      nameless.push(namelessNote(draft.chapter, note, composed, witness));
      return composed;
    });
    return { draft, passages, notes };
  });
  const place = `content/ledger/${work.id}.tsv`;
  const openings = new Map(
    parts
      .flatMap(({ passages, notes }) => [...passages, ...notes.map(() => NOTHING)])
      .flatMap(({ pageBreaks }, index) => pageBreaks.map(({ folio }) => [`page-${folio}`, index] as const)),
  );
  const assigned = assignIds(nameless, ledger, work.edition.version, place, openings);
  let next = 0;
  const chapters = parts.map(({ draft, passages, notes }, index): Chapter => {
    const texts = draft.passages.map((passage, k) =>
      passageOf(passage, passages[k], assigned.ids[next++] ?? ''),
    );
    const ends = draft.notes.map((note, k) => noteOf(note, notes[k], assigned.ids[next++] ?? ''));
    return { ...recordOf(work, draft.chapter, index, map), passages: texts, notes: ends };
  });
  return { chapters, ledger: assigned.ledger, findings: assigned.findings };
}

/** The page that holds a witness offset, by the lines of the page map. */
export function pageFinder(witness: Witness, map: PageMap): (offset: number) => Folio {
  const starts = map.pages.flatMap((page) => {
    const line = page.lines && witness.lines[page.lines[0] - 1];
    return line ? [{ start: line.span.start, folio: page.folio }] : [];
  });
  // Pages that were added stand behind all others.
  starts.sort((a, b) => a.start - b.start);
  return (offset) => starts[lastAtOrBefore(starts, offset, ({ start }) => start)]?.folio ?? '';
}

/** Witness offsets of the first token of the text of each page; inside a joined word the page has none. */
function pageOpenings(drafts: readonly ChapterDraft[], pageOf: (offset: number) => Folio): Set<number> {
  const openings = new Set<number>();
  const seen = new Set<Folio>();
  for (const draft of drafts) {
    for (const passage of draft.passages) {
      if (passage.kind === 'lacuna') continue;
      for (const token of passage.tokens) {
        token.spans.forEach((span, index) => {
          const folio = pageOf(span.start);
          if (!seen.has(folio) && index === 0) openings.add(span.start);
          seen.add(folio);
        });
      }
    }
  }
  return openings;
}

const NOTHING: Composed = {
  text: '',
  noteRefs: [],
  pageBreaks: [],
  doubts: [],
  emphasis: [],
  foreign: [],
  supplied: [],
  editorNotes: [],
};

function composePassage(
  passage: Draft | Gap,
  pageOf: (offset: number) => Folio,
  openings: ReadonlySet<number>,
): Composed {
  if (passage.kind === 'lacuna') return NOTHING;
  const first = passage.tokens[0];
  const opensPage = first !== undefined && openings.has(first.spans[0].start);
  if (passage.kind !== 'heading') return composeText([passage.tokens], pageOf, opensPage);
  const text = passage.text ?? '';
  const marks = passage.tokens.filter((token) => token.role === 'note-mark');
  return {
    ...NOTHING,
    text,
    noteRefs: marks.map((token) => ({
      offset: text.length,
      mark: token.mark ?? '',
      ...(token.note && { note: token.note }),
    })),
    pageBreaks: first && opensPage ? [{ offset: 0, folio: pageOf(first.spans[0].start) }] : [],
  };
}

function namelessPassage(
  chapter: OutlineChapter,
  passage: Draft | Gap,
  { text }: Composed,
  witness: Witness,
  pageOf: (offset: number) => Folio,
): Nameless {
  const first = passage.kind === 'lacuna' ? undefined : passage.tokens[0];
  const folio =
    passage.kind === 'lacuna' ? passage.folio : first ? pageOf(first.spans[0].start) : chapter.opens;
  return {
    kind: passage.kind,
    chapter: chapter.slug,
    folio,
    locus: writtenLocus(first, witness),
    words: firstWords(text),
    ...(passage.kind === 'lacuna' && { fixedId: `page-${folio}` }),
  };
}

function namelessNote(
  chapter: OutlineChapter,
  note: NoteDraft,
  { text }: Composed,
  witness: Witness,
): Nameless {
  return {
    kind: 'note',
    chapter: chapter.slug,
    folio: note.folio,
    locus: writtenLocus(note.paragraphs[0]?.[0], witness),
    words: firstWords(text),
    fixedId: note.id,
  };
}

function writtenLocus(token: Token | undefined, witness: Witness): string {
  return token ? formatLocus(locusOf(witness, token.spans[0].start)) : '-';
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 6).join(' ');
}

function passageOf(passage: Draft | Gap, composed: Composed | undefined, id: string): Passage {
  return {
    ...PLAIN,
    ...(composed ?? NOTHING),
    id,
    kind: passage.kind,
    ...(passage.kind === 'heading' && passage.level && { level: passage.level }),
    ...(passage.kind !== 'lacuna' && passage.isSupplied && { isSupplied: true as const }),
    ...(passage.kind !== 'lacuna' && passage.continues && { continues: true as const }),
    ...(passage.kind !== 'lacuna' && passage.brokenOff && { brokenOff: true as const }),
    ...(passage.kind !== 'lacuna' && passage.speaker !== undefined && { speaker: passage.speaker }),
  };
}

function noteOf(note: NoteDraft, composed: Composed | undefined, id: string): Note {
  const { noteRefs: _none, ...inline } = composed ?? NOTHING;
  return { ...PLAIN, ...inline, id, label: note.mark, folio: note.folio };
}

function recordOf(work: Work, chapter: OutlineChapter, index: number, map: PageMap) {
  const own = map.pages.filter((page) => page.chapter === chapter.slug);
  return {
    work: work.id,
    slug: chapter.slug,
    order: index + 1,
    kind: chapter.kind,
    ...(chapter.number !== null && { number: chapter.number }),
    title: chapter.title,
    shortTitle: chapter.shortTitle,
    ...(chapter.part !== null && { part: chapter.part }),
    ...(chapter.authors && { authors: chapter.authors }),
    pages: { first: own[0]?.folio ?? chapter.opens, last: own.at(-1)?.folio ?? chapter.opens },
  };
}
