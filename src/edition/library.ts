// Reads everything that the site knows: the records, outlines, chapters and page maps in `content/`.
import { parse } from 'yaml';
import { chapterFile } from '../markdown/chapter-file.ts';
import { parseChapter } from '../markdown/parse-chapter.ts';
import type { Chapter, ChapterRecord } from '../model/chapter.ts';
import type { CorrectionList, VersionCorrections } from '../model/correction.ts';
import type { PageMap } from '../model/page-map.ts';
import type { Ruling } from '../model/ruling.ts';
import { joinWitness } from '../model/witness.ts';
import type { SiteRecord, Work } from '../model/work.ts';
import { checkRecord, RecordError } from '../schemas/check-record.ts';
import { correctionsSchema, versionCorrectionsSchema } from '../schemas/corrections.ts';
import { pageMapSchema } from '../schemas/page-map.ts';
import { rulingsSchema } from '../schemas/rulings.ts';
import { workSchema } from '../schemas/work.ts';
import { RESERVED_NAMES, RESERVED_SLUGS } from './addresses.ts';
import { outlineRecords } from './outline-records.ts';
import { type Publisher, readSiteRecord } from './read-site-record.ts';

/** One work as the site knows it. */
export interface Entry {
  readonly work: Work;
  /** Context for the reader, Markdown. */
  readonly headnote: string;
  /** False where the text is left out of this build: record, outline and addresses stay, `chapters` and `witness` are empty. */
  readonly shown: boolean;
  /** The records of all chapters in the order of the book, also of a work that is not shown. */
  readonly outline: readonly ChapterRecord[];
  /** The chapters in the order of the book. */
  readonly chapters: readonly Chapter[];
  readonly pageMap: PageMap;
  /** What was put right since the version that was published; absent for a draft and for a work that is not shown. */
  readonly corrections?: CorrectionList;
  /** What each published version put right in the one before it, oldest first; none of a work that is not shown. */
  readonly history: readonly VersionCorrections[];
  /** The editors' decisions; empty where the work is not shown, for they hold its words. */
  readonly rulings: readonly Ruling[];
  /** Who is thanked for what they reported of the work, each once, in the order of the book. */
  readonly thanked: readonly string[];
  /** The lines of the scanned text; line 1 of the page map is index 0. */
  readonly witness: readonly string[];
}

/** The site's record and its works, oldest book first. */
export interface Library {
  readonly site: SiteRecord;
  readonly entries: readonly Entry[];
}

/** Which works a build shows. */
export interface LibraryOptions {
  /** Leave out the text of every work whose record says `publish: false`. */
  readonly publicOnly: boolean;
  /** Who publishes this build, where the site's record does not say it. */
  readonly publisher?: Publisher;
}

/**
 * The library in `files`, the files of `content/` by their path in it (`sources/<work>/work.yaml`). Throws a
 * `RecordError` or `DialectError` with place, rule, found, expected and hint where a file is missing or wrong.
 * The chapters and the witness of a work that is left out are not even read.
 */
export function readLibrary(files: ReadonlyMap<string, string>, options: LibraryOptions): Library {
  const site = readSiteRecord(fileIn(files, 'site.yaml'), options.publisher);
  const ids = [...files.keys()].flatMap((path) => /^sources\/([^/]+)\/work\.yaml$/.exec(path)?.[1] ?? []);
  if (ids.length === 0) {
    throw new RecordError(
      'content/sources: library-empty\n  found:    no work\n  expected: at least one folder with a work.yaml\n  hint:     content/README.md shows how a work is added',
    );
  }
  const entries = ids.map((id) => readEntry(id, files, options));
  return {
    site,
    entries: entries.sort((a, b) => a.work.year - b.work.year || compare(a.work.id, b.work.id)),
  };
}

function readEntry(id: string, files: ReadonlyMap<string, string>, options: LibraryOptions): Entry {
  const work = readWork(id, files);
  const pageMap = checkRecord(
    pageMapSchema,
    JSON.parse(fileIn(files, `pages/${id}.json`)),
    `content/pages/${id}.json`,
    'the page map is generated: run `npm run edition` instead of editing it',
  );
  const shown = work.publish || !options.publicOnly;
  const rulings = readRulings(id, files);
  const corrections = shown ? readCorrections(work, files) : undefined;
  return {
    work,
    headnote: fileIn(files, `sources/${id}/headnote.md`).trim(),
    shown,
    outline: outlineRecords(work, pageMap),
    chapters: shown ? readChapters(work, files) : [],
    pageMap,
    ...(corrections && { corrections }),
    history: shown ? readHistory(work, files, corrections) : [],
    rulings: shown ? rulings : [],
    thanked: thankedFor(rulings, pageMap),
    witness: shown ? readWitnessLines(work, files) : [],
  };
}

