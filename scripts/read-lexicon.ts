import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Lexicon, LexiconEntry } from '../src/pipeline/words/lexicon.ts';
import { makeLexicon, parseWordList } from '../src/pipeline/words/lexicon.ts';
import { readAuthority } from './read-authority.ts';

/**
 * The lexicon of all works: the general British list (MIT licence, with -ize and -ise; see its package) and the
 * editors' own lists, `*.tsv` in a folder; with the works of the authority list in the folder beside it.
 *
 * @param folder path of `content/lexicon`
 * @param leftOut own words that are left out, to measure what rests on them
 * @throws UnusableInput when a line of an own list is not complete
 */
export function readLexicon(folder: string, leftOut: ReadonlySet<string> = new Set()): Lexicon {
  return makeLexicon(
    generalWords(),
    ownEntries(folder).filter(({ word }) => !leftOut.has(word)),
    readAuthority(join(dirname(folder), 'authority')),
  );
}

/** The entries of the editors' own lists, file by file. */
export function ownEntries(folder: string): LexiconEntry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parseWordList(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
}

/** The words of the general list; those it marks as wrong (`!`) or as folded to lower case (`~`) left out. */
export function* generalWords(): Iterable<string> {
  const record = createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit/cspell-ext.json');
  const path = join(dirname(record), 'en_GB.trie.gz');
  for (const word of decodeTrie(gunzipSync(readFileSync(path))).words()) {
    if (!word.startsWith('!') && !word.startsWith('~')) yield word;
  }
}
