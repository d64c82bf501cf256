import type { Chapter } from '../model/chapter.ts';
import type { Correction, CorrectionList } from '../model/correction.ts';
import type { Note, Passage } from '../model/passage.ts';
import type { Addresses } from './addresses.ts';
import { causesOf, causeWords, evidenceWords } from './cause-words.ts';
import { folioInId } from './page-extent.ts';
import { typesetQuotes } from './typeset-quotes.ts';
import { counted, firstWords, PASSAGE_NAMES, quoted } from './wording.ts';

/** A correction as the reader sees it. */
export interface CorrectionLine {
  /** Id of the passage; for a page that was added "p. 141". It stays the same when words change. */
  readonly id: string;
  /** What a reader calls it: "p. 160, note 4"; for a page that was added "p. 141". */
  readonly name: string;
  /** Where it stands now; the book's address where it is gone. */
  readonly address: string;
  /** “old” → “new”, place by place. */
  readonly words: string;
  /** Why; empty where nothing is on record. */
  readonly reasons: string;
}

/** Longer runs of words are cut: the passage itself is a click away. */
const MOST_WORDS = 12;

/** Words by which a passage is known: paragraphs have no printed number. */
const NAME_WORDS = 5;

/** The corrections of a work as lines to read: first the pages that were added, one line each, then word by word. */
export function correctionLines(
  { work, corrections }: CorrectionList,
  chapters: readonly Chapter[],
  addresses: Pick<Addresses, 'work' | 'chapter' | 'page'>,
): CorrectionLine[] {
  const pages = new Map<string, number>();
  for (const page of corrections.flatMap((one) => addedPageOf(one) ?? []))
    pages.set(page, (pages.get(page) ?? 0) + 1);
  const texts = new Map(
    chapters.flatMap(({ slug, passages, notes }) =>
      [...passages, ...notes].map((text) => [text.id, { slug, text }] as const),
    ),
  );
  const added = [...pages].map(
    ([page, count]): CorrectionLine => ({
      id: `p. ${page}`,
      name: `p. ${page}`,
      address: addresses.page(work, page),
      words: `missing before, now added, with ${counted(count, 'passage or note', 'passages and notes')}`,
      reasons: '',
    }),
  );
  const words = corrections.filter((one) => addedPageOf(one) === undefined);
  const changed = words.map(({ id, changes, causes }): CorrectionLine => {
    const found = texts.get(id);
    return {
      id,
      name: nameOf(id, found?.text),
      address: found === undefined ? addresses.work(work) : addresses.chapter(work, found.slug, id),
      words: changedWords(changes),
      reasons: causes.map(reasonOf).join('; '),
    };
  });
  return [...added, ...changed];
}

/** The added page to which all that is new in a passage belongs, if it lost nothing. */
function addedPageOf({ changes, causes }: Correction): string | undefined {
  const isWhole = changes.every(({ before }) => before === '');
  return isWhole ? causes.find(({ cause }) => cause === 'added-page')?.evidence : undefined;
}

/** What is changed in a passage, place by place: “old” → “new”. */
export function changedWords(changes: Correction['changes']): string {
  return changes.map(({ before, after }) => `${shortened(before)} → ${shortened(after)}`).join('; ');
}

/** A passage or note as a reader names it; one that is gone by what its id tells. */
function nameOf(id: string, text: Passage | Note | undefined): string {
  const page = `p. ${folioInId(id) ?? id}`;
  if (text === undefined)
    return `${page}, a ${id.startsWith('n') ? 'note' : 'passage'} that no longer stands by itself`;
  if ('label' in text)
    return `${page}, ${/[\p{L}\d*†‡]/u.test(text.label) ? `note ${text.label}` : 'a note without sign'}`;
  return `${page}, ${PASSAGE_NAMES[text.kind].toLowerCase()} ${quoted(firstWords(text.text, NAME_WORDS))}`;
}

function shortened(words: string): string {
  return quoted(firstWords(words, MOST_WORDS));
}

/** An editor's reason is said in his words, what a rule undid and appeals to as in the history of a reading. */
function reasonOf({ cause, evidence }: Correction['causes'][number]): string {
  if (cause === 'added-page') return `page ${evidence} was added`;
  const causes = causesOf(cause);
  if (causes.includes('ruling')) return typesetQuotes(evidence ?? causeWords('ruling'));
  const because = evidence === undefined ? '' : `: ${evidenceWords(evidence)}`;
  return `by rule: ${causes.map(causeWords).join('; ')}${because}`;
}
