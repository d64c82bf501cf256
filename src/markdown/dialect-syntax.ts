import type { Root } from 'mdast';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

/** The syntax tree of a chapter file's body: CommonMark, GFM footnotes, directives, nothing else. */
export function readTree(body: string): Root {
  return fromMarkdown(body, {
    extensions: [gfmFootnote(), directive()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
  });
}

/**
 * Where a sign must be escaped beyond what the tools know:
 * - a colon before a name, also after a sign that is itself escaped (`\\[:x`), before a directive
 *   (`follows::page[62]`), and before a sign outside the basic plane, which the reader takes for a letter;
 * - a tilde, because forges strike out `~text~`; our own reader does not.
 */
const UNSAFE: Unsafe[] = [
  { character: ':', after: '(?=[^\\s\\p{P}\\p{S}])', unicode: true, inConstruct: 'phrasing' },
  { character: ':', after: '(?=[:\\uD800-\\uDFFF])', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
];

/** The body of a chapter file: one passage per line however long, a blank line between, a newline at the end. */
export function writeTree(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmFootnoteToMarkdown(), directiveToMarkdown({ preferUnquoted: true }), { unsafe: UNSAFE }],
  });
}
