import { expect, test } from 'vitest';
import { parseVerdicts } from '../../src/readings/parse-verdicts.ts';
import { matchVerdicts } from './match-verdicts.ts';
import { placeFindings } from './place-findings.ts';
import { sampleFinding, samplePage } from './sample-page.ts';
import { type OpenPlace, thirdSheet } from './third-sheet.ts';

const page = samplePage();
const placeOf = (now: string, printed: string): OpenPlace => ({
  findings: placeFindings(page, [sampleFinding({ now, printed })], []).findings,
});
const [QUESTION, SPLIT] = [placeOf('question', 'questions'), placeOf('split', 'rift')];
const SHEET = [2623, 2624, 2625, 2626, 2627, 2628, 2629, 2630, 2631]
  .map((number) => `${number}  words of ${number}`)
  .join('\n');

test('the third reader sees the lines around a place, and what is said of it but not by whom', () => {
  expect(thirdSheet([QUESTION], SHEET).split('\n')).toEqual([
    '##### 1  page 57',
    ...[2624, 2625, 2626, 2627, 2628, 2629, 2630].map((number) => `${number}  words of ${number}`),
    '   >> 1: line 2627 reading «question» → «questions» (certain; sense)',
    '',
  ]);
});

test('a verdict stays with its findings when a place before them is closed', () => {
  const { verdicts } = parseVerdicts('1 || none || style\n2 || 1 || sense');
  const matched = matchVerdicts(verdicts, thirdSheet([SPLIT, QUESTION], SHEET), [QUESTION]);
  expect([...matched]).toMatchObject([[1, { place: 1, taken: [1], why: 'sense' }]]);
});

test('a place that was not asked in these words has no verdict', () => {
  const { verdicts } = parseVerdicts('1 || 1 || sense');
  const asked = thirdSheet([placeOf('question', 'quest')], SHEET);
  expect(matchVerdicts(verdicts, asked, [QUESTION]).size).toBe(0);
});
