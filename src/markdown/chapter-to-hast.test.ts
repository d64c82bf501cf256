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

test('the lines that open a chapter are one heading, each line with its id', () => {
  const subject = chapter([
    passage('h70-1', 'CHAPTER 4', { kind: 'heading', level: 1, pageBreaks: [{ offset: 0, folio: '70' }] }),
    passage('h70-2', 'FROM FEBRUARY TO OCTOBER', { kind: 'heading', level: 1 }),
  ]);
  const pageBreak =
    '<a class="page-break" id="page-70" href="/carr-1950/p/70/" aria-label="page 70" data-folio="70"></a>';
  expect(html(subject)).toBe(
    `<header class="chapter-head">${pageBreak}<h1><span id="h70-1" data-passage="h70-1">CHAPTER 4</span> <span id="h70-2" data-passage="h70-2">FROM FEBRUARY TO OCTOBER</span></h1></header>`,
  );
  expect(html(subject, { openingLevel: 2 })).toContain('<h2><span id="h70-1"');
});

test('paragraphs, quotations, sections and lists carry their ids; items of one list stand in one element', () => {
  expect(
    html(
      chapter([
        passage('h70-3', '(a) The Soviets', { kind: 'heading', level: 2 }),
        passage('p70-1', 'He wrote:'),
        passage('p70-2', 'All power', { kind: 'quotation' }),
        passage('p70-3', 'and so on.', { continues: true }),
        passage('p70-4', '(1) peace', { kind: 'item' }),
        passage('p70-5', '(2) land', { kind: 'item' }),
      ]),
    ),
  ).toBe(
    [
      '<h2 id="h70-3" data-passage="h70-3">(a) The Soviets</h2>',
      '<p id="p70-1" data-passage="p70-1">He wrote:</p>',
      '<blockquote id="p70-2" data-passage="p70-2"><p>All power</p></blockquote>',
      '<p id="p70-3" class="continues" data-passage="p70-3">and so on.</p>',
      '<ul class="printed-list" role="list"><li id="p70-4" data-passage="p70-4">(1) peace</li><li id="p70-5" data-passage="p70-5">(2) land</li></ul>',
    ].join(''),
  );
});

test('a quotation keeps its speaker beside its words, also on a page that holds a part of it', () => {
  const quotation = passage('p61-2', 'All power to the Soviets', {
    kind: 'quotation',
    speaker: 'Lenin',
    pageBreaks: [{ offset: 10, folio: '62' }],
  });
  const subject = chapter([quotation]);
  expect(html(subject)).toContain(
    '<blockquote id="p61-2" data-passage="p61-2" data-speaker="Lenin"><p>All power',
  );
  expect(toHtml(chapterToHast(restrictToPage(subject, '62'), context))).toBe(
    '<blockquote id="p61-2" class="continues continued" data-passage="p61-2" data-speaker="Lenin"><p>to the Soviets</p></blockquote>',
  );
});

test('words with a note of the editors lead to it, and it leads back; the sign stands behind the sign of a printed note', () => {
  const text = 'the decrees of October';
  const editorNotes = [{ ...at(text, 'decrees'), text: 'Elsewhere “edicts”.' }];
  const noteRefs = [{ offset: 11, mark: '2', note: 'n61-2' }];
  const noted = note('n61-2', 'Ibid.', { editorNotes: [{ start: 0, end: 4, text: 'So printed.' }] });
  const shown = html(chapter([passage('p61-1', text, { editorNotes, noteRefs })], [noted]));
  expect(shown).toContain(
    [
      'the <span class="noted" id="ep61-1-1">decrees</span>',
      '<sup class="note-ref"><a id="r61-2" href="#n61-2" role="doc-noteref" aria-label="note 2, page 61">2</a></sup>',
      '<sup class="editor-ref"><a href="#ep61-1-1-note" role="doc-noteref" aria-label="editor’s note a">⟨a⟩</a></sup> of',
    ].join(''),
  );
  expect(shown).toContain(
    [
      '<h2>Editor’s notes</h2><ul class="note-list" role="list">',
      '<li id="ep61-1-1-note" data-folio="61"><p><span class="note-page">p. 61</span> <span class="note-label">⟨a⟩</span>',
      ' <span class="noted-words">decrees</span> <span class="editor-words">⟨Elsewhere “edicts”.⟩</span>',
      ' <a class="back-link" href="#ep61-1-1" role="doc-backlink" aria-label="Back to the words of editor’s note a, page 61">↩</a></p></li>',
      '<li id="en61-2-1-note" data-folio="61"><p><span class="note-label">⟨b⟩</span>',
    ].join(''),
  );
});

