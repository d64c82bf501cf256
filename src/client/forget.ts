// The page on privacy: says what this browser remembers of the site, and forgets it.
import { KEPT_FILES, PLACES } from './remembered.ts';
import { REMEMBERED } from './remembered-list.ts';
import { bindSwitch } from './remembered-switch.ts';
import { FETCHED_CHANNEL, type FetchedMessage } from './search/observe-fetched.ts';

const PREFIX = 'printed-page:';

const button = document.querySelector<HTMLButtonElement>('#forget');
const status = document.querySelector<HTMLElement>('#remembered-now');
const places = document.querySelector<HTMLInputElement>('#places-switch');

if (button && status) void startForgetting(button, status);
if (places && stores().length > 0) {
  bindSwitch(places, PLACES, true);
  places.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
}

async function startForgetting(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  /** The root of the site; another copy of it on the same host keeps its own files. */
  const root = button.dataset.root ?? '/';
  status.textContent = `At present: ${listed([...keysOf(), ...(await storesOf(root))])}.`;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const [keys, files] = [keysOf(), await storesOf(root)];
    for (const store of stores()) for (const key of keysIn(store)) store.removeItem(key);
    await forgetFiles(root, files);
    dispatchEvent(new StorageEvent('storage'));
    const forgotten = [...keys, ...files];
    status.textContent =
      forgotten.length === 0
        ? 'There was nothing to forget.'
        : `Forgotten: ${listed(forgotten)}. At present: nothing.`;
  });
}

/** What lasts until it is forgotten, and what lasts as long as the tab; none where the browser keeps nothing for the site. */
function stores(): Storage[] {
  return [() => localStorage, () => sessionStorage].flatMap((open) => {
    try {
      return [open()];
    } catch {
      return [];
    }
  });
}

/** The keys of the site, also such as an older version of it left. */
function keysOf(): string[] {
  return stores().flatMap(keysIn);
}

function keysIn(store: Storage): string[] {
  return Object.keys(store).filter((key) => key.startsWith(PREFIX));
}

/** The names of the site's stores of files; none where the browser has no such store. */
async function storesOf(root: string): Promise<string[]> {
  try {
    return (await caches.keys()).filter((name) => name.startsWith(`${KEPT_FILES.key} ${root} `));
  } catch {
    return [];
  }
}

/** Deletes the stores and ends the service worker; pages that are open elsewhere do not fill them again. */
async function forgetFiles(root: string, stores: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const channel = new BroadcastChannel(FETCHED_CHANNEL);
  channel.postMessage({ kind: 'forget' } satisfies FetchedMessage);
  channel.close();
  const registration = await navigator.serviceWorker.getRegistration(root).catch(() => undefined);
  if (registration && new URL(registration.scope).pathname === root) await registration.unregister();
  await Promise.all(stores.map((name) => caches.delete(name)));
}

/** "nothing", or what is held under the keys, each once; an unknown key is named itself. */
function listed(keys: readonly string[]): string {
  if (keys.length === 0) return 'nothing';
  const held = keys.map((name) => {
    const [key = name] = name.split(' ');
    return REMEMBERED.find((one) => one.key === key)?.holds ?? key;
  });
  return [...new Set(held)].join('; ');
}
