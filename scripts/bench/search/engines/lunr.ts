import lunr from 'lunr';
import { type FileEngine, WANTED } from './engine.ts';

function lunrEngine(editDistance: number): FileEngine {
  return {
    build: (documents) =>
      JSON.stringify(
        lunr(function () {
          this.ref('id');
          this.field('text');
          for (const document of documents) this.add(document);
        }),
      ),
    open(json) {
      const index = lunr.Index.load(JSON.parse(json));
      return {
        search: (query) =>
          index
            // Built up by hand: in a query that is typed, a colon or a hyphen would be an operator.
            .query((asked) => {
              for (const word of lunr.tokenizer(query)) asked.term(String(word), { editDistance });
            })
            .slice(0, WANTED)
            .map(({ ref }) => ref),
      };
    },
  };
}

/** Its defaults: any of the words (OR), BM25, stemmed. */
export const plain = lunrEngine(0);
/** One mistake a word. */
export const tolerant = lunrEngine(1);