test('the notes of the editors go page by page, those about a note of the page behind those about its text', () => {
  const editorNotes = [{ start: 0, end: 3, text: 'So printed.' }];
  const subject = chapter(
    [
      passage('p61-1', 'one two', { editorNotes }),
      passage('p62-1', 'three', { editorNotes, pageBreaks: [{ offset: 0, folio: '62' }] }),
    ],
    [note('n61-1', 'Ibid.', { editorNotes }), note('n62-1', 'Ibid.', { editorNotes })],
  );
  const entries = [...html(subject).matchAll(/<li id="(e[^"]*)-note".*?class="note-label">(.*?)</g)];
  expect(entries.map(([, anchor, sign]) => [anchor, sign])).toEqual([
    ['ep61-1-1', '⟨a⟩'],
    ['en61-1-1', '⟨b⟩'],
    ['ep62-1-1', '⟨c⟩'],
    ['en62-1-1', '⟨d⟩'],
  ]);
});

test('words with a note of the editors that a page end parts have it on both pages, under one sign and whole', () => {
  const text = 'many words of which the page end parts the decrees of October and more';
  const editorNotes = [
    { ...at(text, 'many'), text: 'So printed.' },
    { ...at(text, 'of which the page end parts the decrees of October'), text: 'Elsewhere shorter.' },
  ];
  const pageBreaks = [{ offset: at(text, 'page').start, folio: '62' }];
  const subject = chapter([passage('p61-1', text, { editorNotes, pageBreaks })]);
  const [before, after] = ['61', '62'].map((folio) =>
    toHtml(chapterToHast(restrictToPage(subject, folio), context)),
  );
  expect(before).toContain('id="ep61-1-1-note"');
  expect(after).not.toContain('id="ep61-1-1-note"');
  for (const page of [before, after]) {
    expect(page).toContain('<span class="noted" id="ep61-1-2">');
    expect(page).toContain(
      '⟨b⟩</span> <span class="noted-words">of which the page … the decrees of October</span>',
    );
  }
});

test('no sign of an editor’s note stands in a link, and its words have their id once', () => {
  const text = 'see note 2 above';
  const subject = passage('p61-1', text, {
    links: [{ ...at(text, 'note 2'), chapter: 'x', target: 'n61-2' }],
    editorNotes: [
      { ...at(text, 'note'), text: 'So printed.' },
      { ...at(text, '2'), text: 'Rather 3.' },
    ],
  });
  const shown = html(chapter([subject]));
  expect(shown).not.toMatch(/<a [^>]*class="cross-reference"(?:(?!<\/a>).)*<a /);
  expect(shown.match(/id="ep61-1-1"/g)).toHaveLength(1);
  expect(shown.match(/id="ep61-1-2"/g)).toHaveLength(1);
});

test('a supplied heading stands in angle brackets and says why', () => {
  const subject = chapter([passage('h70-3', 'The Soviets', { kind: 'heading', level: 2, isSupplied: true })]);
  expect(html(subject)).toBe(
    '<h2 id="h70-3" class="supplied" title="supplied by us; the source lacks it" data-passage="h70-3">⟨The Soviets⟩</h2>',
  );
});

test('a page break is an empty link: nothing to copy, but a name to hear', () => {
  const text = 'the revolutionaries of';
  const split = at(text, 'aries').start;
  expect(html(chapter([passage('p61-1', text, { pageBreaks: [{ offset: 20, folio: '62', split }] })]))).toBe(
    '<p id="p61-1" data-passage="p61-1">the revolutionaries <a class="page-break" id="page-62" href="/carr-1950/p/62/" aria-label="page 62" data-folio="62" data-split="6"></a>of</p>',
  );
});

