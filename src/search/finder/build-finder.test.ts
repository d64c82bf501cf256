import { expect, test } from 'vitest';
import { buildFinder } from './build-finder.ts';
import { pack, passageOf, SAMPLE, workOf } from './sample-works.ts';

test('the same works give the same files, byte for byte', () => {
  expect(buildFinder([SAMPLE], pack)).toEqual(buildFinder([SAMPLE], pack));
});

test('when a word changes, all names change but that of the start file', () => {
  const names = (text: string) => [...buildFinder([workOf([passageOf('p1-1', text)])], pack).keys()];
  const [before, after] = [names('the old order'), names('the new order')];
  expect(before.filter((name) => after.includes(name))).toEqual(['start']);
});

test('without any work there is a start file, and nothing is found', () => {
  expect(buildFinder([], pack).has('start')).toBe(true);
});
