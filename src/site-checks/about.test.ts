/** Every figure of the pages about the edition, counted again from the files and compared with what the pages say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { causeWords } from '../edition/cause-words.ts';
import { dayInWords } from '../edition/day-in-words.ts';
import { percent, percentRange, RULING_NAMES, STATE_NAMES } from '../edition/wording.ts';
import type { ZoneScore } from '../model/accuracy.ts';
import type { PageMap } from '../model/page-map.ts';
import type { ReadingRecord } from '../model/provenance.ts';
import type { EditionData } from '../schemas/edition-data.ts';
import { alignWords } from '../score/align-words.ts';
import { closestAlignment } from '../score/closest-alignment.ts';
import { editionStreams } from '../score/edition-streams.ts';
import { errorRate } from '../score/error-interval.ts';
import { type GoldPage, readGoldPage } from '../score/read-gold-page.ts';
import { scoreWorks } from '../score/score-works.ts';
import { readPages, textOf } from './read-site.ts';

const { folder } = inject('site');
const pages = readPages(folder);
const htmlOf = (path: string) => pages.get(path)?.html ?? '';
const accuracy = htmlOf('about/accuracy/');
const lists = htmlOf('about/lists/');
const works = readdirSync('content/sources');
const gold = readdirSync('content/ground-truth')
  .filter((name) => name.endsWith('.gold'))
  .map((name) => readGoldPage(name, readFileSync(join('content/ground-truth', name), 'utf8')));

const dataOf = (work: string) =>
  JSON.parse(readFileSync(join(folder, `data/${work}.json`), 'utf8')) as EditionData;
const mapOf = (work: string) => JSON.parse(readFileSync(`content/pages/${work}.json`, 'utf8')) as PageMap;
const jsonLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

/** The rows of a table as lists of cells; the table is named by what its opening tag says. */
function rowsOf(html: string, ...attributes: readonly string[]): string[][] {
  const table = html
    .split('<table')
    .slice(1)
    .find((part) => attributes.every((attribute) => part.slice(0, part.indexOf('>')).includes(attribute)));
  if (table === undefined) return [];
  return [...table.slice(0, table.indexOf('</table>')).matchAll(/<tr\b.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[dh]\b.*?<\/t[dh]>|<t[dh]\b[^>]*\/>/gs)].map(([cell]) => textOf(cell)),
  );
}

/** Who put a place right, told from the record alone: a ruling, a rule, or nobody. */
function byWhom({ cause }: ReadingRecord): 'reader' | 'rule' | undefined {
  const causes = cause.split(' ').filter(Boolean);
  const setting =
    /^(note-mark|hyphen-at-line-end|word-cut-by-line-end|space-at-line-end|drop-cap|outline-heading)$/;
  if (causes.includes('ruling')) return 'reader';
  return causes.every((one) => setting.test(one)) ? undefined : 'rule';
}

function recordsOf(work: string): ReadingRecord[] {
  const below = `content/provenance/${work}`;
  return readdirSync(below)
    .filter((name) => /^\d.*\.jsonl$/.test(name))
    .flatMap((name) => jsonLines(join(below, name)) as ReadingRecord[]);
}

/** The page of a place in a text of the published data. */
function pageOf(passage: EditionData['passages'][number], offset: number): string {
  const begun = passage.pageBreaks.filter((one) => (one.split ?? one.offset) <= offset);
  return begun.at(-1)?.folio ?? passage.folio;
}

