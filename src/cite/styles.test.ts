import { expect, test } from 'vitest';
import { citeInPrint, noteInPrint } from './cite-in-print.ts';
import type { Cited } from './cite-record.ts';
import { plainRuns } from './runs.ts';
import {
  CHAPTER,
  OF_FOREWORD,
  OF_PAMPHLET,
  ON_TWO_PAGES,
  QUOTED_IN_NOTE,
  VOLUME,
  WHOLE_CHAPTER,
} from './sample-cited.ts';
import { STYLES, styleOf } from './styles.ts';

const TITLE = 'The Long Winter 1801-1812';
const inStyle = (id: string) =>
  [ON_TWO_PAGES, QUOTED_IN_NOTE, WHOLE_CHAPTER, OF_FOREWORD, OF_PAMPHLET].map(
    (cited) => styleOf(id).write(cited).plain,
  );

test('the citation that is copied with words names speaker, book, printed place and version', () => {
  const copied = [ON_TWO_PAGES, QUOTED_IN_NOTE, OF_FOREWORD, OF_PAMPHLET].map((cited) =>
    plainRuns(citeInPrint(cited)),
  );
  expect(copied).toEqual([
    `A. B. Poe, ${TITLE}, vol. IV, A History of the North, 2 (London: Frost & Sons, 1931), pp. 137–138. Text: Old Books, version 1.0 of 2026-09-03.`,
    `The tenth congress, quoted in A. B. Poe, ${TITLE}, vol. IV, A History of the North, 2 (London: Frost & Sons, 1931), p. 101, n. 2. Text: Old Books, version 1.0 of 2026-09-03.`,
    'The publisher (The Press), foreword to Ann and Bob Roe, War or Peace? (Leeds: The Press, 1936), p. 2. Text: Old Books, draft version 0.3 of 2026-05-12.',
    'Ann and Bob Roe, War or Peace? (Leeds: The Press, 1936), p. 3. Text: Old Books, draft version 0.3 of 2026-05-12.',
  ]);
});

test('a quotation whose speaker is not known says so, and takes the printed note along', () => {
  const cited = plainRuns(
    citeInPrint({ ...ON_TWO_PAGES, quoted: {} }, { label: '3', folio: '138', text: 'Ibid. p. 4.' }),
  );
  expect(cited).toMatch(
    /^Quoted in A\. B\. Poe, .*, pp\. 137–138; the printed note, p\. 138, n\. 3, reads: “Ibid\. p\. 4\.” Text: /,
  );
});

test('the printed note is told with its page, unless that is the one page that is cited', () => {
  const note = { label: '1', folio: '71' };
  expect(noteInPrint(note, { first: '71', last: '71' })).toBe('n. 1');
  expect(noteInPrint(note, { first: '70', last: '70' })).toBe('p. 71, n. 1');
  expect(noteInPrint(note, { first: '70', last: '71' })).toBe('p. 71, n. 1');
});

test('Chicago notes', () => {
  expect(inStyle('chicago-note')).toEqual([
    `A. B. Poe, ${TITLE}, vol. 4, A History of the North 2 (London: Frost & Sons, 1931), 137–38, Old Books, version 1.0, September 3, 2026, https://example.org/poe-1931/p/137/#p137-1.`,
    `The tenth congress, quoted in A. B. Poe, ${TITLE}, vol. 4, A History of the North 2 (London: Frost & Sons, 1931), 101n2, Old Books, version 1.0, September 3, 2026, https://example.org/poe-1931/p/101/#n101-2.`,
    `A. B. Poe, “Ice and Snow,” chap. 3 in ${TITLE}, vol. 4, A History of the North 2 (London: Frost & Sons, 1931), 98–137, Old Books, version 1.0, September 3, 2026, https://example.org/poe-1931/ice/.`,
    'The publisher (The Press), foreword to War or Peace?, by Ann Roe and Bob Roe (Leeds: The Press, 1936), 2, Old Books, draft version 0.3, May 12, 2026, https://example.org/roe-1936/p/2/#p2-1.',
    'Ann Roe and Bob Roe, War or Peace? (Leeds: The Press, 1936), 3, Old Books, draft version 0.3, May 12, 2026, https://example.org/roe-1936/p/3/#p3-1.',
  ]);
});

test('Chicago bibliography', () => {
  expect(inStyle('chicago-bibliography')).toEqual([
    `Poe, A. B. ${TITLE}. Vol. 4. A History of the North 2. London: Frost & Sons, 1931. Old Books, version 1.0, September 3, 2026. https://example.org/poe-1931/p/137/#p137-1.`,
    `Poe, A. B. ${TITLE}. Vol. 4. A History of the North 2. London: Frost & Sons, 1931. Old Books, version 1.0, September 3, 2026. https://example.org/poe-1931/p/101/#n101-2.`,
    `Poe, A. B. “Ice and Snow.” Chap. 3 in ${TITLE}, vol. 4. A History of the North 2. London: Frost & Sons, 1931. Old Books, version 1.0, September 3, 2026. https://example.org/poe-1931/ice/.`,
    'The publisher (The Press). Foreword to War or Peace?, by Ann Roe and Bob Roe. Leeds: The Press, 1936. Old Books, draft version 0.3, May 12, 2026. https://example.org/roe-1936/p/2/#p2-1.',
    'Roe, Ann, and Bob Roe. War or Peace? Leeds: The Press, 1936. Old Books, draft version 0.3, May 12, 2026. https://example.org/roe-1936/p/3/#p3-1.',
  ]);
});

