import type { Chapter } from '../../model/chapter.ts';
import type { Citation } from '../../model/citation.ts';
import type { CitedWork } from '../../model/cited-work.ts';
import { type ParsedCitation, parseCitations } from './parse-citations.ts';

/** What a citation that the list does not have leaves between two others: a page, a year in brackets. */
const UNREAD = /\bpp?\. \d|\(\d{4}\),? |\bop\. cit\./;

/**
 * The citations of a work's notes, each with the work it names. "Ibid." names the work of the citation before it, in
 * the same note or an earlier one; it stays open where something between the two looks like a citation that was not
 * read. A title of many authors is of the one named last before it in the note.
 */
export function resolveCitations(chapters: readonly Chapter[], citedWorks: readonly CitedWork[]): Citation[] {
  return chapters.flatMap((chapter) => {
    const resolved: Citation[] = [];
    let last: CitedWork | undefined;
    const cited = new Set<CitedWork>();
    for (const { id, text } of chapter.notes) {
      let before = 0;
      for (const parsed of parseCitations(text, citedWorks)) {
        if (UNREAD.test(text.slice(before, parsed.start))) last = undefined;
        const work = workOf(parsed, text, last, [...cited]);
        const { works, author: _author, start, end, text: written, form, ...place } = parsed;
        resolved.push({
          passage: id,
          start,
          end,
          text: written,
          form,
          ...(work ? { work: work.id } : { unresolved: reasonFor(parsed, works) }),
          ...place,
        });
        last = work;
        if (work) cited.add(work);
        before = end;
      }
      if (UNREAD.test(text.slice(before))) last = undefined;
    }
    return resolved;
  });
}

function workOf(
  { works, form, author, start, volume }: ParsedCitation,
  text: string,
  last: CitedWork | undefined,
  cited: readonly CitedWork[],
): CitedWork | undefined {
  if (form === 'ibid')
    return volume !== undefined && last?.volumes !== undefined && volume > last.volumes ? undefined : last;
  if (form === 'op-cit') {
    const own = cited.filter(({ authors }) => authors.some((name) => name.split(' ').at(-1) === author));
    return own.length === 1 ? own[0] : undefined;
  }
  if (works.length === 1) return works[0];
  return namedLast(works, text.slice(0, start));
}

/** The work whose author is named last in what stands before its title. */
function namedLast(works: readonly CitedWork[], before: string): CitedWork | undefined {
  let best: { work: CitedWork; at: number } | undefined;
  for (const work of works) {
    for (const name of work.authors) {
      const at = before.lastIndexOf(name.split(' ').at(-1) ?? name);
      if (at >= 0 && (!best || at > best.at)) best = { work, at };
    }
  }
  return best?.work;
}

function reasonFor({ form }: ParsedCitation, works: readonly CitedWork[]): string {
  if (form === 'ibid') return 'the citation before it is not in the authority list';
  if (form === 'op-cit') return 'no single work of the author is cited before it';
  return `the title has ${works.length} authors and none is named in the note`;
}
