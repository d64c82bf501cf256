/** `npm run add-page`: a page that no scan holds, typed from a copy, takes its place in the book. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type UnusableInput, unusable } from '../src/model/finding.ts';
import { joinWitness } from '../src/model/witness.ts';
import type { AddedPage, Work } from '../src/model/work.ts';
import { setAddedPage } from '../src/pipeline/added/set-added-page.ts';
import { editionFiles } from '../src/pipeline/emit/edition-files.ts';
import { restoreWork } from '../src/pipeline/restore-work.ts';
import { recordAddedPage } from './add-page/record-added-page.ts';
import { editionChanges } from './edition/edition-changes.ts';
import { linesBehind, readSources, type Source } from './edition/read-sources.ts';
import { writeFiles } from './edition/write-files.ts';
import { projectRoot } from './project-root.ts';
import { readLexicon } from './read-lexicon.ts';
import { runVerb } from './run-verb.ts';

/** A page that somebody typed. */
export interface AddPageRequest {
  /** Folder in the form of `content/`. */
  readonly content: string;
  readonly work: string;
  /** Number of the printed page. */
  readonly page: string;
  /** The typed page; `setAddedPage` says in which form. */
  readonly file: string;
  /** Which copy was typed, by whom and when. */
  readonly source?: string | undefined;
}

/** What readers are told where nobody said from which copy a page was typed. */
const UNKNOWN_SOURCE = 'Typed by hand; from which copy, by whom and when was not recorded.';

/**
 * Tries the page on the whole work and writes it.
 *
 * @returns what the command prints
 * @throws UnusableInput, RecordError with place, what was found, what was expected and a hint; nothing is written then
 */
export function addPage(request: AddPageRequest): string {
  const { content, work: id, page, file } = request;
  const sources = readSources(content);
  const source = sources.find(({ work }) => work.id === id);
  if (!source) {
    const known = sources.map(({ work }) => work.id).join(' or ');
    throw refused('unknown-work', id, known, 'the name of its folder');
  }
  const { work } = source;
  if (work.addedPages?.some((added) => added.page === page)) {
    throw refused(
      'page-already-added',
      `p. ${page} of ${id}, added before`,
      'a page that is still missing',
      'a misread word in it is put right by a ruling: npm run rule',
    );
  }
  if (!existsSync(file)) throw refused('missing-file', file, 'the typed page, plain text', 'check the path');
  const text = setAddedPage({ folio: page, text: decode(file), marks: work.notes.marks, place: file });
  const added = describe(source, request, text);
  const yaml = join(content, 'sources', id, 'work.yaml');
  const record = recordAddedPage(readFileSync(yaml, 'utf8'), added);
  const changes = tryPage(content, source, added, text);
  writeFiles(
    content,
    new Map([
      [`sources/${id}/${added.file}`, text],
      [`sources/${id}/work.yaml`, record],
    ]),
    [],
  );
  return [
    ...changes,
    `content/sources/${id}/${added.file}: p. ${page}, witness ${added.siglum}, lines ${added.lines.join('-')}: written`,
    ...(added.source === UNKNOWN_SOURCE
      ? [`readers are told: "${added.source}" (--source says it better, before it is committed)`]
      : []),
    'npm run edition takes it into the chapters',
  ].join('\n');
}

function describe({ work, received }: Source, request: AddPageRequest, text: string): AddedPage {
  const source = request.source?.trim() || UNKNOWN_SOURCE;
  return {
    page: request.page,
    siglum: siglumOf(work, source),
    file: `pages/${request.page}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    lines: linesBehind(received, text),
    source,
  };
}

/** Pages typed from one copy at one time have one siglum: the first letter that no other witness of the work has. */
function siglumOf({ siglum, addedPages = [] }: Work, source: string): string {
  const known = addedPages.find((added) => added.source === source);
  if (known) return known.siglum;
  const taken = new Set([siglum, ...addedPages.map((added) => added.siglum)]);
  const free = [...'BCDEFGHIJKLMNOPQRSTUVWXYZA'].find((letter) => !taken.has(letter));
  if (free === undefined)
    throw refused('no-siglum-left', '26 witnesses', 'one letter for each', 'type from fewer copies');
  return free;
}

/** What the page changes in the edition that was last written, as lines to read; throws where it cannot be built. */
function tryPage(content: string, source: Source, added: AddedPage, text: string): string[] {
  const lexicon = readLexicon(join(content, 'lexicon'));
  const { work, received, ledger, rulings } = source;
  const fuller = { ...work, addedPages: [...(work.addedPages ?? []), added] };
  const after = restoreWork(fuller, joinWitness(received, [text]), lexicon, ledger, rulings);
  const old = (path: string) => {
    const file = join(content, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return editionChanges([after], editionFiles(after), old).flatMap(({ id, difference }) => [
    `${id}  ${difference}`,
    '',
  ]);
}

function decode(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    throw refused('binary-page', file, 'plain text in UTF-8', 'save it as text, not as a document');
  }
}

function refused(rule: string, found: string, expected: string, hint: string): UnusableInput {
  return unusable({ place: 'npm run add-page', rule, found, expected, hint });
}

await runVerb(import.meta, {
  usage: [
    'npm run add-page -- <work> <page> <file> [--source "which copy, who typed it, when"]',
    '',
    'Gives a page that no scan holds back to the book: takes the typed page into content/sources/<work>/pages/,',
    'records it in work.yaml and shows which passages change. All ids and all other texts stay as they are.',
    'Nothing is written if the page is not missing, is there already, or cannot be read.',
    '  <page>          number of the printed page',
    '  <file>          plain text in UTF-8, words as printed: paragraphs with a blank line between them, [^2] where',
    '                  the sign of note 2 stands; then the notes, each behind its sign ([^2]: ), first of all the rest',
    '                  of one from the page before ([^…]: ). "> " opens a block quotation, "- " an item, "## " a heading',
    '  --source WORDS  shown to readers as it is; without it they are told that nobody recorded it',
    '  --content DIR   a folder in the form of content/ instead of it',
    'For example: npm run add-page -- carr-1950 141 file.txt --source "The library’s copy, typed by N. N. in 2026."',
  ],
  positionals: ['work', 'page', 'file'],
  options: { source: { type: 'string' }, content: { type: 'string' } },
  run: ({ content = 'content', source }, given) => {
    const [work, page, file] = given;
    if (!work || !page || !file) {
      throw refused(
        'wrong-arguments',
        `${given.length} arguments`,
        'work, page and file',
        'npm run add-page -- --help',
      );
    }
    console.log(addPage({ content: resolve(projectRoot, content), work, page, file: resolve(file), source }));
  },
});
