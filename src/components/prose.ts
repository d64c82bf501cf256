import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { bindNumbers } from '../edition/wording.ts';

/** HTML of an editors' note written in plain Markdown; raw HTML in it is dropped, and no number begins a line without its "p.". */
export function proseToHtml(markdown: string): string {
  return toHtml(toHast(fromMarkdown(bindNumbers(markdown))));
}