test('a note reference is real text and leads to its note, which leads back to every reference', () => {
  const noteRefs = [3, 7].map((offset) => ({ offset, mark: '2', note: 'n61-2' }));
  expect(html(chapter([passage('p61-1', 'one two', { noteRefs })], [note('n61-2', 'Ibid.')]))).toBe(
    [
      '<p id="p61-1" data-passage="p61-1">',
      'one<sup class="note-ref"><a id="r61-2" href="#n61-2" role="doc-noteref" aria-label="note 2, page 61">2</a></sup>',
      ' two<sup class="note-ref"><a id="r61-2b" href="#n61-2" role="doc-noteref" aria-label="note 2, page 61">2</a></sup></p>',
      '<section class="notes" role="doc-endnotes" aria-label="Notes"><h2>Notes</h2><ul class="note-list" role="list">',
      '<li id="n61-2" data-note="n61-2" data-folio="61"><p><span class="note-page">p. 61</span> <span class="note-label">2</span> Ibid.',
      ' <a class="back-link" href="#r61-2" role="doc-backlink" aria-label="Back to note 2, page 61 (reference 1)">↩</a>',
      ' <a class="back-link" href="#r61-2b" role="doc-backlink" aria-label="Back to note 2, page 61 (reference 2)">↩</a>',
      '</p></li></ul></section>',
    ].join(''),
  );
});

test('an orphan sign is shown and explained, and so is an orphan note', () => {
  const shown = html(
    chapter(
      [passage('p61-1', 'the party.', { noteRefs: [{ offset: 10, mark: '3' }] })],
      [note('n61-1', 'Ibid.'), note('n61-4', 'Op. cit.')],
    ),
  );
  expect(shown).toContain(
    'the party.<sup class="note-ref unmatched"><span id="u61-1-1">3</span><span class="editor-words">⟨no note⟩</span></sup></p>',
  );
  expect(shown).toContain(
    '<li id="n61-4" class="unreferenced" data-note="n61-4" data-folio="61"><p><span class="note-label">4</span> Op. cit. <span class="editor-words">⟨no mark for this note was found in the text of the page⟩</span></p></li>',
  );
});

test('the end of a note that no sign opens says so, in the brackets of the editors and not as if it were printed', () => {
  // carr-1950:17571: what is left on p. 397 of a note that began on the missing p. 396.
  const rest = note('n397-0', 'Orjonikidze and Enukidze.', { label: '…' });
  const shown = html(chapter([passage('p397-1', 'Through')], [rest]));
  expect(shown).toContain('<span class="note-label editor-words">⟨…⟩</span> Orjonikidze and Enukidze.');
  expect(shown).toContain('⟨no sign stands before this note in our source⟩');
});

test('the headings of a page stand under its title and skip no level', () => {
  const subject = chapter(
    [
      passage('h61-1', 'CHAPTER 4', { kind: 'heading', level: 1 }),
      passage('h61-2', '(a) The Soviets', {
        kind: 'heading',
        level: 2,
        pageBreaks: [{ offset: 3, folio: '62' }],
      }),
    ],
    [note('n61-1', 'Ibid.'), note('n62-1', 'Ibid.')],
  );
  const levels = (shown: string) => shown.match(/<h\d/g);
  expect(levels(html(subject))).toEqual(['<h1', '<h2', '<h2']);
  expect(levels(html(restrictToPage(subject, '61')))).toEqual(['<h2', '<h3', '<h3']);
  expect(levels(html(restrictToPage(subject, '62')))).toEqual(['<h2', '<h2']);
});

test('a note of two paragraphs leads back at its end, and its page break has no id', () => {
  const subject = chapter(
    [passage('p61-1', 'one', { noteRefs: [{ offset: 3, mark: '2', note: 'n61-2' }] })],
    [note('n61-2', 'First.\nSecond.', { pageBreaks: [{ offset: 7, folio: '62' }] })],
  );
  expect(html(subject)).toContain(
    'First.</p><p><a class="page-break" href="/carr-1950/p/62/" aria-label="page 62" data-folio="62"></a>Second. <a class="back-link"',
  );
});

