import type { Element, ElementContent, Properties, Root } from 'hast';
import { h } from 'hastscript';
import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import { type AnchoredChapter, type AnchoredPassage, anchorReferences } from './anchor-references.ts';
import { doubtListToHast } from './doubts-to-hast.ts';
import { editorNotesToHast } from './editor-notes-to-hast.ts';
import { enclose, type InlineContext, inlineToHast, pageBreakToHast } from './inline-to-hast.ts';
import { missingPageNotices } from './missing-pages.ts';
import { cutHyphen, notesToHast, type ReadableNote } from './notes-to-hast.ts';
import { ENGLISH_WORDS, type ReadingWords } from './reading-words.ts';
import type { PageOfChapter, PagePart } from './restrict-to-page.ts';

/** What the text needs to know of the page, book or file that will hold it. */
export interface HastContext {
  /** Id of the work. */
  readonly work: string;
  /** Address of an id in a chapter of the work; a bare `#id` where the chapter's whole text is at hand. */
  href(target: { readonly chapter: string; readonly id: string }): string;
  /** Address of the view of a printed page. */
  pageHref(folio: Folio): string;
  /** Why a doubtful reading is not settled, by its anchor; `undefined` where it is not on record. */
  doubtEvidence?(anchor: string): string | undefined;
  /** Words that the edition adds; English if absent. */
  readonly words?: ReadingWords;
  /**
   * Level of the opening lines as a heading. If absent: 1 for a chapter, which is the subject of its page; 2 for
   * one page of it, which has a title of its own. Sections and notes stand one level below; on a page without
   * opening lines they take their place, so that no level is skipped.
   */
  readonly openingLevel?: 1 | 2 | 3;
}

/** A passage, or the part of it that one page holds. */
type ReadablePassage = AnchoredPassage & { readonly part?: PagePart };

/** The context of one chapter: that of the caller with the addresses of its references and notes. */
interface ChapterContext extends InlineContext {
  readonly openingLevel: number;
  readonly sectionLevel: number;
  /** Notices of the missing pages by id. */
  readonly notices: ReadonlyMap<string, string>;
}

/**
 * The HTML of a chapter, or of what one page holds of it (`restrictToPage`); it reads and works without
 * scripts. Every passage carries its id as `id` and as `data-passage`, on the view of a later page too the part that
 * goes on there: links to its words lead to the page that has them. References to notes that are not in
 * `chapter.notes` lead into the chapter.
 */
export function chapterToHast(chapter: Chapter | PageOfChapter, context: HastContext): Root {
  const anchored = 'folio' in chapter ? chapter : anchorReferences(chapter);
  const words = context.words ?? ENGLISH_WORDS;
  const isPage = 'folio' in chapter;
  const openingLevel = context.openingLevel ?? (isPage ? 2 : 1);
  const hasOpening = anchored.passages.some((passage) => groupKind(passage) === 'opening');
  const sectionLevel = isPage && !hasOpening ? openingLevel : openingLevel + 1;
  const here = idsOf(anchored);
  const address = (id: string) => (here.has(id) ? `#${id}` : context.href({ chapter: chapter.slug, id }));
  const inChapter: ChapterContext = {
    words,
    openingLevel,
    sectionLevel,
    notices: missingPageNotices(anchored.passages, words),
    pageHref: (folio) => context.pageHref(folio),
    linkHref: ({ chapter: slug, target }) => context.href({ chapter: slug, id: target }),
    noteTarget: (note) => ({ href: address(note), folio: folioOf(note, anchored) }),
  };
  const blocks = groupPassages(anchored.passages).flatMap((group) => groupToHast(group, inChapter));
  // In the chapter the notice of the missing page follows; on a page by itself nothing would tell.
  if (isPage && anchored.passages.at(-1)?.brokenOff) blocks.push(h('p.breaks-off', `⟨${words.breaksOff}⟩`));
  if (anchored.notes.length > 0) {
    const heading = `h${sectionLevel}`;
    blocks.push(notesToHast(anchored.notes, { ...inChapter, referenceHref: address, heading }));
  }
  const editorNotes = [...anchored.passages, ...anchored.notes]
    .flatMap((text) => text.editorNotes)
    .toSorted((a, b) => a.order - b.order);
  if (editorNotes.length > 0) blocks.push(editorNotesToHast(editorNotes, `h${sectionLevel}`, words));
  const doubts = [...anchored.passages, ...anchored.notes]
    .flatMap((text) => text.doubts)
    .toSorted((a, b) => a.order - b.order);
  if (doubts.length > 0) {
    const evidenceOf = (anchor: string) => context.doubtEvidence?.(anchor);
    blocks.push(doubtListToHast(doubts, `h${sectionLevel}`, words, evidenceOf));
  }
  return { type: 'root', children: blocks };
}

/** Ids of notes and references that the HTML of a chapter, or of a page of it, will hold. */
function idsOf({ passages, notes }: AnchoredChapter | PageOfChapter): Set<string> {
  const begun = notes.filter((note: ReadableNote) => note.part?.begins ?? true);
  return new Set([
    ...begun.map(({ id }) => id),
    ...passages.flatMap(({ noteRefs }) => noteRefs.map(({ anchor }) => anchor)),
  ]);
}

