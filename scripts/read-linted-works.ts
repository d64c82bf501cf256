/** Reads what the checks of the text look at: the edition in `content/`, as readers see it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LintedWork } from '../src/lint/linted-work.ts';
import { chapterFile } from '../src/markdown/chapter-file.ts';
import { parseChapter } from '../src/markdown/parse-chapter.ts';
import type { AcceptedFinding } from '../src/model/accepted-finding.ts';
import { unusable } from '../src/model/finding.ts';
import { acceptedFindingsSchema } from '../src/schemas/accepted-findings.ts';
import { checkRecord } from '../src/schemas/check-record.ts';
import { crossReferencesSchema } from '../src/schemas/cross-references.ts';
import { readSources, type Source } from './edition/read-sources.ts';
import { readLexicon } from './read-lexicon.ts';

/** A work to be checked, with what the editors accepted of it. */
export interface LintSource extends LintedWork {
  readonly accepted: readonly AcceptedFinding[];
  /** The file of the accepted findings, for messages. */
  readonly acceptedFile: string;
  /** The id of the passage or note that begins at a written locus of the witness. */
  readonly idAt: (locus: string) => string | undefined;
}

/**
 * The works below a folder in the form of `content/`, or the one named.
 *
 * @throws UnusableInput, RecordError, DialectError with place, rule, found, expected and hint
 */
export function readLintedWorks(content: string, only: string | undefined): LintSource[] {
  const sources = readSources(content);
  const asked = sources.filter(({ work }) => only === undefined || work.id === only);
  if (only !== undefined && asked.length === 0) {
    const ids = sources.map(({ work }) => work.id);
    throw unusable({
      rule: 'unknown-work',
      place: 'npm run lint:text',
      found: only,
      expected: `one of ${ids.join(', ')}`,
      hint: `npm run lint:text -- ${ids[0] ?? ''}`,
    });
  }
  const words = readLexicon(join(content, 'lexicon'));
  return asked.map((source) => readLintedWork(content, source, words));
}

function readLintedWork(content: string, { work, ledger }: Source, words: LintedWork['words']): LintSource {
  const references = `cross-references/${work.id}.json`;
  const accepted = `sources/${work.id}/accepted-findings.yaml`;
  const ids = new Map(ledger.map(({ locus, id }) => [locus, id]));
  return {
    work,
    words,
    chapters: work.chapters.map(({ slug }, index) => {
      const path = `chapters/${work.id}/${chapterFile(index + 1, slug)}`;
      return parseChapter(readText(content, path), { file: `content/${path}` });
    }),
    references: checkRecord(
      crossReferencesSchema,
      JSON.parse(readText(content, references)),
      `content/${references}`,
      'npm run edition writes it',
    ),
    accepted: existsSync(join(content, accepted))
      ? checkRecord(
          acceptedFindingsSchema,
          parse(readText(content, accepted)),
          `content/${accepted}`,
          'the form of an entry is described at the head of the file',
        ).accepted
      : [],
    acceptedFile: `content/${accepted}`,
    idAt: (locus) => ids.get(locus),
  };
}

function readText(content: string, path: string): string {
  if (!existsSync(join(content, path))) {
    throw unusable({
      rule: 'missing-file',
      place: `content/${path}`,
      found: 'no such file',
      expected: 'a file of the edition or its sources',
      hint: 'npm run edition',
    });
  }
  return readFileSync(join(content, path), 'utf8');
}
