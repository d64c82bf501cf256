/** Which files of the repository hold the text of a work: those that are made of it, and those that quote it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that hold a text, as paths below the folder that was searched, sorted. */
export interface Holders {
  /** Files of the work: witness, rulings, chapters, records and what else is made of its words alone. */
  readonly own: readonly string[];
  /** Files of the work that its addresses rest on, and that have only beginnings of its passages. */
  readonly kept: readonly string[];
  /** Other files with words of it (ground truth, tests, documents), each with the first that were found in it. */
  readonly quoting: readonly { readonly path: string; readonly words: string }[];
}

/** So many words in a row that are the same are no chance: shorter runs are phrases that many books have. */
const RUN = 8;

/** What is no part of the repository: packages, git's own files, built sites, caches. */
const LEFT_OUT = /^(?:node_modules|\.git|\.astro|\.cache|dist.*)$/;

/** A file that is no text is not searched. */
const NO_TEXT = /\.(?:woff2?|png|jpe?g|gif|webp|ico|wasm|gz|zip|tar)$/i;

/**
 * Finds them by place, as `content/README.md` describes the folders, and everything else by its words.
 *
 * @param root folder of the repository
 * @param content path of the content below `root`, with slashes
 * @param work id of the work
 * @param others ids of the other works: where they quote the same sources, their files are their own
 */
export function findHolders(root: string, content: string, work: string, others: readonly string[]): Holders {
  const files = filesBelow(root, '');
  const isOf = (id: string) => {
    const places = [
      `sources/${id}/(?!work\\.yaml$|headnote\\.md$)`,
      `(?:chapters|provenance|readings)/${id}/`,
      `(?:corrections|cross-references|citations)/${id}\\.json$`,
      `editions/${id}-\\d`,
    ];
    return new RegExp(`^${content}/(?:${places.join('|')})`);
  };
  const [own, ofOthers] = [isOf(work), others.map(isOf)];
  const kept = [
    `${content}/sources/${work}/work.yaml`,
    `${content}/sources/${work}/headnote.md`,
    `${content}/ledger/${work}.tsv`,
    `${content}/pages/${work}.json`,
  ];
  const mine = files.filter((path) => own.test(path));
  const sources = mine.filter((path) => /\/(?:chapters\/.*\.md|witness\.txt|pages\/[^/]+\.txt)$/.test(path));
  // The head of a chapter is a record, no text.
  const textOf = (path: string) =>
    readFileSync(join(root, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const runs = new Set(sources.flatMap((path) => runsIn(textOf(path))));
  return {
    own: mine,
    // The ledger has the first words of each passage; of the others some may quote a line.
    kept: kept.filter((path) => existsSync(join(root, path))),
    quoting: files
      .filter((path) => !own.test(path) && !kept.includes(path) && !NO_TEXT.test(path))
      .filter((path) => !ofOthers.some((place) => place.test(path)))
      .flatMap((path) => {
        const words = runsIn(readFileSync(join(root, path), 'utf8')).find((run) => runs.has(run));
        return words === undefined ? [] : [{ path, words }];
      }),
  };
}

/**
 * Every `RUN` words in a row, letters only and small, so that signs and line ends make no difference. A single letter
 * is no word here: numerals, initials and what the OCR left of figures would be found everywhere.
 */
function runsIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (folder === '' && LEFT_OUT.test(entry.name)) return [];
      if (entry.isDirectory()) return filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
