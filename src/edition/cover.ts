import type { PageMap } from '../model/page-map.ts';
import type { Work } from '../model/work.ts';

/** What a cover made of type alone shows besides the names on the title page. */
export interface Cover {
  /** A bound book or a pamphlet: each has a ground of its own. */
  readonly format: 'book' | 'pamphlet';
  /** The title in its lines: what stands before a colon, what stands behind it, years at its end. */
  readonly title: readonly { readonly words: string; readonly kind: 'main' | 'second' | 'years' }[];
  /** One large sign: the number of the volume; else the mark that the title ends with; else its first letter. */
  readonly sign: string;
}

/** By the count of UNESCO (1964) a pamphlet has 48 pages at most. */
const PAMPHLET_PAGES = 48;

/** The cover of a work. */
export function coverOf(
  { title, volume }: Pick<Work, 'title' | 'volume'>,
  { pages }: Pick<PageMap, 'pages'>,
): Cover {
  return {
    format: pages.length > PAMPHLET_PAGES ? 'book' : 'pamphlet',
    title: titleLines(title),
    sign: volume ?? /[?!]$/.exec(title)?.[0] ?? /\p{L}|\d/u.exec(title)?.[0] ?? '',
  };
}

function titleLines(title: string): Cover['title'] {
  const { names = title, years } =
    /^(?<names>.+?),? (?<years>\d{4}(?:[-–]\d{2,4})?)$/.exec(title)?.groups ?? {};
  const [main = names, ...rest] = names.split(/(?<=:) /);
  return [
    { words: main, kind: 'main' },
    ...rest.map((words) => ({ words, kind: 'second' as const })),
    ...(years === undefined ? [] : [{ words: years, kind: 'years' as const }]),
  ];
}
