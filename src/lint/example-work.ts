// The edition that an example of a check stands for.
import { parseChapter } from '../markdown/parse-chapter.ts';
import type { CrossReference } from '../model/cross-reference.ts';
import type { Example } from './check.ts';
import { type LintedWork, textsOf } from './linted-work.ts';

const FRONTMATTER = `---
work: sample-1950
slug: example
order: 1
kind: chapter
title: Example
shortTitle: Example
pages:
  first: "61"
  last: "62"
---
`;

/** The example read as a chapter of a work of its own. */
export function exampleWork({ text, unlisted = [], references = [], year = 1950 }: Example): LintedWork {
  let count = 0;
  const blocks = text.split('\n\n').map((block) =>
    /^(?:#+ |> |- )?:id|^\[\^|^::|^ {4}/.test(block)
      ? block
      : block.replace(/^(?:#+ |> |- )?/, (sign) => {
          count += 1;
          return `${sign}:id[p61-${count}] ${count === 1 ? ':page[61]' : ''}`;
        }),
  );
  const chapter = parseChapter(`${FRONTMATTER}\n${blocks.join('\n\n')}\n`, { file: '01-example.md' });
  const texts = textsOf({ chapters: [chapter] });
  return {
    work: { id: 'sample-1950', year },
    chapters: [chapter],
    words: { has: (form) => !unlisted.some((word) => word.toLowerCase() === form.toLowerCase()) },
    references: references.flatMap(({ text: words, agrees, held }): CrossReference[] => {
      const holder = texts.find((one) => one.text.includes(words));
      if (!holder) throw new Error(`the example has no "${words}"`);
      const start = holder.text.indexOf(words);
      return [
        {
          chapter: 'example',
          passage: holder.id,
          folio: holder.folio,
          start,
          end: start + words.length,
          text: words,
          kind: 'page',
          names: words.replace(/\D+/g, ''),
          direction: 'above',
          directionAgrees: agrees,
          outcome: held ? 'here' : 'beyond-source',
          ...(held ? { target: { chapter: 'example', id: 'page-61' } } : {}),
        },
      ];
    }),
  };
}
