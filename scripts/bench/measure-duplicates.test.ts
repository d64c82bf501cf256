import { expect, test } from 'vitest';
import { sampleChapter, samplePages, sampleWork } from '../../src/pipeline/sample-work.ts';
import { makeLexicon } from '../../src/pipeline/words/lexicon.ts';
import { measureDuplicates } from './measure-duplicates.ts';

const lexicon = makeLexicon([], []);
const work = sampleWork({
  pages: samplePages('1', '3'),
  chapters: [sampleChapter({ slug: 'a-chapter', opens: '1' })],
});
const opening = ' In spite of a resolution of the eighth party congress the old process went on, and \n';
// shortened from carr-1950:9448
const first =
  ' remained with that organ. The self-aggrandizement of the council, which had begun \n' +
  'in the first days, could no longer be checked; and it was destined to experience, \n' +
  'rather earlier than the central committee, the same numerical expansion. \n';

const measured = (second: string) =>
  measureDuplicates({ work, received: opening + first + second, ledger: [], rulings: [] }, lexicon);

test('two readings that are alike do not differ after any step', () => {
  const figures = measured(first);
  expect(figures).toMatchObject({ work: 'sample-1950', pages: 1 });
  expect(figures?.steps.map(({ differing }) => differing)).toEqual(figures?.steps.map(() => 0));
});

test('a word that one scan misreads is one difference, shown with both readings', () => {
  const [step] = measured(first.replace('checked', 'cneckcd'))?.steps ?? [];
  expect(step).toMatchObject({
    words: 37,
    differing: 1,
    places: [{ folio: '2', kind: 'letters', first: 'checked;', second: 'cneckcd;' }],
  });
});

test('a work whose pages were scanned once has nothing to compare', () => {
  const once = { ...work, pages: samplePages('1', '2') };
  const source = { work: once, received: opening + first, ledger: [], rulings: [] };
  expect(measureDuplicates(source, lexicon)).toBeUndefined();
});
