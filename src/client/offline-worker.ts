/**
 * The service worker: keeps what was fetched, so that who has searched can search and read on without a connection
 * (`src/decisions/0019-offline.md`). It stands at the root of the site as `offline-worker.js`, written by
 * `scripts/write-offline-worker.ts`, which takes the types out and fills in the version. It imports nothing and
 * exports nothing: every browser that knows service workers can run it as it is.
 *
 * 1. Nothing is kept until a search page says what it has fetched.
 * 2. Files named by their content are taken from the store; everything else is asked of the site first, and taken
 *    from the store only where no answer comes. So no reader with a connection is shown an old page.
 * 3. Every build has a version of its own. A new one throws away all that an older one kept.
 */

/** An event that the worker may still be at work on when its handler has returned. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What a page says to the worker: addresses that it has just fetched. */
interface Told extends Lasting {
  readonly data: { readonly fetched: readonly string[] };
}

/** The browser asks for something. */
interface Asked extends Lasting {
  readonly request: Request;
  /** The answer that the browser asked for while the worker was starting; only for pages. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's global scope that is used here; the library of types for it cannot stand beside the DOM's. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(kind: 'message', heard: (event: Told) => void): void;
  addEventListener(kind: 'fetch', heard: (event: Asked) => void): void;
}

/** Filled in by the build: another one whenever any file of the site is another one. */
const VERSION = '<version>';
/** Files that are kept; the oldest give way. A book of 400 pages with its index has 3,000. */
const LIMIT = 5000;
/**
 * Files whose names hold a digest of what is in them, as paths below the site's root: a name never means something
 * else.
 */
const NAMED_BY_CONTENT =
  /^(?:_astro\/|pagefind\/(?:(?:index|fragment|filter)\/|pagefind\.[a-z]+_[0-9a-f]+\.)|finder\/[0-9a-z]+\/)/;
/** The page shown in the place of one that was not kept, as path below the root. */
const NOT_KEPT = 'offline/';

const worker = self as unknown as WorkerScope;
const root = new URL(worker.registration.scope);
/** What the names of all stores of this site begin with; a site under another path of the host has others. */
const STORES = ['printed-page:offline', root.pathname, ''].join(' ');
const STORE = STORES + VERSION;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const hadStore = await removeStores((name) => name !== STORE);
      if (hadStore) await keepNotice();
      await worker.registration.navigationPreload?.enable();
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener('message', (event) => {
  // What has just been fetched lies in the browser's own memory, and is not asked for again.
  event.waitUntil(Promise.all([keep(event.data.fetched, 'force-cache'), keepNotice()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (path === undefined || request.method !== 'GET' || request.headers.has('range')) return;
  if (request.cache === 'only-if-cached') return;
  event.respondWith(NAMED_BY_CONTENT.test(path) ? fromStore(event) : fromSite(event));
});

/** The path below the root of the site; `undefined` for what is no part of it. */
function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address, root);
  return origin === root.origin && pathname.startsWith(root.pathname)
    ? pathname.slice(root.pathname.length)
    : undefined;
}

/** Under which address an answer is kept: no query, so that words that were asked for are never kept with it. */
function keyOf(address: string): string {
  const { origin, pathname } = new URL(address, root);
  return origin + pathname;
}

/** An answer that never becomes another one: kept, or asked for and kept. */
async function fromStore(event: Asked): Promise<Response> {
  return (await kept(event.request.url)) ?? (await askSite(event));
}

/** The answer of the site; without a connection what was kept, and for a page the one that says that it was not. */
async function fromSite(event: Asked): Promise<Response> {
  try {
    return await askSite(event);
  } catch (error) {
    const isPage = event.request.mode === 'navigate';
    const answer = (await kept(event.request.url)) ?? (isPage ? await kept(NOT_KEPT) : undefined);
    if (answer) return answer;
    throw error;
  }
}

let hasLooked = false;

async function askSite(event: Asked): Promise<Response> {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  if (isToBeKept(answer, event.request.mode === 'navigate')) {
    const copy = answer.clone();
    event.waitUntil(put(event.request.url, copy));
  }
  if (event.request.mode === 'navigate' && !hasLooked) {
    hasLooked = true;
    event.waitUntil(endIfRemoved());
  }
  return answer;
}

/** Whole answers of the site itself; of what is opened in a window only pages, no downloads. */
function isToBeKept(answer: Response, isOpened: boolean): boolean {
  if (answer.status !== 200 || answer.type !== 'basic' || answer.redirected) return false;
  return !isOpened || (answer.headers.get('content-type') ?? '').startsWith('text/html');
}

async function kept(address: string): Promise<Response | undefined> {
  return caches.match(keyOf(address), { cacheName: STORE, ignoreVary: true });
}

/** Keeps an answer where there is a store: none is made here, so that what was forgotten stays forgotten. */
async function put(address: string, answer: Response): Promise<void> {
  if (!(await caches.has(STORE))) return;
  const store = await caches.open(STORE);
  // A full disk is no reason to fail: then it is not kept.
  await store.put(keyOf(address), answer).catch(() => undefined);
}

/** Makes the store and keeps what is not yet in it. `how`: whether the browser's own copy will do. */
async function keep(addresses: readonly string[], how: RequestCache): Promise<void> {
  const store = await caches.open(STORE);
  const present = new Set((await store.keys()).map(({ url }) => url));
  const keys = [...new Set(addresses.filter((one) => pathOf(one) !== undefined).map(keyOf))];
  await Promise.allSettled(
    keys
      .filter((key) => !present.has(key))
      .map(async (key) => {
        const answer = await fetch(key, { cache: how });
        if (isToBeKept(answer, false)) await store.put(key, answer);
      }),
  );
  const all = await store.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - LIMIT)).map((oldest) => store.delete(oldest)));
}

/** Keeps the page for what was not kept, with the files that it needs: nobody has opened it yet. */
async function keepNotice(): Promise<void> {
  if (await kept(NOT_KEPT)) return;
  await keep([NOT_KEPT], 'default');
  const page = await (await kept(NOT_KEPT))?.text();
  const files = [...(page ?? '').matchAll(/ (?:src|href)="([^"]*\/_astro\/[^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  await keep(files, 'default');
}

/** Deletes the stores of this site whose names are meant; says whether there were any. */
async function removeStores(isMeant: (name: string) => boolean): Promise<boolean> {
  const names = (await caches.keys()).filter((name) => name.startsWith(STORES) && isMeant(name));
  await Promise.all(names.map((name) => caches.delete(name)));
  return names.length > 0;
}

/** A site that no longer has this worker gets rid of it: a browser would keep it for ever. */
async function endIfRemoved(): Promise<void> {
  const { status } = await fetch(self.location.href, { cache: 'no-cache' });
  if (status === 404 || status === 410) await end();
}

async function end(): Promise<void> {
  await removeStores(() => true);
  await worker.registration.unregister();
}
