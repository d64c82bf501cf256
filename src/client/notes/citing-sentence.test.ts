import { expect, test } from 'vitest';
import { partAt } from './citing-sentence.ts';

interface Node {
  nodeName: string;
  childNodes: Node[];
  data?: string;
  classList?: { contains(name: string): boolean };
}

const text = (data: string): Node => ({ nodeName: '#text', childNodes: [], data });
const node = (name: string, className: string, ...childNodes: Node[]): Node => ({
  nodeName: name,
  childNodes,
  classList: { contains: (one) => className.split(' ').includes(one) },
});

const mark = node('A', '', text('2'));
const sign = node('SUP', 'note-ref', mark);
const other = node('SUP', 'note-ref', node('A', '', text('1')));

test('the sentence before a mark at its end is the one that is cited, without the signs of other notes', () => {
  const passage = node(
    'P',
    '',
    text('It began.'),
    other,
    text(' It went on'),
    other,
    text(' and ended.'),
    sign,
    text(' Then'),
  );
  expect(partAt(passage, mark)).toEqual({ before: 'It went on and ended.', mark: '2', after: '' });
});

test('a mark within a sentence parts it', () => {
  const passage = node('P', '', text('It went on'), sign, text(' and ended. Then it rained.'));
  expect(partAt(passage, mark)).toEqual({ before: 'It went on', mark: '2', after: ' and ended.' });
});

test('of words that a list leads back to, the words themselves are marked', () => {
  const words = node('SPAN', 'doubt', text('went on'), node('A', 'doubt-link'));
  const passage = node('P', '', text('It '), words, text(' and ended.'));
  expect(partAt(passage, words)).toEqual({ before: 'It ', mark: 'went on', after: ' and ended.' });
});

test('a very long sentence is cut between words on both sides of the mark', () => {
  const many = 'word '.repeat(100);
  const { before, after } = partAt(node('P', '', text(`First ${many}here`), sign, text(` ${many}`)), mark);
  expect(before).toMatch(/^… word [word ]+here$/);
  expect(before.length).toBeLessThan(190);
  expect(after).toMatch(/^ [word ]+ …$/);
});
