/** The words that are marked on a page are those of the edition, one for one, in every passage of both books. */
import { readdirSync, readFileSync } from 'node:fs';
import type { RootContent } from 'hast';
import { expect, test } from 'vitest';
import { chapterToHast } from '../../markdown/chapter-to-hast.ts';
import { parseChapter } from '../../markdown/parse-chapter.ts';
import { foldedWords } from '../../search/tokens.ts';
import { passageWords, type Tree } from './passage-words.ts';

/** A node as a browser would have it. */
function treeOf(node: RootContent): Tree {
  if (node.type === 'text') return { nodeName: '#text', childNodes: [], data: node.value };
  if (node.type !== 'element') return { nodeName: '#comment', childNodes: [] };
  const classes = [node.properties.className ?? []].flat().map(String);
  return {
    nodeName: node.tagName.toUpperCase(),
    childNodes: node.children.map(treeOf),
    classList: { contains: (name) => classes.includes(name) },
  };
}

/** Everything below a node that has an id, by it. */
function byId(
  nodes: readonly RootContent[],
  found = new Map<string, RootContent>(),
): Map<string, RootContent> {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (typeof node.properties.id === 'string') found.set(node.properties.id, node);
    byId(node.children, found);
  }
  return found;
}

const files = readdirSync('content/chapters', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `content/chapters/${name}`);

test.each(files)('%s: the words of every passage and note, and no others', (file) => {
  const chapter = parseChapter(readFileSync(file, 'utf8'), { file });
  const root = chapterToHast(chapter, { work: 'w', href: ({ id }) => `#${id}`, pageHref: () => '#' });
  const shown = byId(root.children as RootContent[]);
  const texts = [...chapter.passages.filter(({ kind }) => kind !== 'lacuna'), ...chapter.notes];
  const wrong = texts.flatMap(({ id, text }) => {
    const node = shown.get(id);
    const words = node ? passageWords(treeOf(node)).folded.join(' ') : 'not shown';
    return words === foldedWords(text).join(' ') ? [] : [{ id, words, held: foldedWords(text).join(' ') }];
  });
  expect(texts.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
