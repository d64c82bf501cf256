import { create, insertMultiple, load, save, search } from '@orama/orama';
import { type FileEngine, WANTED } from './engine.ts';

const schema = { id: 'string', text: 'string' } as const;

function orama(tolerance: number): FileEngine {
  return {
    async build(documents) {
      const index = create({ schema });
      await insertMultiple(index, [...documents]);
      return JSON.stringify(save(index));
    },
    open(json) {
      const index = create({ schema });
      load(index, JSON.parse(json));
      return {
        async search(query) {
          const { hits } = await search(index, {
            term: query,
            properties: ['text'],
            limit: WANTED,
            tolerance,
          });
          return hits.map(({ document }) => document.id);
        },
      };
    },
  };
}

/** Its defaults: any of the words (its threshold of 1 is OR), BM25. */
export const plain = orama(0);
/** One mistake a word. */
export const tolerant = orama(1);