function readWork(id: string, files: ReadonlyMap<string, string>): Work {
  const path = `sources/${id}/work.yaml`;
  const file = `content/${path}`;
  const hint = 'content/README.md describes the record of a work';
  const work = checkRecord(workSchema, parse(fileIn(files, path)), file, hint);
  if (work.id !== id) {
    throw new RecordError(
      `${file}: id: work-id-not-its-folder\n  found:    "${work.id}"\n  expected: "${id}", the name of its folder\n  hint:     id: ${id}`,
    );
  }
  if ((RESERVED_NAMES as readonly string[]).includes(id)) {
    throw new RecordError(
      `${file}: id: work-id-reserved\n  found:    "${id}"\n  expected: none of ${RESERVED_NAMES.join(', ')}, which are addresses of the site\n  hint:     name it after author and year: smith-1920`,
    );
  }
  const taken = work.chapters.findIndex(({ slug }) => (RESERVED_SLUGS as readonly string[]).includes(slug));
  if (taken >= 0) {
    throw new RecordError(
      `${file}: chapters.${taken}.slug: chapter-slug-reserved\n  found:    "${work.chapters[taken]?.slug}"\n  expected: none of ${RESERVED_SLUGS.join(', ')}, which are addresses of the site\n  hint:     name the chapter after its title`,
    );
  }
  const number = work.chapters.findIndex(({ slug }) => /^(?:\d+|[ivxlc]+)$/.test(slug));
  if (number >= 0) {
    throw new RecordError(
      `${file}: chapters.${number}.slug: chapter-slug-a-number\n  found:    "${work.chapters[number]?.slug}"\n  expected: words: below a work a number leads to the chapter with that number, or to the printed page\n  hint:     name the chapter after its title`,
    );
  }
  return work;
}

/** The rulings of a work in the order of their files, which is that of the book. */
function readRulings(id: string, files: ReadonlyMap<string, string>): Ruling[] {
  const folder = `sources/${id}/rulings/`;
  return [...files.keys()]
    .filter((path) => path.startsWith(folder))
    .sort()
    .flatMap((path) => {
      const hint = 'content/README.md describes the rulings';
      return checkRecord(rulingsSchema, parse(fileIn(files, path)), `content/${path}`, hint).rulings;
    });
}

function thankedFor(rulings: readonly Ruling[], { pages }: PageMap): string[] {
  const readings = pages.flatMap((page) => page.readings ?? []);
  return [...new Set([...rulings, ...readings].flatMap(({ thanks }) => thanks ?? []))];
}

function readCorrections(
  { id, edition }: Work,
  files: ReadonlyMap<string, string>,
): CorrectionList | undefined {
  if (edition.state !== 'published') return undefined;
  return checkRecord(
    correctionsSchema,
    JSON.parse(fileIn(files, `corrections/${id}.json`)),
    `content/corrections/${id}.json`,
    'the list is generated: run `npm run edition` instead of editing it',
  );
}

/** The lists that published versions keep, from the first to the one that `corrections` counts from. */
function readHistory(
  { id }: Work,
  files: ReadonlyMap<string, string>,
  corrections: CorrectionList | undefined,
): VersionCorrections[] {
  const lists: VersionCorrections[] = [];
  const pathOf = (version: string) => `editions/${id}-${version}.corrections.json`;
  // From the end, version by version: each list names the one before it, and the first version has none.
  for (let version = corrections?.since; version !== undefined && files.has(pathOf(version)); ) {
    const file = `content/${pathOf(version)}`;
    const hint = 'a published version is never edited: restore the file from its commit';
    const list: VersionCorrections = checkRecord(
      versionCorrectionsSchema,
      JSON.parse(fileIn(files, pathOf(version))),
      file,
      hint,
    );
    if (list.version !== version || list.work !== id || lists.some(({ since }) => since === list.since)) {
      throw new RecordError(
        `${file}: version: corrections-of-another-version\n  found:    "${list.work}" ${list.version} since ${list.since}\n  expected: "${id}" ${version} since a version before it\n  hint:     ${hint}`,
      );
    }
    lists.unshift(list);
    version = list.since;
  }
  const lost = [...files.keys()].filter(
    (path) =>
      path.startsWith(`editions/${id}-`) &&
      path.endsWith('.corrections.json') &&
      !lists.some(({ version }) => path === pathOf(version)),
  );
  if (lost.length > 0) {
    throw new RecordError(
      `content/${lost[0]}: corrections-chain-broken\n  found:    a list that no later version goes on from\n  expected: a list for every version between it and ${corrections?.since ?? 'the present one'}\n  hint:     restore the missing content/editions/${id}-<version>.corrections.json from its commit`,
    );
  }
  return lists;
}

/** The lines of the witness, and behind them those of the pages that were added. */
function readWitnessLines(work: Work, files: ReadonlyMap<string, string>): string[] {
  const textOf = (file: string) => fileIn(files, `sources/${work.id}/${file}`);
  const added = (work.addedPages ?? []).map(({ file }) => textOf(file));
  return joinWitness(textOf(work.witness.file), added).split('\n');
}

function readChapters(work: Work, files: ReadonlyMap<string, string>): Chapter[] {
  return work.chapters.map(({ slug }, index) => {
    const path = `chapters/${work.id}/${chapterFile(index + 1, slug)}`;
    return parseChapter(fileIn(files, path), { file: `content/${path}` });
  });
}

function fileIn(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text !== undefined) return text;
  throw new RecordError(
    `content/${path}: file-missing\n  found:    no such file\n  expected: a file of the edition\n  hint:     npm run edition writes chapters and page maps; sources are kept by hand (content/README.md)`,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
