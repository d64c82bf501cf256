import { expect, test } from 'vitest';
import { numberPlaces } from './number-places.ts';

test('the second place in a passage has an address of its own, the first the plain one', () => {
  const places = ['/a/#p1-1&find=x', '/b/#p1-1&find=x', '/a/#p1-1&find=x'].map((address) => ({ address }));
  expect(numberPlaces(places).map(({ address }) => address)).toEqual([
    '/a/#p1-1&find=x',
    '/b/#p1-1&find=x',
    '/a/#p1-1&find=x&nth=2',
  ]);
});