describe.each(works)('of %s', (work) => {
  const data = dataOf(work);
  const map = mapOf(work);
  const records = recordsOf(work);
  const doubts = data.passages.flatMap((passage) =>
    passage.doubts.map(({ start }) => pageOf(passage, start)),
  );

  test('the error rates are those of the published data, and those without rulings the measured ones', () => {
    const own = gold.filter((page) => page.work === data.gold);
    const parts = { body: 'Text', notes: 'Footnotes', all: 'Together' } as const;
    const rows = rowsOf(accuracy, 'class="rates"', `data-work="${work}"`);
    const unruled = (
      JSON.parse(readFileSync(`content/accuracy/${work}.json`, 'utf8')) as { unruled: ZoneScore[] }
    ).unruled;
    const streams = editionStreams(data);
    const cell = (counts: readonly { units: number; errors: number }[]) => {
      const { rate, low, high, errors, units } = errorRate(counts.filter((count) => count.units > 0));
      const of = `${errors.toLocaleString('en-GB')} of ${units.toLocaleString('en-GB')}`;
      return `${percent(rate)} ${percentRange(low, high)} ${of}`;
    };
    const zones = ['body', 'notes'] as const;
    const characters = zones.map((zone) => {
      const shown = own.map((page): GoldPage => ({ ...page, body: '', notes: '', [zone]: page[zone] }));
      return scoreWorks([data], shown).pages.map(({ tally }) => ({
        units: tally.characters,
        errors: tally.edits,
      }));
    });
    const words = zones.map((zone) =>
      own.map((page) => {
        const places = alignWords(closestAlignment(page[zone], streams[zone])?.steps ?? []);
        return {
          units: places.reduce((sum, place) => sum + place.gold.length, 0),
          errors: places.reduce((sum, place) => sum + place.edits, 0),
        };
      }),
    );
    const wrong = zones.flatMap((zone) =>
      own.flatMap((page) =>
        alignWords(closestAlignment(page[zone], streams[zone])?.steps ?? []).filter(({ edits }) => edits > 0),
      ),
    );
    const named = accuracy.split(`data-differences="${work}"`)[1]?.split('</div>')[0] ?? '';
    expect(named.split('<li>').length - 1).toBe(wrong.length);
    for (const { gold: words } of wrong)
      expect(textOf(named)).toContain(words.map(({ word }) => word).join(' '));
    const together = (counts: readonly (readonly { units: number; errors: number }[])[]) =>
      own.map((_, page) => ({
        units: counts.reduce((sum, zone) => sum + (zone[page]?.units ?? 0), 0),
        errors: counts.reduce((sum, zone) => sum + (zone[page]?.errors ?? 0), 0),
      }));
    const published = [
      ['Text', cell(characters[0] ?? []), cell(words[0] ?? [])],
      ['Footnotes', cell(characters[1] ?? []), cell(words[1] ?? [])],
      ['Together', cell(together(characters)), cell(together(words))],
    ];
    const alone = Object.entries(parts).map(([part, name]) => {
      const perPage = own.map((page) =>
        unruled.filter((zone) => zone.page === page.name && (part === 'all' || part === zone.zone)),
      );
      const sums = (units: 'characters' | 'words', errors: 'errors' | 'wrongWords') =>
        cell(
          perPage.map((zones) => ({
            units: zones.reduce((sum, zone) => sum + zone[units], 0),
            errors: zones.reduce((sum, zone) => sum + zone[errors], 0),
          })),
        );
      return [name, sums('characters', 'errors'), sums('words', 'wrongWords')];
    });
    expect(rows).toEqual([
      ['', 'Characters wrong', 'Words wrong'],
      ['As published'],
      ...published,
      ['By rules alone'],
      ...alone,
    ]);
    const brief = rowsOf(htmlOf('about/'), 'class="rates"').find(([name]) =>
      name?.startsWith(data.work.shortTitle),
    );
    expect(brief?.slice(1)).toEqual(
      published.slice(0, 2).map(([, characters = '']) => characters.replace(/ \S+ of \S+$/, '')),
    );
  });

  test('every page has the corrections and doubts that are on record, in the picture and in the table', () => {
    const lineOf = ({ at }: ReadingRecord) => Number(at.split(':')[0]);
    const isOn = (page: PageMap['pages'][number], line: number) =>
      [page.lines, ...(page.duplicates ?? []).map(({ lines }) => lines)].some(
        (lines) => lines && lines[0] <= line && line <= lines[1],
      );
    const expected = map.pages.map((page) => {
      if (page.status !== 'present')
        return [page.folio, page.status === 'lacuna' ? 'missing' : 'without text'];
      const own = records.filter((record) => isOn(page, lineOf(record)));
      const count = (by: 'reader' | 'rule') => String(own.filter((record) => byWhom(record) === by).length);
      return [
        page.folio,
        count('rule'),
        count('reader'),
        String(doubts.filter((one) => one === page.folio).length),
      ];
    });
    expect(rowsOf(accuracy, 'class="strip-table"', `data-work="${work}"`).slice(1)).toEqual(expected);
    const marks = new Map(
      [...accuracy.matchAll(new RegExp(`<a href="/${work}/p/([^/]+)/" tabindex="-1">(.*?)</a>`, 'gs'))].map(
        ([, folio = '', mark = '']) => [folio, mark],
      ),
    );
    expect([...marks.keys()]).toEqual(map.pages.map(({ folio }) => folio));
    for (const [folio = '', byRule, byReader, doubtful] of expected) {
      const mark = marks.get(folio) ?? '';
      expect([mark.includes('strip-missing'), folio]).toEqual([byRule === 'missing', folio]);
      if (byReader === undefined) continue;
      expect([mark.includes('strip-rule'), folio]).toEqual([byRule !== '0', folio]);
      expect([mark.includes('strip-reader'), folio]).toEqual([byReader !== '0', folio]);
      expect([mark.includes('strip-doubt'), folio]).toEqual([doubtful !== '0', folio]);
    }
  });

  test('rules and decisions are counted as they stand in the records and rulings', () => {
    const acted = new Map<string, number>();
    for (const record of records.filter((one) => byWhom(one) === 'rule')) {
      for (const cause of new Set(record.cause.split(' ')))
        if (byWhom({ ...record, cause }))
          acted.set(causeWords(cause), (acted.get(causeWords(cause)) ?? 0) + 1);
    }
    const table = (counts: string) =>
      new Map(
        rowsOf(accuracy, `data-work="${work}"`, `data-counts="${counts}"`)
          .slice(1)
          .map(([name = '', count = '']) => [name, Number(count.replaceAll(',', ''))]),
      );
    expect(table('rules')).toEqual(acted);
    const below = `content/sources/${work}/rulings`;
    const rulings = readdirSync(below).flatMap(
      (name) =>
        (
          parse(readFileSync(join(below, name), 'utf8')) as {
            rulings: { kind: keyof typeof RULING_NAMES; certainty: string }[];
          }
        ).rulings,
    );
    const kinds = new Map<string, number>();
    for (const { kind } of rulings) kinds.set(RULING_NAMES[kind], (kinds.get(RULING_NAMES[kind]) ?? 0) + 1);
    expect(table('rulings')).toEqual(kinds);
    const certain = rulings.filter(({ certainty }) => certainty === 'certain').length;
    expect(textOf(accuracy)).toContain(
      `${data.work.shortTitle}: ${rulings.length.toLocaleString('en-GB')} decisions of readers, ${certain.toLocaleString('en-GB')} of them certain`,
    );
  });

  test('the figures of the version are those of the published data', () => {
    const column = works.length === 0 ? 0 : headOf(data.work.shortTitle);
    const figures = new Map(
      rowsOf(accuracy.slice(accuracy.indexOf('id="counts"')), 'class="counts"').map((cells) => [
        cells[0],
        Number(cells[column]?.replaceAll(',', '')),
      ]),
    );
    const ofKind = (...kinds: readonly string[]) =>
      data.passages.filter(({ kind }) => kinds.includes(kind)).length;
    const present = data.pages.filter(({ status }) => status === 'present');
    const referred = new Set(data.passages.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note)));
    const expected: Record<string, number> = {
      'Printed pages with text': present.length,
      'Missing pages': data.pages.filter(({ status }) => status === 'lacuna').length,
      'Pages without text': data.pages.filter(({ status }) => status === 'blank').length,
      'Page numbers that could be read': data.pages.filter(({ evidence }) => evidence === 'printed').length,
      'Paragraphs, quotations, items': ofKind('paragraph', 'quotation', 'item'),
      Footnotes: ofKind('note'),
      'Note marks without a note': data.passages.reduce((sum, one) => sum + one.unmatchedMarks.length, 0),
      'Notes without a mark': data.passages.filter(({ kind, id }) => kind === 'note' && !referred.has(id))
        .length,
      'Doubtful readings': doubts.length,
      'Headings supplied by us': data.passages.filter(
        ({ kind, isSupplied }) => kind === 'heading' && isSupplied,
      ).length,
      'Cross-references that are links': data.passages.reduce((sum, { links }) => sum + links.length, 0),
      [STATE_NAMES.print]: present.filter(({ state }) => state === 'print').length,
      [STATE_NAMES.twice]: present.filter(({ state }) => state === 'twice').length,
    };
    for (const [name, count] of Object.entries(expected))
      expect([name, figures.get(name)]).toEqual([name, count]);
  });

  test('the version and its day are those of the record', () => {
    const { edition } = parse(readFileSync(`content/sources/${work}/work.yaml`, 'utf8')) as {
      edition: { version: string; state: string; date: string };
    };
    expect(textOf(htmlOf('about/'))).toContain(
      `Version ${edition.version} (${edition.state}) of ${dayInWords(edition.date).replace('\u00a0', ' ')}.`,
    );
  });

  test('the lists hold every place, each with a way to its page', () => {
    const listed = (list: string) =>
      lists
        .split('<div class="listed"')
        .find((part) => part.startsWith(` data-work="${work}" data-list="${list}"`))
        ?.split('</section>')[0] ?? '';
    const entries = (list: string) => listed(list).split('<li>').slice(1);
    const accepted = parse(readFileSync(`content/sources/${work}/accepted-findings.yaml`, 'utf8')) as {
      accepted: readonly { at: string }[];
    };
    const variants = readdirSync(`content/provenance/${work}`).includes('variants.jsonl')
      ? jsonLines(`content/provenance/${work}/variants.jsonl`).length
      : 0;
    const notes = data.passages.flatMap((passage) => passage.editorNotes ?? []);
    expect(entries('doubts').map((entry) => /\/p\/([^/]+)\//.exec(entry)?.[1])).toEqual(
      map.pages.flatMap(({ folio }) => doubts.filter((one) => one === folio)),
    );
    expect(entries('variants').length).toBe(variants);
    expect(entries('accepted').length).toBe(accepted.accepted.length);
    expect(entries('accepted').filter((entry) => !entry.includes('/p/')).length).toBe(
      accepted.accepted.filter(({ at }) => at === 'everywhere').length,
    );
    const supplied = data.passages.flatMap((one) =>
      one.isSupplied ? [one.id] : one.supplied.map(() => one.id),
    );
    expect(entries('supplied').length).toBe(supplied.length);
    const referred = new Set(data.passages.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note)));
    expect(entries('loose').length).toBe(
      data.passages.reduce((sum, one) => sum + one.unmatchedMarks.length, 0) +
        data.passages.filter(({ kind, id }) => kind === 'note' && !referred.has(id)).length,
    );
    expect(entries('editor-notes').length).toBe(notes.length);
    for (const { text } of notes) expect(textOf(listed('editor-notes'))).toContain(text);
    for (const { folio, status } of map.pages.filter((page) => page.status === 'lacuna'))
      expect([status, lists.includes(`href="/${work}/p/${folio}/">${folio}</a>`)]).toEqual(['lacuna', true]);
  });
});

