import { expect, test } from 'vitest';
import { byLine, isWithin, onLinesOf } from './extent.ts';
import { parseExtents } from './provenance.ts';

// carr-1950:5523-5534: a paragraph that goes on behind the notes; a note begins on the line where another ends.
const extents = parseExtents(
  'p126-1\t5517:1-5524:65 5532:1-5532:16\nn126-1\t5526:3-5527:20 5527:24-5530:9\n',
  '',
);
const [paragraph = [], note = []] = [...extents.values()];
const at = (place: string) => ({ at: place });

test('an extent has its first character and not the place behind its last', () => {
  const places = ['5516:9', '5517:1', '5524:64', '5524:65', '5526:1', '5532:1', '5532:16'];
  expect(places.filter((place) => isWithin(paragraph, at(place)))).toEqual(['5517:1', '5524:64', '5532:1']);
});

test('what begins on the lines of a text comes in its order, also where two stretches share a line', () => {
  const things = byLine(['5532:1', '5527:22', '5524:59', '5526:1'].map(at));
  expect(onLinesOf(paragraph, things)).toEqual([at('5524:59'), at('5532:1')]);
  expect(onLinesOf(note, things)).toEqual([at('5526:1'), at('5527:22')]);
});
