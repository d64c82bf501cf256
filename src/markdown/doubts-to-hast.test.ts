import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import { chapterToHast, type HastContext } from './chapter-to-hast.ts';
import { restrictToPage } from './restrict-to-page.ts';
import { at, chapter, note, passage } from './sample-chapter.ts';

const context: HastContext = {
  work: 'carr-1950',
  href: ({ chapter: slug, id }) => `/carr-1950/${slug}/#${id}`,
  pageHref: (folio) => `/carr-1950/p/${folio}/`,
};

const html = (subject: Chapter, more: Partial<HastContext> = {}) =>
  toHtml(chapterToHast(subject, { ...context, ...more }));

/** What is copied, and what is read aloud: the words alone, without names of links. */
const wordsOf = (shown: string) => shown.replace(/<[^>]*>/g, '');

const TEXT = 'in 1915 their organ';

test('a doubtful reading leads to its entry in the list, with what else it may be, and the entry leads back', () => {
  const doubts = [{ ...at(TEXT, '1915'), alternatives: ['1918', ''] }];
  const shown = html(chapter([passage('p61-1', TEXT, { doubts })]));
  expect(shown).toContain(
    [
      '<p id="p61-1" data-passage="p61-1">in ',
      '<span class="doubt" id="dp61-1-1" tabindex="0" data-alternatives="⟨doubtful reading: or ‘1918’ or nothing⟩">',
      '<span class="doubtful">1915</span>',
      '<a class="doubt-link" href="#dp61-1-1-entry" aria-label="doubtful reading: or ‘1918’ or nothing, page 61, in the list" data-alternatives="⟨doubtful reading: or ‘1918’ or nothing⟩"></a>',
      '</span> their organ</p>',
    ].join(''),
  );
  expect(shown).toContain(
    [
      '<li id="dp61-1-1-entry" data-folio="61"><p><span class="doubt-place">p. 61</span> <span class="noted-words">1915</span>',
      ' <span class="editor-words">⟨or ‘1918’ or nothing⟩</span>',
      '\u00a0<a class="back-link" href="#dp61-1-1" role="doc-backlink" aria-label="Back to the doubtful reading “1915”, page 61">↩</a></p></li>',
    ].join(''),
  );
});

test('in the running text a doubtful reading is its words and nothing else', () => {
  const doubts = [{ ...at(TEXT, '1915'), alternatives: ['1918'] }];
  const [text = ''] = html(chapter([passage('p61-1', TEXT, { doubts })])).split('<section');
  expect(wordsOf(text)).toBe(TEXT);
  expect(text).not.toMatch(/title=|role=/);
});

test('a place that cannot be read has a sign of its own, and the list says so', () => {
  const doubts = [{ ...at(TEXT, '1915'), alternatives: [] }];
  const shown = html(chapter([passage('p61-1', TEXT, { doubts })]));
  expect(shown).toContain('<span class="doubt illegible" id="dp61-1-1"');
  expect(shown).toContain(
    '<span class="noted-words">1915</span> <span class="editor-words">⟨cannot be read for certain⟩</span>',
  );
});

test('the dots of a doubtful reading end before the sign of a note in it', () => {
  // carr-1950:6607, the first line of p. 151
  const text = 'the dictatorship of the proletariat” applied by';
  const words = 'proletariat” applied';
  const subject = passage('p61-1', text, {
    doubts: [{ ...at(text, words), alternatives: ['proletariat”, applied'] }],
    emphasis: [at(text, words)],
    noteRefs: [{ offset: at(text, ' applied').start, mark: '1', note: 'n61-1' }],
  });
  const shown = html(chapter([subject], [note('n61-1', 'Ibid.')]));
  expect(shown).toMatch(
    /<span class="doubtful"><i>proletariat”<\/i><\/span><sup class="note-ref">.*?<\/sup><span class="doubtful"><i> applied<\/i><\/span><a class="doubt-link"/,
  );
  expect(shown.match(/id="dp61-1-1"/g)).toHaveLength(1);
});

