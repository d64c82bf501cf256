import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { keepPagesInLine } from '../cite/split-at-pages.ts';
import { bindNumbers } from '../edition/wording.ts';

/** HTML of an editors' note written in plain Markdown; raw HTML in it is dropped, and no line breaks a range of years or begins with
 * a number without its "p.". */
export function proseToHtml(markdown: string): string {
  return keepPagesInLine(toHtml(toHast(fromMarkdown(bindNumbers(markdown)))));
}