/** The page on which a note begins; a note that is not at hand tells it by its id. */
function folioOf(note: string, { notes }: AnchoredChapter): Folio {
  return notes.find(({ id }) => id === note)?.folio ?? note.slice(1, note.lastIndexOf('-'));
}

/** Passages that share an element: the lines that open a chapter, the items of a list, a run of missing pages. */
interface Group {
  readonly kind: 'opening' | 'list' | 'lacunae' | 'single';
  readonly passages: ReadablePassage[];
}

function groupPassages(passages: readonly ReadablePassage[]): Group[] {
  const groups: Group[] = [];
  for (const passage of passages) {
    const kind = groupKind(passage);
    const last = groups.at(-1);
    if (last && last.kind === kind && kind !== 'single') last.passages.push(passage);
    else groups.push({ kind, passages: [passage] });
  }
  return groups;
}

function groupKind({ kind, level }: ReadablePassage): Group['kind'] {
  if (kind === 'heading' && level === 1) return 'opening';
  if (kind === 'item') return 'list';
  return kind === 'lacuna' ? 'lacunae' : 'single';
}

function groupToHast({ kind, passages }: Group, context: ChapterContext): ElementContent[] {
  switch (kind) {
    case 'opening':
      return [openingToHast(passages, context)];
    case 'list':
      return [
        h(
          'ul.printed-list',
          { role: 'list' },
          passages.map((item) => h('li', attributesOf(item, context), wordsOf(item, context))),
        ),
      ];
    case 'lacunae':
      return passages.map(({ id }) => missingPageToHast(id, context.notices.get(id) ?? '', context));
    case 'single':
      return passages.flatMap((passage) => passageToHast(passage, context));
  }
}

/** The lines that open a chapter: one heading for those who hear it, a line each for those who see it. */
function openingToHast(lines: readonly ReadablePassage[], context: ChapterContext): Element {
  const breaks = lines.flatMap((line) => openingBreaks(line, context));
  const spans = lines.flatMap((line, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
    h('span', attributesOf(line, context), wordsOf(withoutOpeningBreaks(line), context)),
  ]);
  return h('header.chapter-head', [...breaks, h(`h${context.openingLevel}`, spans)]);
}

function passageToHast(passage: ReadablePassage, context: ChapterContext): ElementContent[] {
  switch (passage.kind) {
    case 'heading':
      return [
        ...openingBreaks(passage, context),
        h(
          `h${context.sectionLevel}`,
          attributesOf(passage, context),
          wordsOf(withoutOpeningBreaks(passage), context),
        ),
      ];
    case 'quotation':
      return [h('blockquote', attributesOf(passage, context), [h('p', wordsOf(passage, context))])];
    default:
      return [h('p', attributesOf(passage, context), wordsOf(passage, context))];
  }
}

/** The notice of a missing page in its place: a block with a name, so that those who hear the page come to it too. */
export function missingPageToHast(
  id: string,
  notice: string,
  { words }: Pick<ChapterContext, 'words'>,
): Element {
  const folio = id.slice('page-'.length);
  return h(
    'div.missing-page',
    { id, role: 'note', ariaLabel: words.missingPageName(folio), dataPassage: id, dataFolio: folio },
    [h('p', `⟨${notice}⟩`)],
  );
}

/** Page breaks before the first word of a heading stand before the heading, so that they are not part of its name. */
function openingBreaks(passage: ReadablePassage, context: ChapterContext): Element[] {
  return passage.pageBreaks
    .filter(({ offset }) => offset === 0)
    .map((pageBreak) => pageBreakToHast(pageBreak, true, context));
}

function withoutOpeningBreaks(passage: ReadablePassage): ReadablePassage {
  return { ...passage, pageBreaks: passage.pageBreaks.filter(({ offset }) => offset > 0) };
}

function wordsOf(passage: ReadablePassage, context: ChapterContext): ElementContent[] {
  const words = inlineToHast(passage, { start: 0, end: passage.text.length }, true, context);
  const whole = passage.part?.hyphen ? [...words, cutHyphen()] : words;
  return passage.isSupplied ? enclose(whole) : whole;
}

function attributesOf(passage: ReadablePassage, { words }: Pick<ChapterContext, 'words'>): Properties {
  const begins = passage.part?.begins ?? true;
  const classes = [
    ...(passage.isSupplied ? ['supplied'] : []),
    ...(passage.continues || !begins ? ['continues'] : []),
    ...(begins ? [] : ['continued']),
    ...(passage.brokenOff ? ['broken-off'] : []),
  ];
  return {
    id: passage.id,
    ...(classes.length > 0 ? { className: classes } : {}),
    ...(passage.isSupplied ? { title: words.supplied } : {}),
    dataPassage: passage.id,
    ...(passage.speaker === undefined ? {} : { dataSpeaker: passage.speaker }),
  };
}