test('MLA', () => {
  expect(inStyle('mla')).toEqual([
    `Poe, A. B. ${TITLE}. Vol. 4, Frost & Sons, 1931. A History of the North 2. Old Books, version 1.0, 3 Sept. 2026, https://example.org/poe-1931/p/137/#p137-1.\n\nIn the text: (Poe 137–38)`,
    `Poe, A. B. ${TITLE}. Vol. 4, Frost & Sons, 1931. A History of the North 2. Old Books, version 1.0, 3 Sept. 2026, https://example.org/poe-1931/p/101/#n101-2.\n\nIn the text: (qtd. in Poe 101n2)`,
    `Poe, A. B. “Ice and Snow.” ${TITLE}, vol. 4, Frost & Sons, 1931, pp. 98–137. A History of the North 2. Old Books, version 1.0, 3 Sept. 2026, https://example.org/poe-1931/ice/.\n\nIn the text: (Poe)`,
    'The publisher (The Press). Foreword. War or Peace?, by Ann Roe and Bob Roe, The Press, 1936, p. 2. Old Books, draft version 0.3, 12 May 2026, https://example.org/roe-1936/p/2/#p2-1.\n\nIn the text: (The publisher [The Press] 2)',
    'Roe, Ann, and Bob Roe. War or Peace? The Press, 1936. Old Books, draft version 0.3, 12 May 2026, https://example.org/roe-1936/p/3/#p3-1.\n\nIn the text: (Roe and Roe 3)',
  ]);
});

test('APA', () => {
  expect(inStyle('apa')).toEqual([
    `Poe, A. B. (1931). ${TITLE} (Vol. 4) [Old Books, version 1.0]. Frost & Sons. https://example.org/poe-1931/p/137/#p137-1\n\nIn the text: (Poe, 1931, pp. 137–138)`,
    `Poe, A. B. (1931). ${TITLE} (Vol. 4) [Old Books, version 1.0]. Frost & Sons. https://example.org/poe-1931/p/101/#n101-2\n\nIn the text: (The tenth congress, as cited in Poe, 1931, p. 101, Note 2)`,
    `Poe, A. B. (1931). Ice and Snow. In ${TITLE} (Vol. 4, pp. 98–137) [Old Books, version 1.0]. Frost & Sons. https://example.org/poe-1931/ice/\n\nIn the text: (Poe, 1931)`,
    'The publisher (The Press). (1936). Foreword. In A. Roe & B. Roe, War or Peace? (p. 2) [Old Books, draft version 0.3]. The Press. https://example.org/roe-1936/p/2/#p2-1\n\nIn the text: (The publisher [The Press], 1936, p. 2)',
    'Roe, A., & Roe, B. (1936). War or Peace? [Old Books, draft version 0.3]. The Press. https://example.org/roe-1936/p/3/#p3-1\n\nIn the text: (Roe & Roe, 1936, p. 3)',
  ]);
});

const BY_THREE: Cited = {
  ...WHOLE_CHAPTER,
  chapter: { ...CHAPTER, title: 'Was “Winter” Long?' },
  record: {
    ...VOLUME,
    book: {
      ...VOLUME.book,
      authors: [
        { given: 'Jean-Paul Š.', family: 'Łódź' },
        { given: 'Ann', family: 'Roe' },
        { given: 'Ж. К.', family: 'Щедрин' },
      ],
    },
  },
};

test('of three authors each style names as many as its manual asks for, and marks within marks are single', () => {
  const begins = (id: string) => styleOf(id).write(BY_THREE).plain.split(TITLE)[0];
  expect(begins('chicago-note')).toBe('Jean-Paul Š. Łódź et al., “Was ‘Winter’ Long?,” chap. 3 in ');
  expect(begins('chicago-bibliography')).toBe(
    'Łódź, Jean-Paul Š., Ann Roe, and Ж. К. Щедрин. “Was ‘Winter’ Long?” Chap. 3 in ',
  );
  expect(begins('mla')).toBe('Łódź, Jean-Paul Š., et al. “Was ‘Winter’ Long?” ');
  expect(styleOf('mla').write(BY_THREE).plain).toMatch(/\(Łódź et al\.\)$/);
  expect(begins('apa')).toBe('Łódź, J.-P. Š., Roe, A., & Щедрин, Ж. К. (1931). Was “Winter” Long? In ');
  expect(styleOf('apa').write(BY_THREE).plain).toMatch(/\(Łódź et al\., 1931\)$/);
});

