import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { splitAtPages } from '../cite/split-at-pages.ts';
import { bindNumbers } from '../edition/wording.ts';

/**
 * HTML of an editors' note written in plain Markdown; raw HTML in it is dropped, and no line breaks a range of years or
 * begins with a number without its "p.".
 */
export function proseToHtml(markdown: string): string {
  return toHtml(inLine(h('div', toHast(fromMarkdown(bindNumbers(markdown)))).children));
}

function inLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: inLine(node.children) }];
    if (node.type !== 'text') return [node];
    return splitAtPages(node.value).map((value, index) =>
      index % 2 === 1 ? h('span.nowrap', value) : { type: 'text', value },
    );
  });
}
