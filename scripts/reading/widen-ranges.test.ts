import { expect, test } from 'vitest';
import type { Token } from '../../src/model/token.ts';
import type { SheetFinding } from '../../src/readings/parse-findings.ts';
import { placeFindings } from './place-findings.ts';
import { sampleFinding, samplePage } from './sample-page.ts';
import { widenRanges, withoutInferred } from './widen-ranges.ts';

const page = samplePage();
const decided = (...findings: Partial<SheetFinding>[]) =>
  placeFindings(page, findings.map(sampleFinding), []).findings.map((finding) => ({
    finding,
    readers: ['a', 'b'],
  }));

test('italics that begin within ruled words hold them whole (carr-1950:2627)', () => {
  const decisions = decided(
    { now: 'question of organization', printed: 'questions' },
    { now: 'organization', printed: '', kind: 'italic' },
  );
  const [, italic] = widenRanges(decisions, page);
  expect(italic?.finding).toMatchObject({ at: '2627:43', reading: 'question of organization' });
  expect(italic?.original).toBe(decisions[1]?.finding);
});

test('a range that touches no ruled words stays as it is', () => {
  const decisions = decided({}, { now: 'split', printed: '', kind: 'italic' });
  expect(widenRanges(decisions, page).map(({ finding }) => finding)).toEqual(
    decisions.map(({ finding }) => finding),
  );
});

test('italics that a stage infers are asked for no more, those of plain words are', () => {
  const drafts = page.drafts.map((draft) => ({
    ...draft,
    passages: draft.passages.map((passage) =>
      passage.kind === 'lacuna' ? passage : { ...passage, tokens: passage.tokens.map(inItalics) },
    ),
  }));
  const decisions = decided(
    { line: 2625, now: 'lessons', printed: '', kind: 'italic' },
    { now: 'split', printed: '', kind: 'italic' },
    { line: 2625, now: 'lessons', printed: 'lesson' },
  );
  expect(
    withoutInferred(decisions, { ...page, drafts }).map(({ finding: { kind, now } }) => `${kind} ${now}`),
  ).toEqual(['italic split', 'reading lessons']);
});

function inItalics(token: Token): Token {
  if (token.form !== 'lessons') return token;
  return { ...token, ranges: [{ kind: 'emphasis', group: 'sample', start: 0, end: token.form.length }] };
}
