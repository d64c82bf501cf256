import { Charset, Index, type IndexOptions } from 'flexsearch';
import { type FileEngine, WANTED } from './engine.ts';

function flexSearch(options: IndexOptions): FileEngine {
  return {
    build(documents) {
      const index = new Index(options);
      // It knows its documents by number.
      for (const [number, { text }] of documents.entries()) index.add(number, text);
      const parts: Record<string, string> = {};
      index.export((key: string, data: string) => {
        parts[key] = data;
      });
      return JSON.stringify({ ids: documents.map(({ id }) => id), parts });
    },
    open(json) {
      const { ids, parts } = JSON.parse(json) as { ids: string[]; parts: Record<string, string> };
      const index = new Index(options);
      for (const [key, data] of Object.entries(parts)) index.import(key, data);
      return {
        search: (query) =>
          // `suggest` is its OR.
          [...index.search(query, { limit: WANTED, suggest: true })].map(
            (number) => ids[Number(number)] ?? '',
          ),
      };
    },
  };
}

/** Its defaults. */
export const plain = flexSearch({});
/** Words beside one another weigh more, and words that sound alike are the same: what it has for tolerance. */
export const tolerant = flexSearch({
  encoder: Charset.LatinBalance,
  context: { depth: 2, bidirectional: true, resolution: 5 },
} as IndexOptions);
