/** `npm run rule`: an editor's decision on one place, found, tried and written into the rulings of its work. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UnusableInput, unusable } from '../src/model/finding.ts';
import type { Ruling } from '../src/model/ruling.ts';
import { prepareWork, type RestoredWork } from '../src/pipeline/restore-work.ts';
import { nameOfRuling, rulingPath, stemFinder } from '../src/pipeline/rulings/ruling-file.ts';
import { parseRulings } from './edition/parse-rulings.ts';
import { readRulingFiles, readSources } from './edition/read-sources.ts';
import { writeFiles } from './edition/write-files.ts';
import { projectRoot } from './project-root.ts';
import { readLexicon } from './read-lexicon.ts';
import { describeChange } from './rule/describe-change.ts';
import { fileRulings } from './rule/file-rulings.ts';
import {
  type FoundReading,
  findPresent,
  findReceived,
  groundOf,
  nearestWords,
} from './rule/find-reading-places.ts';
import { makeRuling, takesLastArgument } from './rule/make-ruling.ts';
import { PLACES, type Place, readPlace } from './rule/read-place.ts';
import { ruleReport } from './rule/rule-report.ts';
import { ruleSeen } from './rule/rule-seen.ts';
import { runVerb } from './run-verb.ts';

/** What an editor wants ruled. */
export interface RuleRequest {
  /** Folder in the form of `content/`. */
  readonly content: string;
  readonly work: string;
  /** See `readPlace`. */
  readonly place: string;
  /** What the witness has, or what the edition reads now. */
  readonly reading: string;
  /** The printed words; for other kinds what they have in their place. */
  readonly printed?: string | undefined;
  readonly why?: string | undefined;
  /** `reading` without it. */
  readonly kind?: string | undefined;
  /** Which of several places is meant, as a locus. */
  readonly at?: string | undefined;
  /** `certain` without it. */
  readonly certainty?: string | undefined;
  /** The readings that found it, with commas between them; `editor` without it. */
  readonly reader?: string | undefined;
  /** Which printed copy was seen: then the words are those that the edition has, and older rulings give way. */
  readonly copy?: string | undefined;
  /** Day on which it was seen. */
  readonly date?: string | undefined;
  /** Who is thanked. */
  readonly thanks?: string | undefined;
}

/**
 * Finds the place, tries the ruling and writes it.
 *
 * @returns what the command prints
 * @throws UnusableInput, RecordError with place, what was found, what was expected and a hint; nothing is written then
 */
