// On the page for an address that does not exist: names the nearest one that does.
import type { AddressList } from '../edition/address-list.ts';
import { findNearest } from './find-nearest.ts';

const place = document.querySelector<HTMLElement>('#nearest');
if (place?.dataset.addresses) {
  const answer = await fetch(place.dataset.addresses);
  const nearest = findNearest(decodeURIComponent(location.pathname), (await answer.json()) as AddressList);
  if (nearest) {
    const link = document.createElement('a');
    link.href = nearest.address;
    link.textContent = nearest.name;
    place.replaceChildren('The nearest address is ', link, '.');
    place.hidden = false;
  }
}
