// The page that is shown without a connection in the place of one that was not kept: lists those that were.
import { KEPT_FILES } from './remembered.ts';

/** Pages listed: those kept last. */
const LISTED = 40;

const section = document.querySelector<HTMLElement>('#kept');
const list = section?.querySelector('ul');

if (section && list && 'caches' in self) void listKept(section, list);

async function listKept(section: HTMLElement, list: HTMLUListElement): Promise<void> {
  const { root = '/', notice = '' } = section.dataset;
  const names = (await caches.keys()).filter((name) => name.startsWith(`${KEPT_FILES.key} ${root} `));
  for (const name of names) {
    const store = await caches.open(name);
    // Addresses of pages end with a slash; those of files do not.
    const pages = (await store.keys()).filter(
      ({ url }) => url.endsWith('/') && new URL(url).pathname !== notice,
    );
    for (const page of pages.slice(-LISTED).reverse()) {
      const html = await (await store.match(page))?.text();
      const link = document.createElement('a');
      link.href = page.url;
      link.textContent = titleOf(html ?? '') || new URL(page.url).pathname;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
  }
  section.hidden = list.children.length === 0;
}

function titleOf(html: string): string {
  return new DOMParser().parseFromString(html.slice(0, html.indexOf('</head>')), 'text/html').title;
}
