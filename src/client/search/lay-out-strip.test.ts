import { expect, test } from 'vitest';
import { layOutStrip, ROW } from './lay-out-strip.ts';

const page = (folio: string, hits = 0, isMissing = false) => ({ folio, hits, isMissing });

test('roman pages have a row of their own, the others stand at the place of their number', () => {
  const [front, first, second] = layOutStrip([page('v'), page('vi'), page('3'), page('100'), page('101')], 1);
  expect(front?.map(({ x }) => x)).toEqual([0, ROW.page]);
  expect(first?.map(({ x }) => x)).toEqual([2 * ROW.page, 99 * ROW.page]);
  expect(second?.map(({ folio, x }) => [folio, x])).toEqual([['101', 0]]);
});

test('a single hit is seen beside a page of forty, and nothing is higher than the row', () => {
  const [row = []] = layOutStrip([page('1', 1), page('2', 40), page('3'), page('4', 12)], 40);
  const heights = row.map(({ height }) => height);
  expect(heights[0]).toBeGreaterThanOrEqual(3);
  expect(heights[1]).toBe(ROW.height);
  expect(heights[2]).toBe(0);
});

test('where no page has more than one hit all marks are alike', () => {
  const [row = []] = layOutStrip([page('1', 1), page('2', 1)], 1);
  expect(row[0]?.height).toBe(row[1]?.height);
});
