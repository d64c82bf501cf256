// Loaded where an address names a place that the page does not have: nobody shall take its beginning for that place.
import { element } from '../element.ts';
import { folioOfId } from '../text-passages.ts';
import { showBar } from './find-bar.ts';

/** Says that there is no place of this id, and leads to the printed page of which it speaks, if that is another one. */
export function tellMissing(id: string): void {
  const folio = folioOfId(id);
  const pages = document.querySelector<HTMLElement>('[data-link]')?.dataset.link;
  const here = document.getElementById(`page-${folio}`);
  const address = here ? `#${here.id}` : pages?.replace('{folio}', folio ?? '').replace(/#.*/, '');
  showBar(
    {
      name: 'Address',
      words: ['This page has no place of the name ', element('q', { class: 'find-bar-asked' }, id)],
      ways:
        folio === undefined || address === undefined
          ? []
          : [element('a', { href: address }, `Page ${folio}`)],
      passage: null,
      spoken: `This page has no place of the name ${id}.`,
    },
    () => {},
  );
}
