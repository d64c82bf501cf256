import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** The spaced dots of an ellipsis, as they are printed: three, or four where a sentence ends. */
const DOTS = /(\.(?: \.){2,})/;

/** Encloses the dots of every ellipsis, so that no line ends between them; the text stays as it is. */
export function keepDotsTogether(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: keepDotsTogether(node.children) }];
    if (node.type !== 'text' || !DOTS.test(node.value)) return [node];
    return node.value
      .split(DOTS)
      .flatMap((value, index) =>
        value === '' ? [] : [index % 2 === 1 ? h('span.nowrap', value) : { type: 'text' as const, value }],
      );
  });
}
