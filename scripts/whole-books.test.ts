/**
 * What the edition of the real books must show, whatever rule or ruling made it: every page, every missing page,
 * every text, every note, and how near it is to the ground truth. Built once from `content/`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressesUnder } from '../src/edition/addresses.ts';
import { editionData } from '../src/edition/edition-data.ts';
import { compareFolios } from '../src/model/folio.ts';
import type { Passage } from '../src/model/passage.ts';
import { parseLocus } from '../src/model/witness.ts';
import { accountForWitness } from '../src/pipeline/emit/account-for-witness.ts';
import { extentsOf, formatExtents, parseExtents } from '../src/pipeline/emit/extents.ts';
import { findLabels } from '../src/pipeline/notes/find-labels.ts';
import { MARK_SYSTEMS } from '../src/pipeline/notes/mark-forms.ts';
import { composeChapters } from '../src/pipeline/passages/compose-chapters.ts';
import { formatLedger, parseLedger } from '../src/pipeline/passages/ledger.ts';
import type { RestoredWork } from '../src/pipeline/restore-work.ts';
import { readGoldPage } from '../src/score/read-gold-page.ts';
import { scoreWorks } from '../src/score/score-works.ts';
import { buildEdition, type Edition } from './edition/build-edition.ts';
import { readSources, type Source } from './edition/read-sources.ts';
import { projectRoot } from './project-root.ts';

const content = join(projectRoot, 'content');
const ids = ['carr-1950', 'webb-1936'] as const;
type Id = (typeof ids)[number];

/** A whole edition takes some seconds; on a loaded machine some more. */
const BUILD_LIMIT_MS = 120_000;

let sources: readonly Source[];
let edition: Edition;
let ruleless: Edition;

beforeAll(() => {
  sources = readSources(content);
  edition = buildEdition({ content, renumber: true });
  ruleless = buildEdition({ content, renumber: true, rulings: false });
}, BUILD_LIMIT_MS);

function restored(id: Id): RestoredWork {
  const found = edition.works.find(({ work }) => work.id === id);
  if (!found) throw new Error(`no edition of ${id}`);
  return found;
}

function foliosOf(id: Id, status: string): string[] {
  return restored(id)
    .map.pages.filter((page) => page.status === status)
    .map(({ folio }) => folio);
}

function passagesOf(id: Id): Passage[] {
  return restored(id).chapters.flatMap(({ passages }) => passages);
}

function headingsOf(id: Id, level: 1 | 2): string[] {
  return passagesOf(id)
    .filter((passage) => passage.level === level)
    .map(({ text }) => text);
}

