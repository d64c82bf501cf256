// What is known of how the texts were made, as the pages about the edition see it. Only code that runs while the site
// is built may import this file.
import { checkRecord } from '../schemas/check-record.ts';
import { plantedSchema } from '../schemas/planted.ts';
import type { Entry } from './library.ts';
import { type Measured, measure } from './measured.ts';
import { type Making, readMaking } from './read-making.ts';
import { groundTruth } from './site-library.ts';
import { provenanceOf } from './site-provenance.ts';
import { type WordList, wordList } from './word-lists.ts';

const files = new Map(
  Object.entries(
    import.meta.glob<string>(
      [
        '/content/accuracy/*.json',
        '/content/sources/*/accepted-findings.yaml',
        '/content/readings/planted.json',
        '/content/lexicon/*.tsv',
        '/content/authority/*.tsv',
      ],
      { query: '?raw', import: 'default', eager: true },
    ),
  ).map(([path, text]) => [path.replace(/^\/content\//, ''), text] as const),
);

const known = new Map<string, Making>();

/** What is on record of the making of a text; nothing of one that is not shown. */
export function makingOf(entry: Entry): Making {
  const { id } = entry.work;
  const making = known.get(id) ?? readMaking(entry, provenanceOf(entry), files);
  known.set(id, making);
  return making;
}

const measured = new Map<string, Measured | undefined>();

/** The error rates of a text, as `measure` has them; measured once, because it takes seconds. */
export function measuredOf(entry: Entry): Measured | undefined {
  const { id } = entry.work;
  if (!measured.has(id)) measured.set(id, measure(entry, groundTruth, makingOf(entry).unruled));
  return measured.get(id);
}

const plantedFile = files.get('readings/planted.json');

/** How the readers did on the errors that were planted for them; `undefined` where none were. */
export const planted =
  plantedFile === undefined
    ? undefined
    : checkRecord(
        plantedSchema,
        JSON.parse(plantedFile),
        'content/readings/planted.json',
        'the file is generated: npm run reading',
      );

/** The lists of words and of cited works that the rules appeal to, in the order of their names. */
export const wordLists: readonly WordList[] = [...files]
  .filter(([path]) => path.endsWith('.tsv'))
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, text]) => wordList(path, text));
