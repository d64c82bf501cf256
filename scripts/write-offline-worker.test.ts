/** The service worker as browsers get it, run in a browser made of maps: what it keeps, when it asks, what it throws away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { KEPT_FILES } from '../src/client/remembered.ts';
import { offlineWorker, versionOf } from './write-offline-worker.ts';

const ROOT = 'https://example.org/x/';
const html = (words: string) => ({ type: 'text/html; charset=utf-8', words });
const file = (words: string) => ({ type: 'text/javascript', words });

/** A site, a browser with its stores, and the workers that it runs one after the other. */
class Browser {
  readonly files = new Map<string, { type: string; words: string }>([
    ['offline-worker.js', file('the worker')],
    ['offline/', html('<link href="/x/_astro/site.1.css">This page was not kept')],
    ['_astro/site.1.css', file('body {}')],
    ['search/', html('Search')],
    ['carr-1950/preface/', html('Preface')],
  ]);
  isOnline = true;
  isRegistered = true;
  asked: string[] = [];
  readonly #stores = new Map<string, Map<string, Response>>();
  #heard = new Map<string, (event: unknown) => void>();

  /** Starts the worker of a build. */
  async start(version: string): Promise<void> {
    this.#heard = new Map();
    const worker = {
      location: { href: `${ROOT}offline-worker.js` },
      registration: {
        scope: ROOT,
        unregister: async () => {
          this.isRegistered = false;
        },
      },
      clients: { claim: async () => {} },
      skipWaiting: async () => {},
      addEventListener: (kind: string, heard: (event: unknown) => void) => this.#heard.set(kind, heard),
    };
    runInNewContext(offlineWorker(version), {
      self: worker,
      caches: this.#caches(),
      fetch: (asked: string | Request) => this.#fetch(typeof asked === 'string' ? asked : asked.url),
      URL,
    });
    await this.#tell('install', {});
    await this.#tell('activate', {});
  }

  /** A page tells the worker what it has fetched, as paths below the root. */
  async fetched(...paths: string[]): Promise<void> {
    await this.#tell('message', { data: { fetched: paths.map((path) => ROOT + path) } });
  }

  /** What the reader gets for an address: the words, `undefined` where the worker leaves it to the browser. */
  async get(path: string, mode: 'navigate' | 'cors' = 'cors', method = 'GET'): Promise<string | undefined> {
    let answer: Promise<Response> | undefined;
    const request = { url: new URL(path, ROOT).href, method, mode, headers: new Headers(), cache: 'default' };
    await this.#tell('fetch', {
      request,
      respondWith: (given: Promise<Response>) => {
        answer = given;
        answer.catch(() => undefined);
      },
    });
    return (await answer)?.text();
  }

  /** Paths kept in all stores, and the names of the stores. */
  get kept(): string[] {
    return [...this.#stores.values()]
      .flatMap((store) => [...store.keys()].map((url) => url.slice(ROOT.length)))
      .sort();
  }
  get stores(): string[] {
    return [...this.#stores.keys()];
  }
  makeStore(name: string): void {
    this.#stores.set(name, new Map());
  }
  clearStores(): void {
    this.#stores.clear();
  }

  async #tell(kind: string, event: object): Promise<void> {
    const lasting: Promise<unknown>[] = [];
    this.#heard.get(kind)?.({ ...event, waitUntil: (work: Promise<unknown>) => lasting.push(work) });
    // Work that is given while other work is done is waited for too.
    for (let done = 0; done < 5; done++) {
      await new Promise((resolve) => setTimeout(resolve));
      await Promise.all(lasting);
    }
  }

  async #fetch(address: string): Promise<Response> {
    const path = new URL(address).pathname.slice(new URL(ROOT).pathname.length);
    this.asked.push(path);
    if (!this.isOnline) throw new TypeError('Failed to fetch');
    const found = this.files.get(path);
    const answer = new Response(found?.words ?? 'No such page', {
      status: found ? 200 : 404,
      headers: { 'content-type': found?.type ?? 'text/html' },
    });
    Object.defineProperty(answer, 'type', { value: 'basic' });
    return answer;
  }

  #caches() {
    const open = async (name: string) => {
      const store = this.#stores.get(name) ?? new Map<string, Response>();
      this.#stores.set(name, store);
      return {
        put: async (url: string, answer: Response) => void store.set(url, answer),
        keys: async () => [...store.keys()].map((url) => ({ url })),
        delete: async ({ url }: { url: string }) => store.delete(url),
      };
    };
    return {
      open,
      has: async (name: string) => this.#stores.has(name),
      keys: async () => this.stores,
      delete: async (name: string) => this.#stores.delete(name),
      match: async (url: string, { cacheName }: { cacheName: string }) =>
        this.#stores.get(cacheName)?.get(new URL(url, ROOT).href)?.clone(),
    };
  }
}

/** A browser in which somebody has searched. */
async function searched(): Promise<Browser> {
  const browser = new Browser();
  await browser.start('1');
  await browser.fetched('search/?q=Kerensky');
  return browser;
}

