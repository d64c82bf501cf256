import { type Finding, UnusableInput } from '../../model/finding.ts';
import { compareFolios, type Folio, folioRange, parseFolio } from '../../model/folio.ts';
import type { PageMap, PageRecord } from '../../model/page-map.ts';
import type { WitnessLine } from '../../model/witness.ts';
import type { OutlineChapter, Work } from '../../model/work.ts';
import type { ScannedPage } from './divide-scans.ts';
import { isSameHeading } from './likeness.ts';
import { isRunningHead, isSignature, printedFolio, signatureLetter } from './recognize-furniture.ts';

/** A printed page with the lines that the text follows. */
export interface MappedPage {
  readonly folio: Folio;
  /** Index among the scanned pages. */
  readonly index: number;
  readonly page: ScannedPage;
  readonly chapter: OutlineChapter;
}

/** What the furniture of a page tells of its place in the book. */
interface Anchor {
  readonly index: number;
  readonly kind: 'folio' | 'signature' | 'opening';
  readonly line: WitnessLine;
  /** Folios at which the anchor may stand. */
  readonly fits: (folio: Folio) => boolean;
  readonly expected: string;
}

/** So many printed lines from the top are looked at for heads and openings, and so many from the foot for signatures. */
const TOP_LINES = 6;
const FOOT_LINES = 3;
/** Anchors fewer scanned pages apart than this bear one another out: more than two sheets of sixteen pages. */
const NEAR = 40;

/**
 * Gives every scanned page its printed page. Pages follow one another; a scan that repeats an earlier page
 * stands in the place of a page that is missing (true of all eleven in Carr). Folios, signature marks and
 * chapter openings that the scans print must all agree with the count, and the count must end at the last
 * page of the work: else the map does not close and nothing is built from it.
 *
 * @param repeats index of a repeating page -> index of the page it repeats
 * @param scans number of scans of the witness, for the record
 * @throws UnusableInput with each place where the map does not close
 */
export function mapPages(
  work: Work,
  scanned: readonly ScannedPage[],
  repeats: ReadonlyMap<number, number>,
  scans: number,
): { map: PageMap; pages: MappedPage[] } {
  const blank = new Map(work.pages.blank.flatMap((group) => group.pages.map((page) => [page, group.reason])));
  const declared = new Set(work.pages.missing?.map((missing) => missing.page));
  const sequence = work.pages.sequences.flatMap(({ from, to }) => folioRange(from, to));
  const folioOf = new Map<number, Folio>();
  const records: PageRecord[] = [];
  const mapped: MappedPage[] = [];
  const anchors = scanned.flatMap((page, index) => (repeats.has(index) ? [] : anchorsOf(work, page, index)));

  let next = 0;
  for (const folio of sequence) {
    const reason = blank.get(folio);
    if (reason !== undefined) {
      records.push({ folio, status: 'blank', evidence: 'inferred', reason });
      continue;
    }
    const chapter = chapterAt(work, folio);
    const page = scanned[next];
    if (declared.has(folio) || !page || repeats.has(next)) {
      records.push({ folio, status: 'lacuna', chapter: chapter.slug, evidence: 'inferred' });
      if (!declared.has(folio)) next++;
      continue;
    }
    folioOf.set(next, folio);
    const again = [...repeats].filter(([, original]) => original === next).map(([repeat]) => scanned[repeat]);
    records.push({
      folio,
      status: 'present',
      chapter: chapter.slug,
      scan: page.scan,
      lines: extentOf(page),
      evidence: anchors.some((anchor) => anchor.index === next && anchor.kind === 'folio')
        ? 'printed'
        : 'inferred',
      ...(again.length > 0 && {
        duplicates: again.flatMap((repeat) =>
          repeat ? [{ scan: repeat.scan, lines: extentOf(repeat) }] : [],
        ),
      }),
    });
    mapped.push({ folio, index: next, page, chapter });
    next++;
  }
  const findings = disagreements(work, anchors, folioOf);
  if (next !== scanned.length) {
    findings.push({
      severity: 'error',
      rule: 'map-not-closed',
      place: `content/sources/${work.id}/work.yaml: pages`,
      found: `${scanned.length} scanned pages`,
      expected: `${next} for the printed pages ${work.pages.first}-${work.pages.last}`,
      hint: 'check pages.sequences, pages.blank and pages.missing against the witness',
    });
  }
  for (const chapter of work.chapters) {
    if (!records.some((record) => record.folio === chapter.opens))
      findings.push(chapterNotFound(work, chapter));
  }
  if (findings.length > 0) throw new UnusableInput(findings);
  return { map: { work: work.id, witness: work.witness.sha256, scans, pages: records }, pages: mapped };
}

