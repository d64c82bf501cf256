// The passages of a text as its page shows them: which there are, what they are called, and where their signs may stand.

/** All that has an address of its own and is more than a place in a line; several lines open a chapter, each with its own. */
export const PASSAGES =
  '.text > :is(p, h2, h3)[data-passage], .text > blockquote, .printed-list > li, .note-list > li[data-note], .chapter-head [data-passage], .missing-page';

/** The printed page on which a passage begins, by its id. */
export function folioOfId(id: string): string | undefined {
  return /^(?:page-|[a-z])([ivxlc]+|\d+)(?:-|$)/.exec(id)?.[1];
}

/** "paragraph", "quotation", "note": what a passage is called in a sentence. */
export function kindOf(passage: HTMLElement): string {
  if (passage.dataset.note !== undefined) return 'note';
  if (passage.matches('.missing-page')) return 'missing page';
  if (passage.matches('blockquote')) return 'quotation';
  if (passage.matches('li')) return 'item';
  return passage.matches('.text > p') ? 'paragraph' : 'heading';
}

/**
 * Puts a sign of the margin where the Tab key comes to it with its passage, and where it becomes no part of the name of
 * a heading: behind the lines that open a chapter, before another heading and the page that begins at it.
 */
export function putBeside(passage: HTMLElement, where: 'first' | 'last', ...signs: HTMLElement[]): void {
  const head = passage.closest<HTMLElement>('.chapter-head');
  // The number of a new page stands before the sign of its first note.
  const label = passage.querySelector('.note-label');
  if (head) head.append(...signs);
  else if (passage.matches(':is(h2, h3)')) firstOfHeading(passage).before(...signs);
  else if (where === 'last') passage.append(...signs);
  // In the paragraph, so that it stands at the height of the first line.
  else if (label) label.before(...signs);
  else (passage.querySelector(':scope > p') ?? passage).prepend(...signs);
}

function firstOfHeading(heading: Element): Element {
  const before = heading.previousElementSibling;
  return before?.matches('.page-break, .passage-link') ? firstOfHeading(before) : heading;
}
