/**
 * Text without a fault stays as it is: ground-truth pages as a perfect OCR would read them, by themselves and in
 * the midst of the misread books, whose habits the stages have learnt.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleChapter, samplePages, sampleWork } from '../../src/pipeline/sample-work.ts';
import { readGoldPage } from '../../src/score/read-gold-page.ts';
import { readSources } from '../edition/read-sources.ts';
import { projectRoot } from '../project-root.ts';
import { readLexicon } from '../read-lexicon.ts';
import { type GroundTruthFigures, measureGroundTruth } from './measure-ground-truth.ts';
import { readZones } from './read-zones.ts';
import { type GoldFile, setCleanPage, withCleanPages } from './set-clean-page.ts';
import { watchSteps } from './watch-steps.ts';

const content = join(projectRoot, 'content');
const lexicon = readLexicon(join(content, 'lexicon'));
const sources = readSources(content);
const folder = join(content, 'ground-truth');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.gold'))
  .map((name): GoldFile => ({ name, content: readFileSync(join(folder, name), 'utf8') }));

const workOf = ({ name }: GoldFile) => {
  const source = sources.find(({ work }) => name.startsWith(`${work.groundTruth}-`));
  if (source === undefined) throw new Error(`${name} belongs to no work`);
  return source;
};

/** The words changed, as a list to be read; what a note's sign is, is asked elsewhere. */
const wordsChanged = ({ errors }: GroundTruthFigures) =>
  errors
    .filter(({ kind }) => kind !== 'note marks')
    .map(({ page, before, gold, text }) => `${page} ${before} [${gold} → ${text}]`);

/**
 * A page before it that is set as its book is: the text of another page of the work without its notes. Where the
 * page has the rest of a note, one begins here.
 */
const pageBefore = (page: GoldFile) => {
  const other = pages.find((candidate) => candidate !== page && workOf(candidate) === workOf(page));
  const text = (other?.content ?? '')
    .split('\n')
    .filter((line) => /^\[[PQ]/.test(line))
    .map((line) => line.replaceAll(/\[\^[^\]]+\]/g, ''))
    .join('\n')
    .replace(/ \S+-$/, '');
  if (!page.content.includes('[N~]')) return text;
  return `${text}[^1]\n[N 1] The note says nothing of the matter, begins upon this page and goes on to`;
};

test.each(pages)('$name keeps every word in a book of two pages', (page) => {
  const { work } = workOf(page);
  const sections = [...page.content.matchAll(/^\[H\] (.*)$/gm)].map(([, text = '']) => ({
    text,
    inWitness: true,
    opens: '2',
  }));
  const sample = sampleWork({
    pages: samplePages('1', '2'),
    chapters: [sampleChapter({ slug: 'a-chapter', opens: '1', sections })],
    groundTruth: work.groundTruth,
    spelling: work.spelling,
    notes: work.notes,
    witness: work.witness,
  });
  const written = [pageBefore(page), page.content].map((words) => setCleanPage(words, work.witness.lineEnds));
  const received = written.map((lines) => ` ${lines.join('\n')}\n`).join('');
  const watched = watchSteps({ work: sample, received, ledger: [], rulings: [] }, lexicon);
  const gold = { ...readGoldPage(page.name, page.content), name: `${work.groundTruth}-1` };
  expect(wordsChanged(measureGroundTruth([watched], [gold]))).toEqual([]);
});

test.each(sources.map((source) => ({ id: source.work.id, source })))(
  'clean pages in the midst of $id keep every word, whatever is learnt from the others',
  ({ source }) => {
    const { work, received } = source;
    const own = pages.filter((page) => workOf(page) === source);
    const clean = withCleanPages(received, work, readZones(work, received).map, own);
    // The ground truth has the letters of the OCR: where the record names accents, that difference is meant.
    const { accents: _asPrinted, ...asReceived } = work;
    const watched = watchSteps({ ...source, work: asReceived, received: clean }, lexicon);
    const gold = own.map(({ name, content: words }) => readGoldPage(name, words));
    expect(wordsChanged(measureGroundTruth([watched], gold))).toEqual([]);
  },
  120_000,
);
