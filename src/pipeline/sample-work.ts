import type { OutlineChapter, Work } from '../model/work.ts';

/** A chapter of an outline, for specifications: unnamed but for what a specification is about. */
export function sampleChapter(
  given: Partial<OutlineChapter> & Pick<OutlineChapter, 'slug' | 'opens'>,
): OutlineChapter {
  return {
    kind: 'chapter',
    label: null,
    number: null,
    title: given.slug,
    shortTitle: given.slug,
    part: null,
    headings: [],
    sections: [],
    ...given,
  };
}

/** The record of a book that nobody wrote, for specifications: pages, outline and heads as given. */
export function sampleWork(given: Partial<Work> & Pick<Work, 'pages' | 'chapters'>): Work {
  return {
    id: 'sample-1950',
    siglum: 'S',
    groundTruth: 'sample',
    title: 'A Sample',
    shortTitle: 'Sample',
    authors: [{ literal: 'Nobody' }],
    publisher: 'None',
    place: 'Nowhere',
    year: 1950,
    language: 'en-GB',
    spelling: 'ize',
    witness: { file: 'witness.txt', sha256: '0'.repeat(64), received: 'by hand', lineEnds: 'marked' },
    notes: { marks: 'numbers' },
    edition: { version: '0.1', date: '1950-01-01', state: 'draft' },
    publish: false,
    rights: { statement: 'http://rightsstatements.org/vocab/UND/1.0/', label: 'None', reason: 'A sample.' },
    runningHeads: [],
    ...given,
  };
}

/** Pages from one number to another in one sequence, none blank or missing. */
export function samplePages(first: string, last: string, given: Partial<Work['pages']> = {}): Work['pages'] {
  return {
    first,
    last,
    sequences: [{ from: first, to: last }],
    blank: [],
    beforeSource: 'Nothing.',
    afterSource: 'Nothing.',
    ...given,
  };
}
