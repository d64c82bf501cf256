import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';

/** HTML of an editors' note written in plain Markdown; raw HTML in it is dropped. */
export function proseToHtml(markdown: string): string {
  return toHtml(toHast(fromMarkdown(markdown)));
}
