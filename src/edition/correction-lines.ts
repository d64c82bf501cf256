import type { Chapter } from '../model/chapter.ts';
import type { Correction, CorrectionList } from '../model/correction.ts';
import type { Addresses } from './addresses.ts';
import { causesOf } from './cause-words.ts';
import { counted, firstWords, quoted, ruleName } from './wording.ts';

/** A correction as the reader sees it. */
export interface CorrectionLine {
  /** Id of the passage; for a page that was added "p. 141". */
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

/** The corrections of a work as lines to read: first the pages that were added, one line each, then word by word. */
export function correctionLines(
  { work, corrections }: CorrectionList,
  chapters: readonly Chapter[],
  addresses: Pick<Addresses, 'work' | 'chapter' | 'page'>,
): CorrectionLine[] {
  const pages = new Map<string, number>();
  for (const page of corrections.flatMap((one) => addedPageOf(one) ?? []))
    pages.set(page, (pages.get(page) ?? 0) + 1);
  const slugs = new Map(
    chapters.flatMap(({ slug, passages, notes }) =>
      [...passages, ...notes].map(({ id }) => [id, slug] as const),
    ),
  );
  const added = [...pages].map(
    ([page, count]): CorrectionLine => ({
      name: `p. ${page}`,
      address: addresses.page(work, page),
      words: `missing before, now added, with ${counted(count, 'passage or note', 'passages and notes')}`,
      reasons: '',
    }),
  );
  const words = corrections.filter((one) => addedPageOf(one) === undefined);
  const changed = words.map(({ id, changes, causes }): CorrectionLine => {
    const slug = slugs.get(id);
    return {
      name: id,
      address: slug === undefined ? addresses.work(work) : addresses.chapter(work, slug, id),
      words: changes.map(({ before, after }) => `${shortened(before)} → ${shortened(after)}`).join('; '),
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

function shortened(words: string): string {
  return quoted(firstWords(words, MOST_WORDS));
}

/** An editor's reason is said in his words, a rule by its name. */
function reasonOf({ cause, evidence }: Correction['causes'][number]): string {
  if (cause === 'added-page') return `page ${evidence} was added`;
  return causesOf(cause).includes('ruling') ? (evidence ?? 'an editor’s ruling') : `rule: ${ruleName(cause)}`;
}
