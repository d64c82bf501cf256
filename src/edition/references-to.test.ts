import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CrossReference } from '../model/cross-reference.ts';
import { inverseOf, referenceGraph } from './references-to.ts';

const reference = (passage: string, more: Partial<CrossReference>): CrossReference => ({
  chapter: 'preface',
  passage,
  folio: '5',
  start: 0,
  end: 5,
  text: 'p. 61',
  kind: 'page',
  names: '61',
  direction: null,
  outcome: 'here',
  directionAgrees: null,
  ...more,
});
const to = (id: string) => ({ chapter: 'preface', id });

test('the inverse of the inverse of a graph is the graph', () => {
  const name = fc.constantFrom('p61-1', 'n61-2', 'page-61', 'h70-1', 'page-141');
  const targets = fc.uniqueArray(name, { minLength: 1 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, targets), { selector: ([from]) => from }), (pairs) => {
      const graph = new Map(pairs);
      const again = inverseOf(inverseOf(graph));
      expect([...again.keys()].sort()).toEqual([...graph.keys()].sort());
      for (const [from, known] of graph) expect(again.get(from)?.toSorted()).toEqual(known.toSorted());
    }),
  );
});

test('what leads to a place is told in the order of the book', () => {
  const graph = new Map([
    ['n46-1', ['page-61']],
    ['n23-3', ['page-240']],
    ['n9-1', ['page-61', 'page-240']],
  ]);
  expect(inverseOf(graph)).toEqual(
    new Map([
      ['page-61', ['n46-1', 'n9-1']],
      ['page-240', ['n23-3', 'n9-1']],
    ]),
  );
});

test('a run of pages is every page of it; a page, a note and a heading are themselves', () => {
  const run = reference('n70-1', { kind: 'pages', names: '61-63', target: to('page-61') });
  const note = reference('n71-1', { kind: 'note', names: '61 note 2', target: to('n61-2') });
  const page = reference('n72-1', { target: to('page-61') });
  expect([...referenceGraph([run, note, page], ['60', '61', '62', '63', '64']).values()]).toEqual([
    ['page-61', 'page-62', 'page-63'],
    ['n61-2'],
    ['page-61'],
  ]);
});

test('a reference to another volume leads to nothing here', () => {
  const beyond = reference('n70-1', { kind: 'volume', names: 'Volume 2', outcome: 'other-volume' });
  expect(referenceGraph([beyond], ['61'])).toEqual(new Map());
});
