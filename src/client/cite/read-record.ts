import type { CitedChapter, CiteRecord } from '../../cite/cite-record.ts';

/** The record of what is read, as the page has it for its citations; `undefined` where it has none. */
export function readRecord(): CiteRecord | undefined {
  const record = document.querySelector<HTMLElement>('[data-cite]')?.dataset.cite;
  return record === undefined ? undefined : (JSON.parse(record) as CiteRecord);
}

/** The chapter that a part of the page stands in. */
export function chapterOf({ chapters }: CiteRecord, part: Element | undefined): CitedChapter | undefined {
  const slug = part?.closest<HTMLElement>('[data-chapter]')?.dataset.chapter;
  return (
    chapters.find((chapter) => chapter.slug === slug) ?? (chapters.length === 1 ? chapters[0] : undefined)
  );
}