test('supplied words that are parted in a doubtful reading have their brackets once', () => {
  const text = 'of the party';
  const subject = passage('p61-1', text, {
    doubts: [{ start: 0, end: text.length, alternatives: ['parties'] }],
    supplied: [at(text, 'the party')],
    noteRefs: [{ offset: at(text, ' party').start, mark: '1', note: 'n61-1' }],
  });
  const [shown = ''] = html(chapter([subject], [note('n61-1', 'Ibid.')])).split('<section');
  expect(wordsOf(shown)).toBe('of ⟨the1 party⟩');
});

test('a doubtful reading in a cross-reference is no link in a link, and still stands in the list', () => {
  const text = 'see p. 240';
  const subject = passage('p61-1', text, {
    links: [{ ...at(text, 'p. 240'), chapter: 'note-a', target: 'page-240' }],
    doubts: [{ ...at(text, '240'), alternatives: ['210'] }],
  });
  const shown = html(chapter([subject]));
  expect(shown).toContain(
    'p. <span class="doubt" id="dp61-1-1" data-alternatives="⟨doubtful reading: or ‘210’⟩"><span class="doubtful">240</span></span></a>',
  );
  expect(shown).toContain('id="dp61-1-1-entry"');
});

test('the list goes page by page, a page’s notes behind its text, and comes after the notes of the editors', () => {
  const doubts = [{ start: 0, end: 3, alternatives: ['two'] }];
  const editorNotes = [{ start: 0, end: 3, text: 'So printed.' }];
  const subject = chapter(
    [
      passage('p61-1', 'one two', { doubts, editorNotes }),
      passage('p62-1', 'one', { doubts, pageBreaks: [{ offset: 0, folio: '62' }] }),
    ],
    [
      note('n61-1', 'one more and one', {
        doubts: [...doubts, { start: 13, end: 16, alternatives: ['two'] }],
        pageBreaks: [{ offset: 9, folio: '62' }],
      }),
    ],
  );
  const shown = html(subject);
  const places = [...shown.matchAll(/<li id="(d[^"]*)-entry".*?class="doubt-place">(.*?)</g)];
  expect(places.map(([, anchor, place]) => [anchor, place])).toEqual([
    ['dp61-1-1', 'p. 61'],
    ['dn61-1-1', 'p. 61 n. 1'],
    ['dp62-1-1', 'p. 62'],
    ['dn61-1-2', 'p. 62 (n. 1, p. 61)'],
  ]);
  expect(shown.indexOf('<h2>Doubtful readings')).toBeGreaterThan(shown.indexOf('<h2>Editor’s notes'));
});

test('a doubtful reading that a page end parts is whole in the list of either page', () => {
  const subject = chapter([
    passage('p61-1', TEXT, {
      doubts: [{ ...at(TEXT, '1915 their'), alternatives: ['1918 their'] }],
      pageBreaks: [{ offset: at(TEXT, 'their').start, folio: '62' }],
    }),
  ]);
  for (const folio of ['61', '62']) {
    const shown = html(restrictToPage(subject, folio));
    expect(shown).toContain('<span class="noted-words">1915 their</span>');
    expect(shown.match(/id="dp61-1-1"/g)).toHaveLength(1);
  }
});

test('the list says why a reading is open where that is on record', () => {
  const doubts = [{ ...at(TEXT, '1915'), alternatives: ['1918'] }];
  const doubtEvidence = (anchor: string) => (anchor === 'dp61-1-1' ? 'figure damaged' : undefined);
  expect(html(chapter([passage('p61-1', TEXT, { doubts })]), { doubtEvidence })).toContain(
    '⟨or <span class="nowrap">‘1918’ —</span> figure damaged⟩',
  );
});

test('the reading of the text is not among what else it may be', () => {
  // carr-1950:15272, where the rule names the stop that the text keeps as well
  const doubts = [{ ...at(TEXT, '1915'), alternatives: ['1915', '1918'] }];
  expect(html(chapter([passage('p61-1', TEXT, { doubts })]))).toContain('⟨or ‘1918’⟩');
});
