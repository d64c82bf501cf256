import { expect, test } from 'vitest';
import type { SheetFinding } from '../../src/readings/parse-findings.ts';
import { placeFindings } from './place-findings.ts';
import type { ShownPlant } from './plant-in-source.ts';
import { sampleFinding, samplePage } from './sample-page.ts';

const page = samplePage();
const place = (given: Partial<SheetFinding>, plants: readonly ShownPlant[] = []) =>
  placeFindings(page, [sampleFinding(given)], plants);

test('words are found on their line and stand for what the witness has there (carr-1950:2627)', () => {
  expect(place({ now: 'in 1903', printed: 'in 1904' }).findings).toMatchObject([
    { at: '2627:31', now: '1903', reading: 'I903', printed: '1904', id: 'p57-2', effect: 'reading 1904' },
  ]);
});

test('readers who name the line below, or quote more words, say the same', () => {
  const [short] = place({ now: 'question', printed: 'questions' }).findings;
  const [long] = place({ line: 2628, now: 'the question of', printed: 'the questions of' }).findings;
  expect([long?.effect, long?.start, long?.end]).toEqual([short?.effect, short?.start, short?.end]);
});

test('a stop behind a word may be named or not (carr-1950:2625)', () => {
  const [bare] = place({ line: 2625, now: 'lessons', printed: 'lesson' }).findings;
  const [stopped] = place({ line: 2625, now: 'lessons;', printed: 'lesson;' }).findings;
  expect(stopped).toEqual(bare);
});

test('words that stand on the line twice, or not at all, are told and not guessed (carr-1950:2626)', () => {
  const twice = place({ line: 2626, now: 'the', printed: 'The' });
  expect([twice.findings, twice.lost[0]?.reason]).toEqual([[], 'several places on the line']);
  const nowhere = place({ line: 2640, now: 'question', printed: 'questions' });
  expect([nowhere.findings, nowhere.lost[0]?.reason]).toEqual([[], 'no such words on the line']);
});

test('words run over the line end, and two changes among them are two findings (carr-1950:2625)', () => {
  const { findings } = place({ line: 2625, now: 'at the opposite extreme', printed: 'on the opposite end' });
  expect(findings.map(({ at, now, printed }) => [at, now, printed])).toEqual([
    ['2625:54', 'at', 'on'],
    ['2626:1', 'extreme', 'end'],
  ]);
});

test('quotation marks typed straight are turned as the house sets them (carr-1950:2612)', () => {
  expect(place({ line: 2612, now: '"a substantial', printed: '"no substantial' }).findings).toMatchObject([
    { now: 'a', printed: 'no' },
  ]);
  expect(place({ line: 2622, now: 'Trotsky', printed: '"Trotsky"' }).findings).toMatchObject([
    { printed: '“Trotsky”' },
  ]);
});

test('a word that is right as it stands asks for nothing, a doubt that it settles asks for a ruling', () => {
  expect(place({ now: 'question', printed: 'question' }).findings).toMatchObject([{ effect: 'confirmed' }]);
});

test('who speaks is said of the beginning of the quotation, whatever words are quoted (carr-1950:2631)', () => {
  const speaker = (now: string) =>
    place({ line: 2631, now, printed: 'Trotsky', kind: 'speaker' }).findings[0];
  expect(speaker('struggle for')).toMatchObject({ at: '2631:1', effect: 'speaker Trotsky' });
  expect(speaker('Our struggle')?.start).toBe(speaker('struggle for')?.start);
});

const PLANT: ShownPlant = {
  start: 0,
  received: 'question',
  planted: 'qnestion',
  kind: 'body',
  form: 'qnestion',
  line: 2627,
};

test('a planted error that is corrected or doubted is found, and is no finding about the text', () => {
  const corrected = place({ now: 'the qnestion of', printed: 'the question of' }, [PLANT]);
  expect([corrected.findings, [...corrected.found], corrected.lost]).toEqual([[], [0], []]);
  const doubted = place({ now: 'qnestion', printed: 'nation / question', kind: 'doubt' }, [PLANT]);
  expect([doubted.findings, [...doubted.found]]).toEqual([[], [0]]);
});

test('a planted error that is only quoted is not found, and the finding beside it is placed', () => {
  const beside = place({ now: 'qnestion of organization', printed: 'qnestion of organisation' }, [PLANT]);
  expect(beside.findings).toMatchObject([{ now: 'organization', printed: 'organisation' }]);
  expect([...beside.found]).toEqual([]);
});

test('a suspicion that is accepted has no place of its own; one of planted words is left out', () => {
  const accept = (now: string) => place({ line: 1, now, printed: 'W6', kind: 'accept' }, [PLANT]).findings;
  expect(accept('Serno')).toMatchObject([{ effect: 'accept W6 Serno', start: -1, at: '' }]);
  expect(accept('qnestion')).toEqual([]);
});