export function rule(request: RuleRequest): string {
  const { content, work: id, why = '', kind = 'reading', certainty = 'certain', reader = 'editor' } = request;
  if (why.trim() === '') {
    throw refused('reason-missing', 'no --why', 'a sentence that says how you know', '--why "…"');
  }
  if (request.printed === undefined && takesLastArgument(kind)) {
    throw refused(
      'printed-form-missing',
      `nothing after "${request.reading}"`,
      'what is printed, or what the kind has in its place',
      `npm run rule -- ${id} "${request.place}" "${request.reading}" "…"; "" for a speck`,
    );
  }
  const place = readPlace(request.place);
  const { copy, date, thanks } = request;
  if ((copy === undefined) !== (date === undefined)) {
    throw refused(
      'copy-or-date-missing',
      copy === undefined ? 'a date without a copy' : 'a copy without a date',
      'which copy was seen and on which day',
      '--copy "library, shelfmark" --date 2026-11-23',
    );
  }
  if (place && copy !== undefined && date !== undefined && kind === 'reading') {
    const seen = { printed: request.printed ?? '', why: why.trim(), certainty, reader, copy, date, thanks };
    return ruleSeen({ content, work: id, place, now: request.reading, at: request.at, ...seen });
  }
  if (!place) throw refused('unknown-place', request.place, PLACES, 'the number of a printed page is enough');
  const sources = readSources(content);
  const source = sources.find(({ work }) => work.id === id);
  if (!source) {
    throw refused(
      'unknown-work',
      id,
      sources.map(({ work }) => work.id).join(' or '),
      'the name of its folder',
    );
  }
  const lexicon = readLexicon(join(content, 'lexicon'));
  const follow = prepareWork(source.work, source.received, lexicon);
  const restore = (rulings: readonly Ruling[]) => follow(source.ledger, rulings);
  const before = restore(source.rulings);
  const { found, isPresent } = findOne(request, place, before);
  const readers = reader.split(',').map((one) => one.trim());
  const ruling = makeRuling(kind, found, request.printed, {
    certainty,
    readers,
    why: why.trim(),
    ...(copy !== undefined && { copy }),
    ...(date !== undefined && { date }),
    ...(thanks !== undefined && { thanks }),
  });
  const stemOf = stemFinder(source.work, before.map);
  const files = readRulingFiles(content, id);
  const written = fileRulings(files, [ruling], (one) => {
    const stem = stemOf(one);
    return stem && rulingPath(id, stem);
  });
  if (written.refused.length > 0) throw new UnusableInput(written.refused.map(({ finding }) => finding));
  const rulings = parseRulings(new Map([...files, ...written.files]));
  const name = nameIn(rulings, ruling, id);
  const after = tryRulings(rulings, name, restore);
  writeFiles(content, written.files, []);
  return [
    ...(isPresent
      ? [
          `"${request.reading}" is what the edition reads; the witness has "${found.reading}" at ${found.at}`,
          '',
        ]
      : []),
    ...describeChange(before, after),
    `${name}, ${ruling.kind} "${ruling.reading}" at ${ruling.at}: written`,
    'npm run edition takes it into the chapters',
  ].join('\n');
}

/** So many places are listed at most; who typed so common a word types more of the line next. */
const MOST_LISTED = 30;

/** The one place that is meant. */
function findOne(
  { place: written, reading, at, work }: RuleRequest,
  place: Place,
  restored: RestoredWork,
): { found: FoundReading; isPresent: boolean } {
  const ground = groundOf(restored, place);
  if (ground.rows.length === 0) {
    throw refused(
      'unknown-place',
      written,
      `a page, note or passage of ${work} with text`,
      'the number of a printed page, the sign of a note on it, or an id as the site shows it',
    );
  }
  const received = findReceived(ground, reading);
  const isPresent = received.length === 0;
  const all = isPresent ? findPresent(ground, reading) : received;
  const chosen = at === undefined ? all : all.filter((one) => one.at === at);
  const [found, second] = chosen;
  if (found && !second) return { found, isPresent };
  const listed = all
    .slice(0, MOST_LISTED)
    .map((one) => `    --at ${one.at}  (${one.id})  ${one.context}`)
    .join('\n');
  if (all.length > 0) {
    throw refused(
      'several-places',
      at === undefined ? `"${reading}" ${all.length} times in ${written}` : `no "${reading}" at ${at}`,
      'one place',
      `say which one:\n${listed}`,
    );
  }
  throw refused(
    'reading-not-found',
    `no "${reading}" in ${written}, neither as received nor as the edition reads`,
    'words of the witness, letter for letter',
    `nearest: ${nearestWords(ground, reading).join('; ') || 'nothing'}`,
  );
}

/** What messages call a ruling among those of its work. */
function nameIn(rulings: readonly Ruling[], { at, kind }: Ruling, work: string): string {
  const index = rulings.findIndex((one) => one.at === at && one.kind === kind);
  const filed = rulings[index];
  if (!filed) throw new Error(`a ruling at ${at} that was filed and not found (our bug)`);
  return nameOfRuling(filed, index, work);
}

/** The work with its new ruling, if it can be followed and says what the stages do not say without it. */
function tryRulings(
  rulings: readonly Ruling[],
  name: string,
  restore: (rulings: readonly Ruling[]) => RestoredWork,
): RestoredWork {
  const after = restore(rulings);
  const said = after.findings.find(
    (finding) => finding.rule === 'redundant-ruling' && finding.place === name,
  );
  if (said) throw new UnusableInput([{ ...said, hint: 'no ruling is needed; nothing was written' }]);
  return after;
}

