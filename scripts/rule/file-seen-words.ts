/** Files what readers saw of some words: one report, or all that a list brought back from a library says. */
import { join } from 'node:path';
import { pageContents } from '../../src/edition/page-extent.ts';
import { type Finding, UnusableInput, unusable } from '../../src/model/finding.ts';
import type { Folio } from '../../src/model/folio.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { formatLocus, locusOf } from '../../src/model/witness.ts';
import { prepareWork, type RestoredWork } from '../../src/pipeline/restore-work.ts';
import { rulingPath, stemFinder } from '../../src/pipeline/rulings/ruling-file.ts';
import { parseRulings } from '../edition/parse-rulings.ts';
import { readRulingFiles, readSources } from '../edition/read-sources.ts';
import { readLexicon } from '../read-lexicon.ts';
import { fileRulings, takeOutRulings } from './file-rulings.ts';
import { groundOf, nearestWords, type Row, rowsOf } from './find-reading-places.ts';
import { findShownWords, isAt, type ShownWords, startOf } from './find-shown-words.ts';
import { type Seen, type SettledWords, settleWords } from './settle-words.ts';

/** Words that a reader saw. */
export interface SeenWords extends Seen {
  /** What messages call it: `the report`, `sheet.txt:14`. */
  readonly place: string;
  readonly folio?: Folio;
  /** Passage or note. */
  readonly id?: string;
  /** Sign of a note, or count of a passage, of which something stands on the page; see `ReportPlace`. */
  readonly note?: string;
  readonly paragraph?: number;
  /** Locus, where it is known. */
  readonly at?: string;
  /** The words as the edition has them. */
  readonly now: string;
  /** The words as they are printed. */
  readonly printed: string;
}

/** A work with what readers saw of it. */
export interface FiledSeen {
  readonly before: RestoredWork;
  readonly after: RestoredWork;
  readonly settled: readonly SettledWords[];
  /** The files of rulings that are to be written, by path below `content/`. */
  readonly files: ReadonlyMap<string, string>;
}

/** The source of a work and its edition as it stands; throws for a work that there is not. */
export function readWork(content: string, id: string) {
  const sources = readSources(content);
  const source = sources.find(({ work }) => work.id === id);
  if (!source) {
    throw unusable({
      place: 'the work',
      rule: 'unknown-work',
      found: id,
      expected: sources.map(({ work }) => work.id).join(' or '),
      hint: 'the name of its folder',
    });
  }
  const follow = prepareWork(source.work, source.received, readLexicon(join(content, 'lexicon')));
  const restore = (rulings: readonly Ruling[]) => follow(source.ledger, rulings);
  return { source, restore, before: restore(source.rulings) };
}

/**
 * Makes rulings of what was seen and tries them all on the work. Nothing is written.
 *
 * @throws UnusableInput, RecordError for all words that are not found, stand in several places or could not be followed
 */
export function fileSeenWords(
  content: string,
  { source, restore, before }: ReturnType<typeof readWork>,
  seen: readonly SeenWords[],
): FiledSeen {
  const { work, rulings: present } = source;
  const faults: Finding[] = [];
  const settled = seen.flatMap((one): SettledWords[] => {
    try {
      const shown = findOne(before, one);
      const { certainty, readers, why, copy, date, thanks } = one;
      const known: Seen = {
        certainty,
        readers,
        why,
        ...(copy !== undefined && { copy }),
        ...(date !== undefined && { date }),
        ...(thanks !== undefined && { thanks }),
      };
      // Words that are right stand as the edition sets them, however they were typed.
      const printed = one.printed === one.now ? shown.words : one.printed;
      return [settleWords(shown, printed, known, present, before.witness)];
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      faults.push(...error.findings);
      return [];
    }
  });
  if (faults.length > 0) throw new UnusableInput(faults);
  const files = readRulingFiles(content, work.id);
  const stemOf = stemFinder(work, before.map);
  const without = takeOutRulings(
    files,
    settled.flatMap(({ replaced }) => replaced),
  );
  const written = fileRulings(
    new Map([...files, ...without]),
    settled.map(({ ruling }) => ruling),
    (ruling) => {
      const stem = stemOf(ruling);
      return stem && rulingPath(work.id, stem);
    },
  );
  if (written.refused.length > 0) throw new UnusableInput(written.refused.map(({ finding }) => finding));
  const changed = new Map([...without, ...written.files]);
  const after = restore(parseRulings(new Map([...files, ...changed])));
  return { before, after, settled, files: changed };
}