test('of very many authors a bibliography names the first three, a reference of APA the first nineteen and the last', () => {
  const authors = Array.from({ length: 21 }, (_, index) => ({
    given: 'Ann',
    family: `Poe${String.fromCharCode(97 + index)}`,
  }));
  const names = (id: string, count: number) => {
    const book = { ...VOLUME.book, authors: authors.slice(0, count) };
    return styleOf(id)
      .write({ ...ON_TWO_PAGES, record: { ...VOLUME, book } })
      .plain.split(/ \(1931\)| The Long/)[0];
  };
  expect(names('chicago-bibliography', 6)).toBe(
    'Poea, Ann, Ann Poeb, Ann Poec, Ann Poed, Ann Poee, and Ann Poef.',
  );
  expect(names('chicago-bibliography', 7)).toBe('Poea, Ann, Ann Poeb, Ann Poec, et al.');
  expect(names('apa', 20)).toMatch(/Poer, A\., Poes, A\., & Poet, A\.$/);
  expect(names('apa', 21)).toMatch(/Poer, A\., Poes, A\., … Poeu, A\.$/);
});

test('where the site does not know its address the citation ends without one', () => {
  const ends = (id: string) =>
    styleOf(id)
      .write({ ...ON_TWO_PAGES, url: undefined })
      .plain.split('\n\n')[0];
  expect(ends('chicago-note')).toMatch(/, version 1\.0, September 3, 2026\.$/);
  expect(ends('chicago-bibliography')).toMatch(/, version 1\.0, September 3, 2026\.$/);
  expect(ends('mla')).toMatch(/, version 1\.0, 3 Sept\. 2026\.$/);
  expect(ends('apa')).toMatch(/, version 1\.0\]\. Frost & Sons\.$/);
});

test('BibTeX knows tilde, circumflex and angles by name, for an accent would fall on what follows', () => {
  const book = { ...VOLUME.book, title: 'A~B ^ <C>' };
  const { plain } = styleOf('bibtex').write({ ...ON_TWO_PAGES, record: { ...VOLUME, book } });
  expect(plain).toContain(
    'title = {{A\\textasciitilde{}B \\textasciicircum{} \\textless{}C\\textgreater{}}}',
  );
});

test('BibTeX holds capitals together, guards the signs of TeX, and remarks the place', () => {
  expect(styleOf('bibtex').write(QUOTED_IN_NOTE).plain).toBe(`@book{poe-1931,
  author = {Poe, A. B.},
  title = {{The Long Winter 1801-1812}},
  volume = {4},
  series = {{A History of the North}},
  number = {2},
  publisher = {Frost \\& Sons},
  address = {London},
  year = {1931},
  url = {https://example.org/poe-1931/p/101/#n101-2},
  note = {Text: Old Books, version 1.0 of 2026-09-03},
  annote = {Cited: the tenth congress, quoted at p. 101, n. 2},
}`);
  expect(styleOf('bibtex').write(OF_PAMPHLET).plain).toMatch(
    /^@book\{roe-1936,\n {2}author = \{Roe, Ann and Roe, Bob\},/,
  );
});

test('RIS has a line for each author, and ends as readers of it ask', () => {
  expect(styleOf('ris').write(OF_FOREWORD).plain).toBe(
    [
      'TY  - CHAP',
      'AU  - The publisher (The Press)',
      'TI  - Publisher’s Foreword',
      'T2  - War or Peace?',
      'C2  - Roe, Ann',
      'C2  - Roe, Bob',
      'CY  - Leeds',
      'PB  - The Press',
      'PY  - 1936',
      'SP  - 2',
      'LA  - en-GB',
      'UR  - https://example.org/roe-1936/p/2/#p2-1',
      'N1  - Cited: p. 2. Text: Old Books, draft version 0.3 of 2026-05-12',
      'ER  - ',
    ].join('\n'),
  );
});

test('CSL-JSON reads back as one entry with the names parted', () => {
  expect(JSON.parse(styleOf('csl-json').write(WHOLE_CHAPTER).plain)).toEqual([
    {
      id: 'poe-1931-ice',
      type: 'chapter',
      title: 'Ice and Snow',
      author: [{ family: 'Poe', given: 'A. B.' }],
      'container-title': TITLE,
      'chapter-number': '3',
      volume: '4',
      'collection-title': 'A History of the North',
      'collection-number': '2',
      publisher: 'Frost & Sons',
      'publisher-place': 'London',
      issued: { 'date-parts': [[1931]] },
      page: '98-137',
      language: 'en-GB',
      source: 'Old Books',
      version: '1.0',
      URL: 'https://example.org/poe-1931/ice/',
      note: 'Text: Old Books, version 1.0 of 2026-09-03',
    },
  ]);
});

test('every style gives the year, the title and the address of all that can be cited', () => {
  for (const style of STYLES) {
    for (const cited of [ON_TWO_PAGES, WHOLE_CHAPTER, OF_FOREWORD]) {
      const { plain, html } = style.write(cited);
      expect(plain).toContain(cited.record.book.title);
      expect(plain).toContain(String(cited.record.book.year));
      expect(plain).toContain(cited.url);
      expect(html).not.toMatch(/&(?!amp;)/);
    }
  }
});

test('a style that is not known is the first one', () => {
  expect(styleOf('vancouver').id).toBe('chicago-note');
});