test('the sentences about the picture have the sums and the highest marks of its tables', () => {
  const pagesOf = (work: string) =>
    rowsOf(accuracy, 'class="strip-table"', `data-work="${work}"`)
      .slice(1)
      .filter((cells) => cells.length === 4)
      .map(([folio, ...counts]) => ({ work, folio, counts: counts.map(Number) }));
  const all = works.flatMap(pagesOf);
  const sum = (column: number) =>
    all.reduce((total, { counts }) => total + (counts[column] ?? 0), 0).toLocaleString('en-GB');
  const told = textOf(accuracy);
  expect(told).toContain(
    `${sum(0)} places were put right by rules and ${sum(1)} by readers; ${sum(2)} readings are still doubtful.`,
  );
  const [above, below] = [0, 1].map((column) => {
    const most = Math.max(...all.map(({ counts }) => counts[column] ?? 0));
    const places = all.filter(({ counts }) => counts[column] === most);
    return { most, places: places.map(({ work, folio }) => `${dataOf(work).work.shortTitle}, p. ${folio}`) };
  });
  expect(
    above?.places.some((place) => told.includes(`above the line stands for ${above.most} places: ${place}.`)),
  ).toBe(true);
  expect(
    below?.places.some((place) =>
      told.includes(`on a scale of its own, stands for ${below.most}: ${place}.`),
    ),
  ).toBe(true);
});

