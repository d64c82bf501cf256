import MiniSearch, { type SearchOptions } from 'minisearch';
import { type EngineDocument, type FileEngine, WANTED } from './engine.ts';

const options = { fields: ['text'] };

function miniSearch(searchOptions: SearchOptions): FileEngine {
  return {
    build(documents) {
      const index = new MiniSearch<EngineDocument>(options);
      index.addAll(documents);
      return JSON.stringify(index);
    },
    open(json) {
      const index = MiniSearch.loadJSON<EngineDocument>(json, options);
      return {
        search: (query) =>
          index
            .search(query, searchOptions)
            .slice(0, WANTED)
            .map(({ id }) => String(id)),
      };
    },
  };
}

/** Its defaults: any of the words (OR), BM25+. */
export const plain = miniSearch({});
/** The share of mistakes that its manual recommends. */
export const tolerant = miniSearch({ fuzzy: 0.2 });
