import { chapterStem } from '../../model/chapter-stem.ts';
import { lastAtOrBefore } from '../../model/last-at-or-before.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Ruling } from '../../model/ruling.ts';
import { parseLocus } from '../../model/witness.ts';
import type { Work } from '../../model/work.ts';

/**
 * Finds for a ruling the stem of the file in which it stands: that of the chapter whose page holds its locus;
 * `undefined` for a locus in no page of the edition.
 */
export function stemFinder(work: Work, map: PageMap): (ruling: Pick<Ruling, 'at'>) => string | undefined {
  const stems = new Map(work.chapters.map(({ slug }, index) => [slug, chapterStem(index + 1, slug)]));
  const pages = map.pages
    .flatMap(({ lines, chapter }) => (lines && chapter ? [{ lines, stem: stems.get(chapter) }] : []))
    .toSorted((a, b) => a.lines[0] - b.lines[0]);
  return ({ at }) => {
    const { line } = parseLocus(at) ?? { line: 0 };
    const page = pages[lastAtOrBefore(pages, line, ({ lines }) => lines[0])];
    return page && line >= page.lines[0] && line <= page.lines[1] ? page.stem : undefined;
  };
}

/** Path below `content/` of the file of rulings with a stem. */
export function rulingPath(work: string, stem: string): string {
  return `sources/${work}/rulings/${stem}.yaml`;
}

/**
 * What a ruling is called in messages: `content/sources/carr-1950/rulings/07-the-constitution-of-the-rsfsr.yaml:
 * rulings.3`; one in no file yet by its position in the list that is tried.
 */
export function nameOfRuling({ filed, at }: Ruling, index: number, work: string): string {
  if (filed) return `content/${rulingPath(work, filed.stem)}: rulings.${filed.index}`;
  return `content/sources/${work}/rulings: ${index} of the rulings tried, at ${at}`;
}