test('a missing page says so, and that the sentence breaks off only where it does', () => {
  const lacuna = (folio: string) => passage(`page-${folio}`, '', { kind: 'lacuna' });
  expect(html(chapter([passage('p140-1', 'The', { brokenOff: true }), lacuna('141')]))).toBe(
    '<p id="p140-1" class="broken-off" data-passage="p140-1">The</p><div class="missing-page" id="page-141" role="note" aria-label="Missing page 141" data-passage="page-141" data-folio="141"><p>⟨Page 141 is missing from our source. The sentence before it breaks off.⟩</p></div>',
  );
  const run = html(chapter([passage('p140-1', 'The end.'), lacuna('141'), lacuna('142')]));
  expect(run).toContain('<p>⟨Pages 141 to 142 are missing from our source.⟩</p>');
  expect(run).toContain('id="page-142" role="note" aria-label="Missing page 142"');
  expect(run).toContain('<p>⟨Page 142 is missing from our source.⟩</p>');
});

test('foreign words, supplied words, emphasis and links are marked', () => {
  const text = 'in 1915 their raison d’être was lost, see p. 240';
  expect(
    html(
      chapter([
        passage('p61-1', text, {
          foreign: [{ ...at(text, 'raison d’être'), lang: 'fr' }],
          emphasis: [at(text, 'raison d’être')],
          supplied: [at(text, 'was lost')],
          links: [{ ...at(text, 'p. 240'), chapter: 'note-a', target: 'page-240' }],
        }),
      ]),
    ),
  ).toBe(
    '<p id="p61-1" data-passage="p61-1">in 1915 their <span lang="fr"><i>raison d’être</i></span> <span class="supplied" title="supplied by us; the source lacks it">⟨was lost⟩</span>, see <a class="cross-reference" href="/carr-1950/note-a/#page-240"><span class="nowrap">p. 240</span></a></p>',
  );
});

test('a cross-reference that runs over the page end is parted there, for a link holds no link', () => {
  const text = 'see p. 240';
  const subject = chapter([
    passage('p61-1', text, {
      links: [{ ...at(text, 'p. 240'), chapter: 'note-a', target: 'page-240' }],
      emphasis: [at(text, 'p. 240')],
      pageBreaks: [{ offset: at(text, '240').start, folio: '62' }],
    }),
  ]);
  const link = '<a class="cross-reference" href="/carr-1950/note-a/#page-240"><i>';
  expect(html(subject)).toContain(`see ${link}p. </i></a><a class="page-break" id="page-62"`);
  expect(html(subject)).toContain(`</a>${link}240</i></a></p>`);
});

test('a page shows its part of a passage under the id of the passage, and leads into the chapter for what stands elsewhere', () => {
  const text = 'the peasant revolutionaries of the south';
  const split = at(text, 'aries').start;
  const subject = chapter(
    [
      passage('p61-1', text, {
        noteRefs: [{ offset: 3, mark: '2', note: 'n61-2' }],
        pageBreaks: [{ offset: at(text, 'of the').start, folio: '62', split }],
      }),
    ],
    [note('n61-2', 'Lenin wrote more.', { pageBreaks: [{ offset: 12, folio: '62' }] })],
  );
  expect(html(restrictToPage(subject, '61'))).toMatch(
    /^<p id="p61-1" data-passage="p61-1">the<sup.* peasant revolution<span class="cut-hyphen">-<\/span><\/p>/,
  );
  expect(html(restrictToPage(subject, '62'))).toBe(
    [
      '<p id="p61-1" class="continues continued" data-passage="p61-1">aries of the south</p>',
      '<section class="notes" role="doc-endnotes" aria-label="Notes"><h2>Notes</h2><ul class="note-list" role="list">',
      '<li id="n61-2" class="continued" data-note="n61-2" data-folio="61"><p><span class="note-page">p. 61</span> <span class="note-label">2 ⟨continued⟩</span> more.',
      ' <a class="back-link" href="/carr-1950/from-february-to-october/#r61-2" role="doc-backlink" aria-label="Back to note 2, page 61">↩</a></p></li></ul></section>',
    ].join(''),
  );
});
