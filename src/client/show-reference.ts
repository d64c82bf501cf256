// Loaded when a cross-reference is rested on: shows the beginning of the place to which it leads.
import type { ReferencePreview } from '../edition/reference-previews.ts';
import { element } from './element.ts';
import { showTooltip } from './show-tooltip.ts';

/** The places of a work by their ids, fetched once a page. */
const fetched = new Map<string, Promise<Readonly<Record<string, ReferencePreview>>>>();

/** Shows the beginning of the place to which a link leads beside the link. */
export async function showReference(link: HTMLAnchorElement): Promise<void> {
  const preview = await previewOf(link);
  if (!preview) return;
  const lang = link.closest<HTMLElement>('[lang]')?.lang;
  showTooltip(
    link,
    'reference-preview',
    element('p', { class: 'reference-preview-place' }, preview.place),
    element('p', { lang }, preview.words),
  );
}

async function previewOf(link: HTMLAnchorElement): Promise<ReferencePreview | undefined> {
  const address = document.querySelector<HTMLElement>('[data-previews]')?.dataset.previews;
  if (address === undefined) return undefined;
  const answer = fetched.get(address) ?? fetch(address).then((response) => response.json());
  fetched.set(address, answer);
  try {
    return (await answer)[decodeURIComponent(link.hash.slice(1))];
  } catch {
    // Without an answer the link is a link like any other; the next time it is asked for again.
    fetched.delete(address);
    return undefined;
  }
}