/** So many places are listed at most. */
const MOST_LISTED = 30;

/** The one place that is meant: on the page if the words begin there, else anywhere in the passage that was named. */
function findOne(before: RestoredWork, seen: SeenWords): ShownWords {
  const { place, folio, at, now } = seen;
  const ground = folio === undefined ? undefined : groundOf(before, { kind: 'page', folio });
  const page = before.map.pages.find((one) => one.folio === folio);
  if (folio !== undefined && page?.status !== 'present') {
    throw unusable({
      place,
      rule: 'page-without-text',
      found: `p. ${folio}, ${page === undefined ? 'no page of the book' : page.status === 'lacuna' ? 'which is missing from the source' : 'which has no text'}`,
      expected: 'a printed page whose text the edition has',
      hint: 'a missing page is given with npm run add-page',
    });
  }
  const ids = namedIds(before, seen);
  const rows: readonly Row[] =
    ids === undefined ? (ground?.rows ?? []) : rowsOf(before).filter((row) => ids.includes(row.id));
  if (ids !== undefined && rows.length === 0) {
    throw unusable({
      place,
      rule: 'unknown-passage',
      found: nameOf(seen),
      expected: `a passage or note of ${before.work.id}`,
      hint: 'take it out of the place: the page is enough',
    });
  }
  const all = findShownWords(rows, now);
  const onPage = all.filter(({ row, first }) => ground?.isHere(startOf(row.tokens[first])) ?? true);
  const found = onPage.length > 0 ? onPage : ids === undefined ? [] : all;
  const chosen = at === undefined ? found : found.filter((one) => isAt(one, at, before.witness));
  const [only, second] = chosen;
  if (only && !second) return only;
  if (found.length > 0) {
    throw unusable({
      place,
      rule: 'several-places',
      found: at === undefined ? `"${now}" ${found.length} times in ${nameOf(seen)}` : `no "${now}" at ${at}`,
      expected: 'one place',
      hint: `say which one with --at, or with more words before and behind in both lines:\n${listed(found, before)}`,
    });
  }
  const nearest = nearestWords({ rows, isHere: () => true, witness: before.witness }, now);
  throw unusable({
    place,
    rule: 'words-not-found',
    found: `no "${now}" in ${nameOf(seen)}`,
    expected: 'words as the edition has them now, whole',
    hint: `nearest: ${nearest.join('; ') || 'nothing'}`,
  });
}

/** The passages or notes that are meant; `undefined` if none was named. */
function namedIds({ chapters }: RestoredWork, { folio, id, note, paragraph }: SeenWords) {
  if (id !== undefined) return [id];
  if (folio === undefined || (note === undefined && paragraph === undefined)) return undefined;
  const onPage = pageContents(chapters).get(folio) ?? [];
  if (note === undefined)
    return onPage.filter((one) => /^p(?!age-)/.test(one)).filter((_, index) => index + 1 === paragraph);
  const notes = chapters.flatMap((chapter) => chapter.notes).filter(({ label }) => label === note);
  return onPage.filter((one) => notes.some((other) => other.id === one));
}

function nameOf({ folio, id, note, paragraph }: SeenWords): string {
  return [
    ...(id === undefined ? [] : [id]),
    ...(note === undefined ? [] : [`note ${note}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(folio === undefined ? [] : [`p. ${folio}`]),
  ].join(', ');
}

function listed(found: readonly ShownWords[], { witness }: RestoredWork): string {
  return found
    .slice(0, MOST_LISTED)
    .map((one) => {
      const { tokens, id } = one.row;
      const around = tokens
        .slice(Math.max(0, one.first - 5), one.last + 6)
        .map(({ form, gap }) => gap + form);
      const at = formatLocus(locusOf(witness, startOf(tokens[one.first])));
      return `    --at ${at}  (${id})  ${around.join('').trim()}`;
    })
    .join('\n');
}
