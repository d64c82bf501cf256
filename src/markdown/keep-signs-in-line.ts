import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';

/** The spaced dots of an ellipsis, three or four where a sentence ends. */
const DOTS = /\.(?: \.){2,}/;

/**
 * A dash between spaces, which belongs to the end of the line, from the word before it. The space alone is not enough: a
 * browser that weighs the last lines of a paragraph against each other parts them there nevertheless.
 */
const DASH = new RegExp(`(?:${DOTS.source}|[^\\s-]*)(?: [—–](?=\\s|$))`);

/** Volume and page of a source, "xx, 114", and what has a number, "pp. 99–109", with the stop behind them. */
const PAGES = /(?<![\p{L}\d])(?:[ivxl]+,|(?:pp?|nn?|vol|No)\.) \d+(?:[–-]\d+)?(?![\p{L}\d])[.,;:)\]]*/u;

/** What no line may part. */
const SIGNS = new RegExp(`(${[DASH, DOTS, PAGES].map(({ source }) => source).join('|')})`, 'u');

/** A dash that follows the sign of a note, which stands in an element of its own. */
const DASH_FIRST = /^ [—–](?=\s|$)/;

/** Encloses these signs, so that no line ends within or before them; the text stays as it is, letter by letter. */
export function keepSignsInLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index): ElementContent[] => {
    if (node.type === 'element') {
      const kept: Element = { ...node, children: keepSignsInLine(node.children) };
      const dash = isNoteSign(node) ? dashAtStart(nodes[index + 1]) : undefined;
      return [dash === undefined ? kept : h('span.nowrap', [kept, dash])];
    }
    if (node.type !== 'text') return [node];
    const taken = isNoteSign(nodes[index - 1]) ? dashAtStart(node) : undefined;
    return enclosed(node.value.slice(taken === undefined ? 0 : taken.length));
  });
}

function enclosed(words: string): (Element | Text)[] {
  return words
    .split(SIGNS)
    .flatMap((value, index) =>
      value === '' ? [] : [index % 2 === 1 ? h('span.nowrap', value) : { type: 'text' as const, value }],
    );
}

function isNoteSign(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'sup';
}

function dashAtStart(node: ElementContent | undefined): string | undefined {
  return node?.type === 'text' ? DASH_FIRST.exec(node.value)?.[0] : undefined;
}
