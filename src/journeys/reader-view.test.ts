/**
 * The reader view of browsers keeps the book: Readability, which makes that of Firefox, is run on every chapter, and what
 * it leaves is compared with the published text, letter by letter.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { EditionData, EditionPassage } from '../schemas/edition-data.ts';
import { travel } from './open-window.ts';

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

const data = join(inject('site').folder, 'data');
const works = readdirSync(data)
  .filter((name) => /^[a-z]+-\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(data, name), 'utf8')) as EditionData);
const chapters = works.flatMap(({ chapters, passages }) =>
  chapters.map(
    ({ slug, url }) => [url.slice(1), passages.filter(({ chapter }) => chapter === slug)] as const,
  ),
);

/** What the reader view shows of a page. */
interface Article {
  readonly title: string;
  /** Words of the boxes and buttons beside the text. */
  readonly controls: readonly string[];
  /** Whether the browser counts the notes, beside the numbers that are printed. */
  readonly isCounted: boolean;
  /** Text without the words and signs of the editors; single spaces, also between blocks. */
  readonly text: string;
}

/** Reads what is left of a copy of the page; a sign of a note is part of the text, wherever it leads. */
const readArticle = `(() => {
  ${readability};
  const { title, content } = new Readability(document.cloneNode(true)).parse();
  const { body } = new DOMParser().parseFromString(content, 'text/html');
  for (const sign of body.querySelectorAll('[role="doc-noteref"][href^="#e"]')) sign.remove();
  for (const block of body.querySelectorAll('p, li, h1, h2, h3, blockquote, div, section')) {
    block.prepend(' ');
    block.append(' ');
  }
  const text = body.textContent.replace(/[⟨⟩]/g, '').replace(/\\s+/g, ' ');
  const controls = [...document.querySelectorAll('article :is(label, button)')].map((one) => one.textContent.trim());
  return { title, controls, isCounted: body.querySelector('ol') !== null, text };
})()`;

/** A passage or note as it reads with the signs of its notes. */
function printedText({ kind, label, text, noteRefs, unmatchedMarks }: EditionPassage): string {
  let printed = text;
  const marks = [...noteRefs, ...unmatchedMarks.map((one) => ({ ...one, mark: `${one.mark}no note` }))];
  // The last first, so that the offsets of the others go on being true.
  for (const { offset, mark } of marks.toSorted((a, b) => b.offset - a.offset)) {
    printed = `${printed.slice(0, offset)}${mark}${printed.slice(offset)}`;
  }
  return ` ${kind === 'note' ? `${label} ` : ''}${printed.replace(/\s+/g, ' ')} `;
}

/** Whether a heading without notes is all in the title, which stands above the text; it is then not said twice. */
function isSaidAbove({ kind, level, text, noteRefs }: EditionPassage, title: string): boolean {
  return (
    kind === 'heading' &&
    level === 1 &&
    noteRefs.length === 0 &&
    title.toLocaleLowerCase('en-GB').includes(text.toLocaleLowerCase('en-GB'))
  );
}

test('there are chapters with signs of notes to look at', () => {
  expect(
    chapters.flatMap(([, passages]) => passages.flatMap(({ noteRefs }) => noteRefs)).length,
  ).toBeGreaterThan(1000);
});

test.each(chapters)(
  'the reader view of "%s" has every word, sign and note in its place, no switch and no numbers of its own',
  (address, passages) =>
    travel(async (driver) => {
      await driver.open(address);
      const { title, controls, isCounted, text } = await driver.evaluate<Article>(readArticle);
      const lost: string[] = [];
      let from = 0;
      for (const passage of passages.filter(({ kind }) => kind !== 'lacuna')) {
        const printed = printedText(passage);
        const at = text.indexOf(printed, from);
        // The space at its end begins the next.
        if (at !== -1) from = at + printed.length - 1;
        else if (!isSaidAbove(passage, title)) lost.push(`${passage.id}:${printed}`);
      }
      expect(lost).toEqual([]);
      expect(isCounted).toBe(false);
      expect(controls.filter((words) => words !== '' && text.includes(words))).toEqual([]);
    }),
);