describe('Carr', () => {
  test('404 printed pages are present, from v to 420', () => {
    const present = foliosOf('carr-1950', 'present');
    expect(present).toHaveLength(404);
    expect([present[0], present[3], present[4], present.at(-1)]).toEqual(['v', 'viii', '3', '420']);
  });

  test('12 pages that had text are held by no scan', () => {
    expect(foliosOf('carr-1950', 'lacuna').join(' ')).toBe('141 174 179 217 255 260 293 331 362 369 396 407');
  });

  test('the pages between the parts are blank, not missing', () => {
    expect(
      foliosOf('carr-1950', 'blank')
        .filter((folio) => Number(folio) > 2)
        .join(' '),
    ).toBe('102 103 104 250 251 252');
  });

  test('11 pages were scanned twice; the second scan is kept beside the first', () => {
    const twice = restored('carr-1950').map.pages.flatMap(({ folio, duplicates = [] }) =>
      duplicates.map(({ scan }) => `${folio}:${scan}`),
    );
    expect(twice.join(' ')).toBe(
      '139:132 172:163 177:168 215:205 258:241 291:272 329:309 360:339 367:345 394:369 405:378',
    );
  });

  test('17 texts, each with its title, in the order of the book', () => {
    const { chapters } = restored('carr-1950');
    expect(chapters.map(({ pages, title }) => `${pages.first} ${title}`)).toEqual([
      'v Preface',
      '3 The Foundations of Bolshevism',
      '26 Bolsheviks and Mensheviks',
      '45 1905 and After',
      '70 From February to October',
      '105 The Two Revolutions',
      '124 The Constitution of the RSFSR',
      '151 Consolidating the Dictatorship',
      '184 The Ascendancy of the Party',
      '214 Party and State',
      '233 Lenin’s Theory of the State',
      '253 Policy, Doctrine, Machinery',
      '286 Self-Determination in Practice',
      '364 The Balance-Sheet of Self-Determination',
      '380 Through Alliance to Federation',
      '399 The Constitution of the USSR',
      '410 The Bolshevik Doctrine of Self-Determination',
    ]);
    expect(chapters.filter(({ kind }) => kind === 'chapter').map(({ number }) => number)).toEqual(
      Array.from({ length: 14 }, (_, k) => String(k + 1)),
    );
    for (const { passages } of chapters) expect(passages.some(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  test('its nine surviving sections are headings', () => {
    expect(headingsOf('carr-1950', 2)).toEqual([
      '(a) Outlines of Policy',
      '(c) Machinery',
      '(a) The Western Borderlands',
      '(b) The Eastern Borderlands',
      '(c) Central Asia',
      '(d) The Transcaucasian Republics',
      '(e) Siberia',
      '(a) The Nineteenth-century Background',
      '(b) Bolshevik Doctrine before 1917',
    ]);
  });

  test('six heading lines that the OCR lost are supplied and say so', () => {
    const supplied = passagesOf('carr-1950').filter(({ isSupplied }) => isSupplied);
    expect(supplied.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading CHAPTER 2',
      'heading CHAPTER 4',
      'heading CHAPTER 6',
      'heading CHAPTER 8',
      'heading CHAPTER 9',
      'heading PARTY AND STATE',
    ]);
  });

  test('a sentence at the foot of a page before a missing one is broken off, nowhere else', () => {
    for (const { passages } of restored('carr-1950').chapters) {
      for (const [index, passage] of passages.entries()) {
        if (passage.brokenOff) expect(passages[index + 1]?.kind).toBe('lacuna');
      }
    }
    expect(passagesOf('carr-1950').some(({ brokenOff }) => brokenOff)).toBe(true);
  });
});

describe('the Webbs', () => {
  test('31 printed pages on 26 scans, 2 to 32, none missing', () => {
    const { map } = restored('webb-1936');
    expect(foliosOf('webb-1936', 'present')).toEqual(Array.from({ length: 31 }, (_, k) => String(k + 2)));
    expect([map.scans, map.pages.length]).toEqual([26, 31]);
  });

  test('the folios 8 and 26 are read off the pages; “i6” is counted to be 16', () => {
    const printed = restored('webb-1936')
      .map.pages.filter(({ evidence }) => evidence === 'printed')
      .map(({ folio }) => folio);
    expect(printed).toEqual(['8', '26']);
  });

  test('the foreword is the publisher’s, the text has all seven subheads', () => {
    const { chapters } = restored('webb-1936');
    expect(chapters.map(({ kind, pages, authors }) => [kind, pages.first, authors !== undefined])).toEqual([
      ['foreword', '2', true],
      ['text', '3', false],
    ]);
    expect(headingsOf('webb-1936', 2)).toEqual([
      'The Meaning of Dictatorship',
      'Is the Party a Dictator?',
      'Is Stalin a Dictator?',
      'The Dictatorship of the Proletariat',
      'Is the USSR an Autocracy?',
      'In whose Interest does the Government act?',
      'A New Social Form?',
    ]);
  });

  test('24 notes with 24 references: 20 asterisks and 4 daggers', () => {
    const notes = restored('webb-1936').chapters.flatMap((chapter) => chapter.notes);
    const count = (label: string) => notes.filter((note) => note.label === label).length;
    expect([notes.length, count('*'), count('†')]).toEqual([24, 20, 4]);
    expect(passagesOf('webb-1936').flatMap(({ noteRefs }) => noteRefs)).toHaveLength(24);
  });
});

describe.each(ids)('%s', (id) => {
  test('every line of the witness stands on one page, in one zone, or on a second scan', () => {
    const { pages, map, witness } = restored(id);
    const fates = new Map<number, number>();
    const count = (line: number) => fates.set(line, (fates.get(line) ?? 0) + 1);
    for (const { lines } of pages) for (const { line } of lines) count(line.number);
    for (const { duplicates = [] } of map.pages) {
      for (const { lines } of duplicates) for (let line = lines[0]; line <= lines[1]; line++) count(line);
    }
    const printed = witness.lines.filter(({ text }) => text.trim() !== '');
    expect(printed.filter(({ number }) => fates.get(number) !== 1).map(({ number }) => number)).toEqual([]);
    expect([...fates.values()].filter((times) => times > 1)).toEqual([]);
  });

  test('kept, changed and dropped characters and the space between them are the whole witness', () => {
    const { witness, map, pages, drafts } = restored(id);
    const { characters } = accountForWitness(witness, map, pages, drafts);
    expect(characters.kept + characters.changed + characters.dropped + characters.space).toBe(
      witness.text.length,
    );
    expect(characters.kept).toBeGreaterThan(characters.changed + characters.dropped);
  });

  test('readings of second scans are compared on repeated pages only, each from its own lines', () => {
    const { map, variants } = restored(id);
    const holders = ({ at, otherAt }: (typeof variants)[number]) => {
      const isIn = (locus: string, [first, last]: readonly [number, number] = [0, -1]) =>
        first <= Number.parseInt(locus, 10) && Number.parseInt(locus, 10) <= last;
      return map.pages.filter(
        ({ lines, duplicates = [] }) =>
          isIn(at, lines) && duplicates.some((scan) => isIn(otherAt, scan.lines)),
      );
    };
    expect(variants.filter((variant) => holders(variant).length !== 1)).toEqual([]);
    expect(variants.length > 0).toBe(map.pages.some(({ duplicates }) => duplicates !== undefined));
  });

  test('every page opens once: with a page break or as a missing page; and they rise', () => {
    const { map } = restored(id);
    const openings = passagesOf(id).flatMap((passage) =>
      passage.kind === 'lacuna'
        ? [passage.id.replace('page-', '')]
        : passage.pageBreaks.map(({ folio }) => folio),
    );
    expect(openings).toEqual(map.pages.filter(({ status }) => status !== 'blank').map(({ folio }) => folio));
    expect(openings.toSorted(compareFolios)).toEqual(openings);
  });

  test('page breaks lie in their text, before a word or after one that the page end cut', () => {
    for (const { text, pageBreaks } of passagesOf(id)) {
      for (const { offset, split } of pageBreaks) {
        expect(offset <= text.length).toBe(true);
        if (split === undefined)
          expect(offset === 0 || text[offset - 1] === ' ' || /[—–-]/.test(text[offset - 1] ?? '')).toBe(true);
        else expect(split > 0 && split < offset && !text.slice(split - 1, offset).includes(' ')).toBe(true);
      }
    }
  });

  // A ruled label counts where the files of rulings have it, whatever the stages made of it; as theirs if both say so.
  test('notes in are notes out: every label that is read or ruled in the zones of the notes is a note of the edition', () => {
    const { pages, chapters, work } = restored(id);
    const system = MARK_SYSTEMS[work.notes.marks];
    const ruled = sources.find((source) => source.work.id === id)?.rulings ?? [];
    const found = pages.flatMap(({ folio, lines }) => {
      const zone = lines.filter(({ kind }) => kind === 'notes' || kind === 'blank').map(({ line }) => line);
      const numbers = new Set(zone.map(({ number }) => number));
      const read = findLabels(zone, system).map(({ rank }) => system.marks[rank]);
      const decided = ruled.flatMap((ruling) =>
        ruling.kind === 'note-label' && numbers.has(parseLocus(ruling.at)?.line ?? 0) ? [ruling.label] : [],
      );
      const added = decided.filter((mark) => !read.includes(mark));
      return [...read, ...added].map((mark) => `${mark} on ${folio}`);
    });
    const emitted = chapters.flatMap(({ notes }) =>
      notes
        .filter(({ label }) => system.marks.includes(label))
        .map(({ label, folio }) => `${label} on ${folio}`),
    );
    expect(emitted.toSorted()).toEqual(found.toSorted());
  });

  test('every note has a text; its number, or its place on the page, is in its id', () => {
    for (const { id: note, label, folio, text } of restored(id).chapters.flatMap(({ notes }) => notes)) {
      expect(text.trim()).not.toBe('');
      if (/^\d$/.test(label)) expect(note).toBe(`n${folio}-${label}`);
      else expect(note.startsWith(`n${folio}-`)).toBe(true);
    }
  });

  test('every reference names a note of the page on which it stands, and no note has two', () => {
    const { chapters } = restored(id);
    const referred: string[] = [];
    for (const { passages, notes } of chapters) {
      const own = new Map(notes.map((note) => [note.id, note]));
      let folio: string | undefined;
      for (const { pageBreaks, noteRefs } of passages) {
        for (const { offset, note, mark } of noteRefs) {
          const here = pageBreaks.findLast((page) => (page.split ?? page.offset) <= offset)?.folio ?? folio;
          if (note === undefined) continue;
          expect([note, own.get(note)?.label, own.get(note)?.folio]).toEqual([note, mark, here]);
          referred.push(note);
        }
        folio = pageBreaks.at(-1)?.folio ?? folio;
      }
    }
    expect(new Set(referred).size).toBe(referred.length);
    expect(referred.length).toBeGreaterThan(0);
  });

  test('a note without a reference is reported, each once', () => {
    const { chapters, findings } = restored(id);
    const referred = new Set(
      chapters.flatMap(({ passages }) =>
        passages.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note)),
      ),
    );
    const orphans = chapters
      .flatMap(({ notes }) => notes)
      .filter((note) => !referred.has(note.id) && note.label !== '…');
    const reported = findings.filter(({ rule }) => rule === 'orphan-note');
    expect(
      orphans.map((note) => `note ${note.label} of p. ${note.folio} without a reference in the text`),
    ).toEqual(reported.map(({ found }) => found));
  });

  test('texts are trimmed and single-spaced NFC', () => {
    const { chapters } = restored(id);
    const texts = chapters.flatMap(({ passages, notes }) => [...passages, ...notes].map((one) => one.text));
    expect(
      texts.filter((text) => text !== text.normalize('NFC').trim() || / {2}| \n|\n /.test(text)),
    ).toEqual([]);
  });

  test('ids are unique in the whole work, and each begins with its page', () => {
    const { chapters, map } = restored(id);
    const given = chapters.flatMap(({ passages, notes }) => [...passages, ...notes].map((one) => one.id));
    expect(given.length - new Set(given).size).toBe(0);
    const folios = new Set(map.pages.map(({ folio }) => folio));
    const ofNoPage = given.filter(
      (one) => !folios.has(one.replace(/^(page-|[phn])/, '').replace(/-.*$/, '')),
    );
    expect(ofNoPage).toEqual([]);
  });

  test('a second build with the ledger of the first gives the same ids and the same ledger', () => {
    const { work, witness, map, drafts, ledger, chapters } = restored(id);
    const again = composeChapters(work, witness, map, drafts, parseLedger(formatLedger(ledger), 'ledger'));
    expect(again.findings).toEqual([]);
    expect(again.ledger).toEqual(ledger);
    const idsOf = (list: typeof chapters) =>
      list.flatMap(({ passages, notes }) => [...passages, ...notes].map((one) => one.id));
    expect(idsOf(again.chapters)).toEqual(idsOf(chapters));
  });

  test('the extents of all passages and notes are read back as they were written', () => {
    const { witness, drafts, chapters } = restored(id);
    drafts.forEach((draft, index) => {
      const chapter = chapters[index];
      const extents = extentsOf(
        draft,
        chapter ? [...chapter.passages, ...chapter.notes].map((one) => one.id) : [],
        witness,
      );
      expect(parseExtents(formatExtents(extents, witness), witness)).toEqual(extents);
    });
  });
});

test(
  'without rulings the ten ground-truth pages are met: CER, references, breaks',
  () => {
    const folder = join(content, 'ground-truth');
    const gold = readdirSync(folder)
      .filter((name) => name.endsWith('.gold'))
      .map((name) => readGoldPage(name, readFileSync(join(folder, name), 'utf8')));
    const addresses = addressesUnder('/');
    const data = ruleless.works.map(({ work, chapters, map }) => editionData(work, chapters, map, addresses));
    const { pages, total } = scoreWorks(data, gold);
    expect(pages).toHaveLength(10);
    expect(total.unplaced).toBe(0);
    expect(total.edits / total.characters).toBeLessThanOrEqual(0.015);
    expect(total.references.gold - total.references.found).toBeLessThanOrEqual(3);
    expect(total.references.invented).toBeLessThanOrEqual(1);
    expect(total.breaks.gold - total.breaks.found + total.breaks.invented).toBeLessThanOrEqual(1);
  },
  BUILD_LIMIT_MS,
);