/** The chapter of the outline to which a page belongs. */
function chapterAt(work: Work, folio: Folio): OutlineChapter {
  const chapter = work.chapters.findLast((candidate) => compareFolios(candidate.opens, folio) <= 0);
  const first = work.chapters[0];
  if (!first) throw new Error(`${work.id}: an outline without chapters passed the schema (our bug)`);
  return chapter ?? first;
}

function extentOf(page: ScannedPage): [number, number] {
  const printed = page.lines.filter((line) => line.text.trim() !== '');
  return [printed[0]?.number ?? 1, printed.at(-1)?.number ?? 1];
}

function anchorsOf(work: Work, page: ScannedPage, index: number): Anchor[] {
  const printed = page.lines.filter((line) => line.text.trim() !== '');
  const top = printed.slice(0, TOP_LINES);
  const anchors: Anchor[] = [];
  top.slice(0, 2).forEach((line, position) => {
    const alone = position === 0 && /^\s*\d{1,3}\s*$/.test(line.text);
    if (!alone && !isRunningHead(line.text, work.runningHeads)) return;
    const folio = printedFolio(line.text);
    if (folio) anchors.push(folioAnchor(index, line, folio));
  });
  const foot = printed.at(-1);
  if (foot && /^\s*[ivxl]{1,5}\s*$/.test(foot.text)) {
    const folio = printedFolio(foot.text);
    if (folio) anchors.push(folioAnchor(index, foot, folio));
  }
  for (const line of printed.slice(-FOOT_LINES)) {
    const signature = work.pages.signatures;
    if (!signature || !isSignature(line.text)) continue;
    const first = parseFolio(signature.first)?.value ?? 1;
    const letter = signatureLetter(line.text);
    const place = letter ? signature.letters.indexOf(letter) : -1;
    anchors.push({
      index,
      kind: 'signature',
      line,
      expected:
        place >= 0
          ? `p. ${first + place * signature.every}`
          : `a page ${signature.every} after another signature`,
      fits: (folio) => {
        const value = parseFolio(folio)?.value ?? 0;
        return place >= 0
          ? value === first + place * signature.every
          : (value - first) % signature.every === 0;
      },
    });
  }
  for (const chapter of work.chapters) {
    const heading = chapter.headings.findLast((candidate) => candidate.inWitness);
    const line =
      heading && top.find((candidate) => opensWith(candidate.text, heading.text, work.runningHeads));
    if (!line) continue;
    anchors.push({
      index,
      kind: 'opening',
      line,
      expected: `p. ${chapter.opens}, where "${chapter.title}" opens`,
      fits: (folio) => folio === chapter.opens || isRunningHead(line.text, work.runningHeads),
    });
  }
  return anchors;
}

/** A heading line has the heading's words and nothing else: no folio, no part or chapter number of a running head. */
function opensWith(line: string, heading: string, runningHeads: readonly string[]): boolean {
  if (isRunningHead(line, runningHeads) && /\d|\b(CH|PT)\b/.test(line)) return false;
  return isSameHeading(line, heading);
}

function folioAnchor(index: number, line: WitnessLine, folio: Folio): Anchor {
  return {
    index,
    kind: 'folio',
    line,
    expected: `p. ${folio}, printed there`,
    fits: (counted) => counted === folio,
  };
}

/**
 * The anchors that do not fit the count. A folio in the furniture may itself be misread ("212" for 312,
 * carr-1950:13695): it counts against the map only if another anchor near it does not fit either. So one misread
 * digit is told apart from a lost page.
 */
function disagreements(
  work: Work,
  anchors: readonly Anchor[],
  folioOf: ReadonlyMap<number, Folio>,
): Finding[] {
  const failing = anchors.filter((anchor) => {
    const folio = folioOf.get(anchor.index);
    return folio !== undefined && !anchor.fits(folio);
  });
  return failing
    .filter(
      (anchor) =>
        anchor.kind !== 'folio' ||
        failing.some((other) => other !== anchor && Math.abs(other.index - anchor.index) < NEAR),
    )
    .map((anchor) => ({
      severity: 'error' as const,
      rule: 'map-not-closed',
      place: `content/sources/${work.id}/${work.witness.file}:${anchor.line.number}:1`,
      found: `"${anchor.line.text.trim()}" where the count has come to p. ${folioOf.get(anchor.index)}`,
      expected: anchor.expected,
      hint: 'a page is missing or doubled before this line: add it to pages.missing or pages.blank in work.yaml',
    }));
}

function chapterNotFound(work: Work, chapter: OutlineChapter): Finding {
  return {
    severity: 'error',
    rule: 'chapter-not-found',
    place: `content/sources/${work.id}/work.yaml: chapters.${chapter.slug}.opens`,
    found: `p. ${chapter.opens}`,
    expected: `a printed page from ${work.pages.first} to ${work.pages.last}`,
    hint: 'correct `opens` to the page on which the chapter begins',
  };
}