function refused(rule: string, found: string, expected: string, hint: string): UnusableInput {
  return unusable({ place: 'npm run rule', rule, found, expected, hint });
}

function readReport(file: string): string {
  if (file !== '-' && !existsSync(file)) {
    throw refused(
      'missing-file',
      file,
      'a file that holds a report',
      '--report - takes it from the standard input',
    );
  }
  return readFileSync(file === '-' ? 0 : file, 'utf8');
}

await runVerb(import.meta, {
  usage: [
    'npm run rule -- <work> "<place>" "<reading>" ["<printed>"] --why "<reason>" [OPTIONS]',
    'npm run rule -- --report FILE [--why "<reason>"] [--at LOCUS] [OPTIONS]',
    '',
    'Writes a ruling into the file of its chapter, content/sources/<work>/rulings/<chapter>.yaml, and shows the',
    'passage before and after. Nothing is written if the reading is not found, if several places have it, or if the',
    'ruling could not be followed.',
    `  <place>         ${PLACES}`,
    '  <reading>       what the OCR has there ("|" for a line end), or what the edition reads now',
    '  <printed>       what is printed; "" for a speck. For other kinds: doubt "one|another" or "", language "fr",',
    '                  paragraph "split" or "join", kind "quotation", speaker "Lenin", note-reference "word[^2]",',
    '                  editor-note "a sentence"; none for keep; emphasis "roman" or nothing',
    '  --why REASON    how you know, in a sentence; always required',
    '  --kind KIND     reading (default), keep, note-reference, supplied, paragraph, kind, speaker, emphasis,',
    '                  language, doubt, editor-note',
    '  --at LOCUS      which of several places, as the command lists them',
    '  --certainty C   certain (default) or probable',
    '  --reader NAMES  the readings that found it, as a,b (default: editor)',
    '  --copy COPY     library and shelfmark of the printed copy that was seen: <reading> is then what the edition reads',
    '                  now, and older rulings on the same words give way; with it --date DAY, when it was seen',
    '  --thanks NAME   who is thanked for it on the site',
    '  --report FILE   what a reader reported (a mail or issue as it came; - for the standard input): the ruling that it',
    '                  asks for; the options say what it does not say itself',
    '  --content DIR   a folder in the form of content/ instead of it',
    'For example: npm run rule -- carr-1950 "p. 126 n. 1" "mhabttants" "inhabitants." --why "It ends a sentence."',
  ],
  positionals: ['work', 'place', 'reading', 'printed'],
  options: {
    why: { type: 'string' },
    kind: { type: 'string' },
    at: { type: 'string' },
    certainty: { type: 'string' },
    reader: { type: 'string' },
    copy: { type: 'string' },
    date: { type: 'string' },
    thanks: { type: 'string' },
    report: { type: 'string' },
    content: { type: 'string' },
  },
  run: ({ content = 'content', report, ...options }, given) => {
    const [work, place, reading, printed] = given;
    if (report !== undefined) {
      if (given.length > 0 || options.kind !== undefined || options.reader !== undefined) {
        throw refused(
          'wrong-arguments',
          given.length > 0 ? given.join(' ') : '--kind or --reader',
          'a report alone, which says work, place and words itself',
          'npm run rule -- --report FILE',
        );
      }
      const text = readReport(report);
      console.log(ruleReport({ content: resolve(projectRoot, content), text, ...options }));
      return;
    }
    if (!work || !place || !reading) {
      throw refused(
        'wrong-arguments',
        `${given.length} arguments`,
        'work, place, reading and what is printed',
        'npm run rule -- --help; words with spaces stand in quotes',
      );
    }
    console.log(rule({ content: resolve(projectRoot, content), work, place, reading, printed, ...options }));
  },
});
