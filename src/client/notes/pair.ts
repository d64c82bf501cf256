// A mark in the text and its note: how one is found from the other, and whether it is seen.

/** Marks that lead to a note on the same page. */
export const MARKS = '.text a[role="doc-noteref"][href^="#"]';

/** Notes of the print and of the editors, not the list of doubtful readings. */
export const NOTES = '.notes:not(.doubtful-readings) > .note-list > li';

/** What a link on the same page leads to. */
export function targetOf(link: Element): HTMLElement | null {
  return document.getElementById(decodeURIComponent((link.getAttribute('href') ?? '').slice(1)));
}

/** The places in the text that refer to a note: its marks, or the words that a note of the editors is about. */
export function placesOf(note: Element): HTMLElement[] {
  return [...note.querySelectorAll('.back-link')].flatMap((link) => targetOf(link) ?? []);
}

/** Whether at least half of what an element shows is in the window. */
export function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return height > 0 && seen >= height / 2;
}

/** Takes back the step of the history that led to a note by key, if one is still at it (`follow-mark.ts`). */
export function takeStepBack(note: Element | null): void {
  const { state } = history as { readonly state: { readonly note?: string } | null };
  if (note && state?.note === note.id) history.back();
}