test('nothing is kept before somebody has searched, whatever is read', async () => {
  const browser = new Browser();
  await browser.start('1');
  expect(await browser.get('carr-1950/preface/', 'navigate')).toBe('Preface');
  expect(browser.stores).toEqual([]);
});

test('a page that was read since is read again without a connection, and another one is said not to be kept', async () => {
  const browser = await searched();
  await browser.get('carr-1950/preface/?passage=pv-1', 'navigate');
  browser.isOnline = false;
  expect(await browser.get('carr-1950/preface/', 'navigate')).toBe('Preface');
  expect(await browser.get('search/?q=Martov', 'navigate')).toBe('Search');
  expect(await browser.get('carr-1950/', 'navigate')).toContain('This page was not kept');
  await expect(browser.get('finder/1a2b/k0')).rejects.toThrow('Failed to fetch');
});

test('the notice is kept with the files that it needs, and the words of a search are kept with nothing', async () => {
  const browser = await searched();
  expect(browser.kept).toEqual(['_astro/site.1.css', 'offline/', 'search/']);
});

test('with a connection a page is always the site’s own, a file named by its content is asked for once', async () => {
  const browser = await searched();
  await browser.get('carr-1950/preface/', 'navigate');
  browser.files.set('carr-1950/preface/', html('Preface, put right'));
  browser.files.set('pagefind/fragment/en_1.pf_fragment', file('a passage'));
  await browser.get('pagefind/fragment/en_1.pf_fragment');
  browser.asked = [];
  expect(await browser.get('carr-1950/preface/', 'navigate')).toBe('Preface, put right');
  expect(await browser.get('pagefind/fragment/en_1.pf_fragment')).toBe('a passage');
  expect(browser.asked.filter((path) => path !== 'offline-worker.js')).toEqual(['carr-1950/preface/']);
  browser.isOnline = false;
  expect(await browser.get('carr-1950/preface/', 'navigate')).toBe('Preface, put right');
});

test('of a new build nothing old is left, and what was withdrawn with it is gone', async () => {
  const browser = await searched();
  await browser.get('carr-1950/preface/', 'navigate');
  browser.files.delete('carr-1950/preface/');
  await browser.start('2');
  expect(browser.kept).toEqual(['_astro/site.1.css', 'offline/']);
  expect(browser.stores).toEqual([`${KEPT_FILES.key} /x/ 2`]);
  browser.isOnline = false;
  expect(await browser.get('carr-1950/preface/', 'navigate')).toContain('This page was not kept');
});

test('another copy of the site on the same host keeps what it has', async () => {
  const browser = new Browser();
  browser.makeStore(`${KEPT_FILES.key} /x/y/ 1`);
  browser.makeStore(`${KEPT_FILES.key} / 1`);
  await browser.start('2');
  await browser.fetched('search/');
  expect(browser.stores).toEqual([
    `${KEPT_FILES.key} /x/y/ 1`,
    `${KEPT_FILES.key} / 1`,
    `${KEPT_FILES.key} /x/ 2`,
  ]);
});

test('what was forgotten stays forgotten, and reading goes on', async () => {
  const browser = await searched();
  browser.clearStores();
  expect(await browser.get('carr-1950/preface/', 'navigate')).toBe('Preface');
  expect(await browser.get('_astro/site.1.css')).toBe('body {}');
  expect(browser.stores).toEqual([]);
});

test('a site that no longer has the worker is rid of it with the next page that is opened', async () => {
  const browser = await searched();
  browser.files.delete('offline-worker.js');
  expect(await browser.get('carr-1950/preface/', 'navigate')).toBe('Preface');
  expect(browser.stores).toEqual([]);
  expect(browser.isRegistered).toBe(false);
});

test('what is no page of the site, a form that is sent and an answer that is an error are left alone', async () => {
  const browser = await searched();
  const before = browser.kept;
  expect(await browser.get('https://elsewhere.example/x/')).toBeUndefined();
  expect(await browser.get('/another/copy/', 'navigate')).toBeUndefined();
  expect(await browser.get('search/', 'navigate', 'POST')).toBeUndefined();
  expect(await browser.get('carr-1950/no-such-page/', 'navigate')).toBe('No such page');
  browser.files.set('data/carr-1950.json', { type: 'application/json', words: '{}' });
  expect(await browser.get('data/carr-1950.json', 'navigate')).toBe('{}');
  expect(browser.kept).toEqual(before);
});

test('the version is another one when a file changes, comes or moves, and the same when nothing does', () => {
  const dist = mkdtempSync(join(tmpdir(), 'site-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), text);
    return versionOf(dist);
  };
  const versions = [
    write('index.html', 'a'),
    write('index.html', 'b'),
    write('p/index.html', 'b'),
    write('q/index.html', ''),
  ];
  expect(new Set(versions).size).toBe(4);
  expect(write('offline-worker.js', 'itself')).toBe(versions[3]);
  rmSync(dist, { recursive: true });
});
