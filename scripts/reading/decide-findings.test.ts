import { expect, test } from 'vitest';
import { parseVerdicts } from '../../src/readings/parse-verdicts.ts';
import { compareReports, readReport } from './compare-reports.ts';
import { decideFindings } from './decide-findings.ts';
import { samplePage } from './sample-page.ts';

const page = samplePage();
const line = (now: string, printed: string, kind = 'reading', certainty = 'certain', at = 2627) =>
  `57 || ${at} || ${now} || ${printed} || ${kind} || ${certainty} || sense`;
const decide = (a: string[], b: string[], verdicts = '') => {
  const read = (lines: string[]) => readReport([...lines, 'DONE 57'].join('\n'), page, []);
  return decideFindings(compareReports(read(a), read(b)), parseVerdicts(verdicts).verdicts, page);
};

test('what both readers say holds; if one of them is not certain, it is probable', () => {
  const { decisions } = decide(
    [line('question', 'questions')],
    [line('the question', 'the questions', 'reading', 'probable')],
  );
  expect(decisions).toMatchObject([
    { readers: ['a', 'b'], finding: { printed: 'questions', certainty: 'probable' } },
  ]);
});

test('what one reader says holds where the third takes it, and is refused where not', () => {
  const [a, b] = [[line('question', 'questions')], [line('split', 'rift')]];
  const { decisions, refused } = decide(a, b, '1 || none || style\n2 || 1 || sense');
  expect(decisions).toMatchObject([{ readers: ['a', 'third'], finding: { printed: 'questions' } }]);
  expect(refused).toMatchObject([{ printed: 'rift' }]);
});

test('what no verdict came on stays open and is told', () => {
  const { decisions, refused, open, faults } = decide([line('question', 'questions')], []);
  expect([decisions, refused]).toEqual([[], []]);
  expect(open).toMatchObject([{ printed: 'questions' }]);
  expect(faults).toEqual(['place 1, p. 57: no verdict']);
});

test('what the third reader says instead stands for all that the place has', () => {
  const own = `1 || own || ${line('question', 'query')}`;
  const { decisions, refused } = decide([line('question', 'questions')], [line('question', 'quest')], own);
  expect(decisions).toMatchObject([{ readers: ['third'], finding: { printed: 'query' } }]);
  expect(refused).toHaveLength(2);
});

test('a third reader may find a suspicion to be as printed', () => {
  const own = `1 || own || ${line('Serno', 'W6', 'accept')}`;
  const { decisions, accepted } = decide([line('question', 'questions')], [], own);
  expect([decisions, accepted]).toMatchObject([[], [{ kind: 'accept', printed: 'W6' }]]);
});

test('of a doubt without the present form the first alternative is the text and the others the doubt', () => {
  const doubt = line('question', 'quest / query', 'doubt');
  expect(decide([doubt], [doubt]).decisions.map(({ finding: { kind, printed } }) => [kind, printed])).toEqual(
    [
      ['reading', 'quest'],
      ['doubt', 'query'],
    ],
  );
});

test('a doubt with one alternative leaves the present form in the text', () => {
  const doubt = line('question', 'quest', 'doubt');
  expect(decide([doubt], [doubt]).decisions).toMatchObject([
    { finding: { kind: 'doubt', printed: 'quest' } },
  ]);
});
