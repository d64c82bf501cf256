import type { Chapter } from '../model/chapter.ts';
import type { CorrectionList } from '../model/correction.ts';
import type { Addresses } from './addresses.ts';

/** A correction as the reader sees it. */
export interface CorrectionLine {
  readonly id: string;
  /** Where the passage stands now; that of the book where it is gone. */
  readonly address: string;
  /** “old” → “new”, place by place. */
  readonly words: string;
  /** Why; empty where nothing is on record. */
  readonly reasons: string;
}

/** Longer runs of words are cut: the passage itself is a click away. */
const MOST_WORDS = 12;

/** The corrections of a work as lines to read. */
export function correctionLines(
  { work, corrections }: CorrectionList,
  chapters: readonly Chapter[],
  addresses: Pick<Addresses, 'work' | 'chapter'>,
): CorrectionLine[] {
  const slugs = new Map(
    chapters.flatMap(({ slug, passages, notes }) =>
      [...passages, ...notes].map(({ id }) => [id, slug] as const),
    ),
  );
  return corrections.map(({ id, changes, causes }) => {
    const slug = slugs.get(id);
    return {
      id,
      address: slug === undefined ? addresses.work(work) : addresses.chapter(work, slug, id),
      words: changes.map(({ before, after }) => `${quoted(before)} → ${quoted(after)}`).join('; '),
      reasons: causes.map(reasonOf).join('; '),
    };
  });
}

function quoted(words: string): string {
  if (words === '') return 'nothing';
  const all = words.split(' ');
  return `“${all.slice(0, MOST_WORDS).join(' ')}${all.length > MOST_WORDS ? ' …' : ''}”`;
}

/** An editor's reason is said in his words, a rule by its name. */
function reasonOf({ cause, evidence }: CorrectionList['corrections'][number]['causes'][number]): string {
  if (cause === 'added-page') return `page ${evidence} was added`;
  const rule = `rule: ${cause.replaceAll('-', ' ')}`;
  return cause.split(' ').includes('ruling') ? (evidence ?? 'an editor’s ruling') : rule;
}