test('statement and sources have the counts of the records, the page maps and the lists', () => {
  const about = textOf(htmlOf('about/'));
  const sources = textOf(htmlOf('about/sources/'));
  for (const work of works) {
    const map = mapOf(work);
    const present = map.pages.filter(({ status }) => status === 'present').length;
    const twice = map.pages.reduce((sum, { duplicates = [] }) => sum + duplicates.length, 0);
    expect(about).toContain(
      `${present} printed pages with text${twice === 0 ? '' : `; ${twice} pages were scanned twice`}.`,
    );
    expect(sources).toContain(
      `${map.scans} scans of printed pages ${map.pages[0]?.folio} to ${map.pages.at(-1)?.folio}.`,
    );
    expect(sources).toContain(
      `${recordsOf(work).length.toLocaleString('en-GB')} changes with cause and evidence`,
    );
    expect(sources).toContain(map.witness);
  }
  for (const path of ['lexicon', 'authority'].flatMap((below) =>
    readdirSync(join('content', below)).map((name) => `${below}/${name}`),
  )) {
    const entries = readFileSync(join('content', path), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')).length;
    const row = htmlOf('about/sources/').split(`data-list="${path}"`)[1]?.split('</tr>')[0] ?? '';
    expect([path, textOf(row)]).toEqual([
      path,
      expect.stringContaining(` ${entries.toLocaleString('en-GB')} `),
    ]);
  }
});

function headOf(shortTitle: string): number {
  return (
    rowsOf(accuracy.slice(accuracy.indexOf('id="counts"')), 'class="counts"')[0]?.indexOf(shortTitle) ?? -1
  );
}

test('the planted errors are told as the readers’ record has them', () => {
  const { all, kinds, text } = JSON.parse(readFileSync('content/readings/planted.json', 'utf8')) as {
    all: Record<'planted' | 'a' | 'b' | 'either', number>;
    kinds: Record<'body' | 'notes' | 'figures', { planted: number; either: number }>;
    text: { missed: number; interval: readonly [number, number] };
  };
  const of = ({ planted, either }: { planted: number; either: number }) => `${either} of ${planted}`;
  const near = /missed, ([\d.]+) of the text’s own .*? \(95 % interval ([\d.]+) to ([\d.]+)\)/
    .exec(textOf(accuracy))
    ?.slice(1)
    .map(Number);
  expect(near?.length).toBe(3);
  for (const [index, figure] of [text.missed, ...text.interval].entries())
    expect(Math.abs((near?.[index] ?? Number.NaN) - figure)).toBeLessThanOrEqual(figure < 10 ? 0.05 : 0.5);
  expect(textOf(accuracy)).toContain(`${all.planted} errors had been planted`);
  expect(textOf(accuracy)).toContain(
    `The first reader found ${all.a}, the second ${all.b}, and one or the other ${all.either}: in the text ${of(kinds.body)}, in the notes ${of(kinds.notes)}, in figures ${of(kinds.figures)}.`,
  );
});

test('wherever a rate stands the same sentence says what it cannot see', () => {
  for (const path of ['about/', 'about/accuracy/']) {
    expect(textOf(htmlOf(path)), path).toContain(
      'The reference pages were established from the same scanned text by two independent readings; the printed book was not seen; a misread figure or name that makes sense can escape this measure.',
    );
  }
});

test('addresses of sections that were once given still lead to them', () => {
  const promised = ['what', 'how', 'trust', 'figures', 'signs', 'missing', 'corrections', 'rights', 'cite'];
  expect(promised.filter((id) => !pages.get('about/')?.ids.includes(id))).toEqual([]);
});

test('in the public site no figure of a text that is not shown stands on these pages', () => {
  const open = readPages(inject('publicSite').folder);
  const leftOut = works.filter(
    (work) =>
      !(parse(readFileSync(`content/sources/${work}/work.yaml`, 'utf8')) as { publish: boolean }).publish,
  );
  for (const path of ['about/accuracy/', 'about/lists/']) {
    expect(open.get(path)?.html.length, path).toBeGreaterThan(1000);
    for (const work of leftOut) expect(open.get(path)?.html, path).not.toContain(`data-work="${work}"`);
  }
});
