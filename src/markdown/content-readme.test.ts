import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseChapter } from './parse-chapter.ts';
import { writeChapter } from './write-chapter.ts';

const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const example = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

test('the example in content/README.md is a chapter file and is written again as it stands', () => {
  const chapter = parseChapter(example, { file: 'content/README.md' });
  expect(chapter.passages.map(({ kind }) => kind)).toEqual([
    'heading',
    'heading',
    'paragraph',
    'quotation',
    'paragraph',
    'item',
    'item',
    'heading',
    'paragraph',
    'lacuna',
    'paragraph',
  ]);
  const fileOf = (slug: string) =>
    ({ 'bolsheviks-and-mensheviks': '03-bolsheviks-and-mensheviks.md' })[slug] ?? '';
  expect(writeChapter(chapter, { fileOf })).toBe(example);
});

test('the message shown in content/README.md is the message that is given', () => {
  const [message = ''] = /content\/chapters\S+:21[\s\S]*?(?=\n```)/.exec(readme) ?? [];
  expect(message).toContain('unknown-directive');
  const broken = example.replace(/:id\[p70-1\].*/, ':id[p70-1] in :dobut[1915]{or=1918}');
  const file = 'content/chapters/carr-1950/05-from-february-to-october.md';
  expect(() => parseChapter(broken, { file })).toThrow(message);
});
