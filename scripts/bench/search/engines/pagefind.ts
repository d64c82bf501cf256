/** Pagefind over the index that the site ships, asked as its manual says: in quotation marks, then without. */
import { tokensOf } from '../../../../src/search/tokens.ts';
import { type Asking, WANTED } from './engine.ts';

/** The part of Pagefind that is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(folder: string): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

/** Asks the engine of the built site, and with it the indexes whose engines stand at the `others`. */
export async function open(address: string, ...others: readonly string[]): Promise<Asking> {
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ excerptLength: 1 });
  await Promise.all(others.map((other) => engine.mergeIndex(other.replace(/[^/]*$/, ''))));
  return {
    async search(query) {
      const words = tokensOf(query)
        .map(({ start, end }) => query.slice(start, end))
        .join(' ');
      let { results } = await engine.search(`"${words}"`);
      if (results.length === 0) ({ results } = await engine.search(words));
      const found = await Promise.all(results.slice(0, WANTED).map((result) => result.data()));
      return found.map(({ url }) => documentOf(url));
    },
  };
}

/** `carr-1950/p61-1` for `/carr-1950/preface/?…#p61-1`. */
function documentOf(url: string): string {
  const { pathname, hash } = new URL(url, location.href);
  return `${pathname.split('/').filter(Boolean).at(-2)}/${hash.slice(1).split('&')[0]}`;
}
